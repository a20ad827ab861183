// Before the first paint: says that scripts run, and takes up the reader's theme and type. From a file (no server) it also brings the
// figures as one classic script, because browsers refuse modules there.
(() => {
  var root = document.documentElement;
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
  if (location.protocol !== 'file:') return;
  var base = document.currentScript.src.replace(/theme\.js.*$/, '');
  addEventListener('DOMContentLoaded', () => {
    if (root.dataset.islands) return;
    var script = document.createElement('script');
    script.src = `${base}_islands/classic.js`;
    document.head.append(script);
  });
})();
