// Before the first paint: says that scripts run, and takes up the reader's theme. From a file (no server) it also brings the
// figures as one classic script, because browsers refuse modules there.
(() => {
  var root = document.documentElement;
  var script = document.currentScript;
  // The way to the site's top. The page for unknown addresses has none.
  var up = script.dataset.top;
  // A host that answers /how-far with the page of /how-far/: the addresses that follow would count from the folder above.
  if (up !== undefined && /^http/.test(location.protocol) && !/(\/|\.html?)$/.test(location.pathname)) {
    const whole = location.href.replace(/[?#]|$/, '/$&');
    try {
      history.replaceState(history.state, '', whole);
    } catch (_) {
      // A frame without an origin of its own may not write its address. It is asked for anew, once: the host may take the slash away again.
      if (window.name !== whole) {
        window.name = whole;
        location.replace(whole);
      }
    }
  }
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (_) {
    // Storage denied: the system's theme it is.
  }
  if (location.protocol !== 'file:' || up === undefined) return;
  addEventListener('DOMContentLoaded', () => {
    if (root.dataset.islands) return;
    var classic = document.createElement('script');
    classic.src = `${up}_islands/classic.js`;
    document.head.append(classic);
  });
})();
