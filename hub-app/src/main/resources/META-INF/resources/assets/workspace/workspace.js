/* What the browser keeps for the person: text not yet saved, and the way past the menu. */
(() => {
  const PREFIX = 'zaedno.kept:';
  /* A shared computer should not hold somebody's unsaved text for long. */
  const KEPT_MILLIS = 7 * 24 * 3600 * 1000;
  const PAUSE_MILLIS = 300;

  let root, key, timer;
  let touched = new Set();
  let lastInput = 0, lastAsked = 0, leaving = false;

  const read = (name) => { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } };
  const kept = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  const field = (name) => root.querySelector(`[data-keep="${name}"]`);

  for (const name of kept()) if (Date.now() - (read(name)?.at ?? 0) > KEPT_MILLIS) localStorage.removeItem(name);

  function store() {
    clearTimeout(timer);
    timer = 0;
    if (!root?.isConnected || !touched.size) return;
    const fields = {};
    for (const name of touched) if (field(name)) fields[name] = field(name).value ?? '';
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), versions: JSON.parse(root.dataset.versions || '{}'), fields }));
    } catch { /* full or forbidden: the warning before leaving still stands */ }
  }

  function typed(event) {
    const name = event.target.closest?.('[data-keep]')?.dataset.keep;
    if (!name) return;
    touched.add(name);
    lastInput = Date.now();
    clearTimeout(timer);
    timer = setTimeout(store, PAUSE_MILLIS);
  }

  window.zaedno = {
    /** Mirrors what is typed below this element, and offers what was kept before. */
    keep(element, name) {
      if (root !== element) for (const type of ['input', 'rich-change']) element.addEventListener(type, typed);
      root = element;
      key = PREFIX + name;
      touched = new Set();
      const before = read(key);
      if (!before) return;
      const differs = Object.entries(before.fields).some(([name, text]) => field(name) && field(name).value !== text);
      if (differs) element.dispatchEvent(new CustomEvent('kept-found', { detail: before }));
      else localStorage.removeItem(key);
    },
    /** The server has it. What was typed after the question was sent stays kept. */
    saved(name) {
      if (lastInput > lastAsked) return store();
      clearTimeout(timer);
      touched = new Set();
      if (key) localStorage.removeItem(key);
      if (name) key = PREFIX + name;
    },
    /** The person chose to leave it. */
    drop() {
      clearTimeout(timer);
      touched = new Set();
      if (key) localStorage.removeItem(key);
      root = key = undefined;
    },
  };

  addEventListener('click', (event) => {
    lastAsked = Date.now();
    if (event.target.closest?.('.v-system-error')) leaving = true;
    const skip = event.target.closest?.('a.skip');
    if (!skip) return;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById('main')?.focus();
  }, true);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.querySelector('.v-system-error')) leaving = true;
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') lastAsked = Date.now();
  }, true);
  addEventListener('submit', (event) => {
    if (!event.target.matches?.('[data-sign-out]')) return;
    leaving = true;
    for (const name of kept()) localStorage.removeItem(name);
  }, true);
  addEventListener('pagehide', store);
  addEventListener('popstate', store, true); // back within a blink of the last key: nobody can ask, the words stay
  addEventListener('beforeunload', (event) => {
    store();
    if (touched.size && root?.isConnected && !leaving) event.preventDefault();
  });
})();
