// Before the first paint: says that scripts run, and takes up the reader's theme and type. From a file (no server) it also brings the
// figures as one classic script, because browsers refuse modules there.
(() => {
  var root = document.documentElement;
  var script = document.currentScript;
  // The way to the site's top. The page for unknown addresses has none.
  var up = script?.dataset.top;
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
    new URLSearchParams(localStorage.getItem('reading') || '').forEach((value, key) => {
      if (/^(size|gap|face|keys)$/.test(key)) root.dataset[key] = value;
    });
  } catch (_) {
    // Storage denied: the system's theme it is.
  }
  // What a reader does to a figure before its code has come: fields are done again by hydrate.tsx, presses by the loader.
  var pressed = [];
  globalThis.pressedEarly = pressed;
  for (const kind of ['click', 'input', 'change']) {
    document.addEventListener(
      kind,
      ({ target }) => {
        if (!target.closest?.('[data-island]:not([data-awake])')) return;
        if (kind !== 'click') target.dataset.touched = '';
        else if (root.dataset.islands === undefined && target.closest('button')) pressed.push(target.closest('button'));
      },
      true,
    );
  }
  // The page without its loader (an old page, a new release) is a page without scripts, and says so.
  addEventListener('load', () => {
    if (root.dataset.islands !== undefined || !document.querySelector('script[type=module]')) return;
    root.classList.remove('js');
    const line = document.createElement('p');
    line.className = 'figure-sign';
    line.textContent = 'A part of this page did not arrive. All its words are here; its figures stand still. ';
    const button = document.createElement('button');
    button.textContent = 'Reload the page';
    button.onclick = () => location.reload();
    line.append(button);
    document.body.prepend(line);
  });
  if (location.protocol !== 'file:' || up === undefined) return;
  addEventListener('DOMContentLoaded', () => {
    if (root.dataset.islands) return;
    var classic = document.createElement('script');
    classic.src = `${up}_islands/classic.js`;
    document.head.append(classic);
  });
})();
