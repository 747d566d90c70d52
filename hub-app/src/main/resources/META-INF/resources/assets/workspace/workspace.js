/* What the browser keeps for the person: text not yet saved, and the way past the menu. Asks the server to save some
 * seconds after something was typed, and tells it that the person is still here. */
(() => {
  const PREFIX = 'zaedno.kept:';
  /* What an earlier visit left, until its person has decided: new words must not push it out. */
  const OFFERED = 'zaedno.kept:offered:';
  /* A shared computer should not hold somebody's unsaved text for long. */
  const KEPT_MILLIS = 7 * 24 * 3600 * 1000;
  const PAUSE_MILLIS = 300;
  /* What is typed is saved within five seconds; the way there takes some of them. */
  const SAVED_WITHIN_MILLIS = 4000;
  /* Presence.PULSE */
  const PULSE_MILLIS = 10000;

  let root, key, timer, saving, edition = '';
  let touched = new Set();
  let bases = {};
  /* Numbers, not moments: an answer is about the words that had been sent when it was asked for. */
  let typings = 0, sent = 0;
  let offer = '', restored = false, leaving = false, owed = false;

  const read = (name) => { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } };
  const kept = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  /* The later words win in their field, over what stood there before both. */
  const joined = (first, then) => first && then
    ? { ...then, fields: { ...first.fields, ...then.fields }, bases: { ...then.bases, ...first.bases } }
    : (first ?? then) && { bases: {}, ...(first ?? then) };
  const field = (name) => root.querySelector(`[data-keep="${name}"]`);

  for (const name of kept()) if (Date.now() - (read(name)?.at ?? 0) > KEPT_MILLIS) localStorage.removeItem(name);

  function store() {
    clearTimeout(timer);
    timer = 0;
    if (!root?.isConnected || !touched.size) return;
    const fields = {};
    bases = Object.fromEntries(Object.entries(bases).filter(([name]) => touched.has(name)));
    for (const name of touched) if (field(name)) fields[name] = field(name).value ?? '';
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), versions: JSON.parse(root.dataset.versions || '{}'), fields, bases }));
    } catch { /* full or forbidden: the warning before leaving still stands */ }
  }

  const nameOf = (element) => element.closest?.('[data-keep]')?.dataset.keep;

  function typed(event) {
    const name = nameOf(event.target);
    if (!name) return;
    /* The server learns at once that somebody writes here: a colleague's words must not replace the first ones. */
    if (!touched.has(name)) queueMicrotask(send);
    touched.add(name);
    typings++;
    clearTimeout(timer);
    timer = setTimeout(store, PAUSE_MILLIS);
    saving ||= setTimeout(ask, SAVED_WITHIN_MILLIS);
    tell(); // the hub may have been away before the first key
  }

  /* Everything typed goes to the server together with the question to save it. */
  function ask() {
    clearTimeout(saving);
    saving = 0;
    if (!root?.isConnected || !touched.size && !owed) return;
    owed = false;
    store();
    send();
    root.dispatchEvent(new CustomEvent('keep-now'));
  }

  /* What comes after it on the same wire comes after the words. */
  function send() {
    if (!root?.isConnected) return;
    for (const name of touched) field(name)?.flush?.();
    if (sent === typings) return;
    sent = typings;
    root.dispatchEvent(new CustomEvent('typed-sent', { detail: { typings } }));
  }

  /* Before they write: what their words will replace. */
  function entered(event) {
    const name = nameOf(event.target);
    if (!name) return;
    if (!touched.has(name)) bases[name] = field(name)?.value ?? '';
    const now = name.slice(0, name.indexOf('.'));
    if (now === edition) return;
    edition = now;
    pulse();
  }

  function left(event) {
    const name = nameOf(event.target);
    if (name && touched.has(name) && name !== (event.relatedTarget && nameOf(event.relatedTarget))) queueMicrotask(ask);
  }

  const away = () => ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state) || !navigator.onLine;
  const here = () => root?.isConnected && document.visibilityState === 'visible' && !away();

  function pulse() {
    if (here()) root.dispatchEvent(new CustomEvent('here-pulse', { detail: { edition } }));
  }

  /* Nobody can ask the server whether it can be reached. */
  function tell() {
    for (const note of document.querySelectorAll('[data-when-away]')) note.hidden = !(away() && touched.size);
  }

  window.zaedno = {
    /** Mirrors what is typed below this element, and offers what was kept before. */
    keep(element, name) {
      if (root !== element) {
        for (const type of ['input', 'rich-change']) element.addEventListener(type, typed);
        element.addEventListener('focusin', entered);
        element.addEventListener('focusout', left);
      }
      root = element;
      key = PREFIX + name;
      touched = new Set();
      bases = {};
      edition = '';
      sent = -1;
      send();
      offer = OFFERED + name;
      restored = false;
      const before = joined(read(offer), read(key));
      if (!before) return;
      const differs = Object.entries(before.fields).some(([name, text]) => (field(name)?.value ?? '') !== text);
      if (differs) localStorage.setItem(offer, JSON.stringify(before));
      else localStorage.removeItem(offer);
      localStorage.removeItem(key);
      if (differs) element.dispatchEvent(new CustomEvent('kept-found', { detail: before }));
    },
    /** The person took what was offered, or left it. What they took stays until the server has it. */
    decided(taken) {
      restored = taken;
      if (!taken) localStorage.removeItem(offer);
    },
    /** Colleagues have saved: before their words come, everything typed here goes to the server. */
    sendEverything(element) {
      send();
      element.dispatchEvent(new CustomEvent('everything-sent'));
    },
    /** Something else than a field waits to be saved. */
    soon() {
      owed = true;
      saving ||= setTimeout(ask, SAVED_WITHIN_MILLIS);
    },
    /** The server has everything up to that typing. What was typed since stays kept. */
    saved(name, upTo) {
      if (restored) localStorage.removeItem(offer);
      restored = false;
      if (typings > upTo) {
        if (name && key !== PREFIX + name) {
          localStorage.removeItem(key);
          key = PREFIX + name;
        }
        return store();
      }
      clearTimeout(timer);
      clearTimeout(saving);
      timer = saving = 0;
      owed = false;
      touched = new Set();
      bases = {};
      const inside = root && nameOf(document.activeElement);
      if (inside) bases[inside] = field(inside)?.value ?? '';
      if (key) localStorage.removeItem(key);
      if (name) key = PREFIX + name;
      tell();
    },
    /** Whether the server still has to say that it has everything. */
    waiting: () => touched.size > 0 || owed,
    /** The person chose to leave it. */
    drop() {
      clearTimeout(timer);
      clearTimeout(saving);
      timer = saving = 0;
      touched = new Set();
      if (key) localStorage.removeItem(key);
      root = key = undefined;
    },
  };

  setInterval(pulse, PULSE_MILLIS);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') pulse();
    else ask();
  });
  for (const type of ['online', 'offline']) addEventListener(type, tell);
  addEventListener('load', () => window.Vaadin?.connectionState?.addStateChangeListener((before, now) => {
    tell();
    if (now === 'connected' && ['reconnecting', 'connection-lost'].includes(before)) { pulse(); ask(); }
  }));

  addEventListener('click', (event) => {
    send();
    if (event.target.closest?.('.v-system-error')) leaving = true;
    const skip = event.target.closest?.('a.skip');
    if (!skip) return;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById('main')?.focus();
  }, true);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.querySelector('.v-system-error')) leaving = true;
    if (event.ctrlKey || event.metaKey) send(); // a shortcut may save
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
