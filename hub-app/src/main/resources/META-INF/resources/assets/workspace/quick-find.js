/* Finding from anywhere: Ctrl+K or a slash opens, arrows walk, Enter goes. And ranges of rows: shift chooses all between. */
(() => {
  /* One that was closed by its key stays for a moment, until the server has heard. */
  const field = () => document.querySelector('[data-quick-find]:not([data-closing])');
  const options = () => [...document.querySelectorAll('#quick-find-list [role="option"]')];
  const typing = (target) => target?.closest?.('input, textarea, select, [contenteditable="true"], zaedno-rich-text, [role="textbox"]');

  function select(option) {
    for (const other of options()) other.setAttribute('aria-selected', String(other === option));
    if (option) field()?.setAttribute('aria-activedescendant', option.id);
    else field()?.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /*
   * The choice is the person's: whoever walked to a hit stays on it while it is in the answers, wherever it comes to stand;
   * else the first. Enter before the answer waits for it: what is below is of an older question.
   */
  let watched = null, chosen = null, going = false;

  function settle() {
    const all = options();
    const kept = chosen === null ? undefined : all.find((option) => option.dataset.hit === chosen);
    if (!kept) chosen = null;
    select(kept ?? all[0]);
    if (going && answered()) go(all[0]);
  }

  const answered = () => watched?.dataset.answers === field()?.value;

  function go(option) {
    going = false;
    option?.click();
  }

  function walk(option) {
    select(option);
    chosen = option.dataset.hit;
    going = false;
  }

  function watch() {
    const list = document.getElementById('quick-find-list');
    if (!list || list === watched) return;
    watched = list;
    chosen = null;
    going = false;
    new MutationObserver(settle).observe(list, { childList: true, attributes: true, attributeFilter: ['data-answers'] });
    settle();
  }

  addEventListener('input', (event) => { if (event.target === field()) going = false; });

  /* What is typed while the dialog comes is not lost, and the field keeps the focus that the dialog takes for itself. */
  const COMES_MILLIS = 15000, SETTLES_MILLIS = 400;
  let early = null;

  /* Before what was typed into the field itself: it came first. */
  function handOver(it) {
    if (!early) return;
    it.value = early + it.value;
    early = '';
    it.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function awaitField() {
    early = '';
    const since = Date.now();
    let came = 0;
    const look = setInterval(() => {
      const it = field();
      const now = Date.now();
      if (it && early !== null) {
        came ||= now;
        if (document.activeElement !== it) it.focus();
        handOver(it);
        if (now - came >= SETTLES_MILLIS) early = null;
      } else if (came || now - since > COMES_MILLIS) early = null;
      if (early === null) clearInterval(look);
    }, 25);
  }

  addEventListener('keydown', (event) => {
    if (early !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
        && document.activeElement !== field()) {
      early += event.key;
      event.preventDefault();
      return;
    }
    const inside = event.composedPath()[0];
    const open = field();
    if (open && inside === open) {
      handOver(open);
      watch();
      const all = options();
      const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
      if (event.key === 'Escape') {
        open.dataset.closing = '';
        early = null;
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (all.length) walk(all[(at + step + all.length) % all.length]);
      } else if (event.key === 'Home' && event.ctrlKey && all.length) walk(all[0]);
      else if (event.key === 'Enter') {
        event.preventDefault();
        if (chosen !== null || answered()) go(all[at] ?? all[0]);
        else going = true;
      }
      return;
    }
    const combined = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyK';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(inside);
    // In a text Ctrl+K makes a link.
    const rich = inside?.closest?.('[contenteditable="true"], zaedno-rich-text');
    if (open || slash === false && (!combined || rich)) return;
    const button = document.querySelector('[data-find-open]');
    if (!button) return;
    event.preventDefault();
    if (early === null) awaitField();
    button.click();
  }, true);

  /* The dialog takes the focus when it has opened; what is typed belongs into its field. */
  addEventListener('focusin', (event) => {
    if (event.target.matches?.('vaadin-dialog.find')) field()?.focus();
    if (event.target === field()) watch();
  });

  let last;
  addEventListener('click', (event) => {
    const box = event.target.closest?.('input[data-range]');
    if (!box) return;
    const all = [...document.querySelectorAll('input[data-range]')];
    const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
    if (event.shiftKey && from >= 0) {
      for (const other of all.slice(from, to + 1)) {
        if (other === box || other.checked === box.checked) continue;
        other.checked = box.checked;
        other.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    last = box;
  });
})();
