/* The rich-text field: property "value" (HTML as it is kept), event "rich-change" at every change a person makes, and
 * "rich-sync" when they pause, leave the field or press a key with Ctrl: then the server should have it. "rich-picture" and
 * "rich-file" ask for something to put in: insertPicture({id, name, alt, caption, decorative}), insertFile({id, name, label}). */
import { EditorState, NodeSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { history } from 'prosemirror-history';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { tableEditing } from 'prosemirror-tables';
import { schema } from './schema.js';
import { read, write } from './stored.js';
import { cleaned } from './paste.js';
import { keys, rules } from './typing.js';
import { found, show } from './found.js';
import { element } from './parts.js';
import { tableBar, toolbar } from './toolbar.js';
import { embedPanel, linkPanel, pictureBar, putEmbed, putFile, putPicture } from './panels.js';

const PAUSE_MILLIS = 500;
/* Who types without a pause is heard all the same. */
const LONGEST_MILLIS = 4000;
const THEIRS = 'zaedno-theirs';
let counter = 0;

class RichText extends HTMLElement {
  #html = '';
  #stale = false;
  #timer = 0;
  #since = 0;
  #findings = [];
  #parts = [];
  #offers = [];
  #focusLater = false;

  connectedCallback() {
    for (const name of ['value', 'readonly', 'invalid', 'findings', 'offers']) this.#takeOver(name);
    if (!this.view) this.#build();
  }
  disconnectedCallback() { queueMicrotask(() => { if (!this.isConnected) this.#close(); }); }

  get value() {
    if (this.#stale) this.#html = write(this.view.state.doc);
    this.#stale = false;
    return this.#html;
  }
  set value(html) {
    html = html ?? '';
    if (html === this.value) return;
    this.#html = html;
    if (this.view) this.#show(html);
  }

  get readonly() { return this.hasAttribute('data-readonly'); }
  set readonly(readonly) {
    this.toggleAttribute('data-readonly', Boolean(readonly));
    this.#refresh();
  }

  set invalid(invalid) {
    this.toggleAttribute('data-invalid', Boolean(invalid));
    this.#refresh();
  }

  /** [{words, kind, tip}]: places to mark in the text. */
  set findings(findings) {
    this.#findings = findings ?? [];
    if (this.view) this.view.dispatch(show(this.view.state.tr, this.#findings));
  }

  /** Which of "picture" and "file" the server can give. */
  set offers(offers) {
    this.#offers = offers ?? [];
    this.#refresh();
  }

  /** What waits for a pause in typing goes to the server now. */
  flush() { this.#sync(); }

  focus() { if (this.view) this.view.focus(); else this.#focusLater = true; }

  insertPicture(picture) { this.#put(putPicture(this.view.state, picture)); }
  insertFile(file) { this.#put(putFile(this.view.state, file)); }
  insertEmbed(embed) { this.#put(putEmbed(this.view.state, embed)); }

  /* What the server set before this script was here. */
  #takeOver(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  #put(tr) {
    this.view.dispatch(tr);
    this.view.focus();
    this.#sync();
  }

  #build() {
    this.words = JSON.parse(this.dataset.words);
    this.handle = 'rich-' + ++counter;
    this.notice = element('p', { className: 'rich-notice', role: 'status' });
    const link = linkPanel(this);
    const embed = embedPanel(this);
    const ask = (what) => () => this.dispatchEvent(new CustomEvent('rich-' + what, { bubbles: true }));
    const opens = { link: link.open, embed: () => embed.open(['', '']) };
    for (const what of ['picture', 'file']) Object.defineProperty(opens, what, { enumerable: true, get: () => (this.#offers.includes(what) ? ask(what) : null) });
    const top = toolbar(this, opens);
    const text = element('div', { className: 'rich-room' });
    const toToolbar = () => { top.bar.querySelector('[tabindex="0"]').focus(); return true; };
    this.view = new EditorView({ mount: text }, {
      state: EditorState.create({ doc: read(this.#html), plugins: [
        rules(this.dataset.language ?? ''), ...keys(() => link.open(), toToolbar), history(), dropCursor({ color: false, class: 'rich-drop' }), gapCursor(), found(), tableEditing(),
      ] }),
      editable: () => !this.readonly,
      attributes: () => ({ class: 'rich-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.words.label, lang: this.dataset.language ?? '',
        'aria-invalid': String(this.hasAttribute('data-invalid')), 'aria-readonly': String(this.readonly), ...(this.readonly && { tabindex: '0' }) }),
      transformPastedHTML: (html) => this.#pasted(html),
      handleDOMEvents: {
        blur: () => { this.#sync(); return false; },
        keydown: (view, event) => this.#shortcut(event),
        click: (view, event) => { if (event.target.closest?.('a')) event.preventDefault(); return false; },
      },
      handleClickOn: (view, pos, node, at, event) => {
        if (node.type !== schema.nodes.picture || event.target.tagName !== 'IMG') return false;
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
        return true;
      },
      handlePaste: (view, event) => [...event.clipboardData?.files ?? []].length > 0 && !event.clipboardData.getData('text/html') && this.#say('pictures-upload'),
      handleDrop: (view, event) => event.dataTransfer?.files.length > 0 && this.#say('pictures-upload'),
      dispatchTransaction: (tr) => this.#apply(tr),
    });
    this.#parts = [top, tableBar(this), pictureBar(this)];
    const [, table, picture] = this.#parts;
    this.replaceChildren(element('div', { className: 'rich-head' }, top.bar, link.box, embed.box, this.notice), text, table.bar, picture.bar);
    if (this.#findings.length) this.findings = this.#findings;
    this.#refresh();
    if (this.#focusLater) this.focus();
    this.#focusLater = false;
  }

  #close() {
    if (!this.view) return;
    this.#html = this.value;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.view.destroy();
    this.view = null;
    this.replaceChildren();
  }

  /* The browser tells of a new selection a moment late; a shortcut right after it should act on what is selected now. */
  #shortcut(event) {
    if (!event.ctrlKey && !event.metaKey) return false;
    this.view.domObserver.flush();
    queueMicrotask(() => this.#sync());
    return false;
  }

  #apply(tr) {
    const { view } = this;
    view.updateState(view.state.apply(tr));
    for (const part of this.#parts) part.update(view.state);
    if (!tr.docChanged) return;
    this.#stale = true;
    if (tr.getMeta(THEIRS)) return;
    if (this.notice.textContent && !tr.getMeta('paste')) this.notice.textContent = '';
    this.#since ||= Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sync(), Math.min(PAUSE_MILLIS, Math.max(0, this.#since + LONGEST_MILLIS - Date.now())));
    this.dispatchEvent(new CustomEvent('rich-change', { bubbles: true }));
  }

  #sync() {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = this.#since = 0;
    this.dispatchEvent(new CustomEvent('rich-sync'));
  }

  /* Only what differs is replaced: the caret elsewhere stays. */
  #show(html) {
    const { state } = this.view;
    const doc = read(html);
    const start = state.doc.content.findDiffStart(doc.content);
    if (start !== null) {
      let { a, b } = state.doc.content.findDiffEnd(doc.content);
      const overlap = start - Math.min(a, b);
      if (overlap > 0) { a += overlap; b += overlap; }
      this.view.dispatch(state.tr.replace(start, a, doc.slice(start, b)).setMeta(THEIRS, true).setMeta('addToHistory', false));
    }
    this.#html = html;
    this.#stale = false;
  }

  #pasted(html) {
    if (/data-pm-slice/.test(html)) return html;
    const { html: kept, lost } = cleaned(html);
    this.notice.textContent = '';
    if (lost) this.#say(lost === 1 ? 'picture-left' : 'pictures-left', lost);
    return kept;
  }

  #say(what, count) {
    this.notice.textContent = this.words[what].replace('{0}', count);
    return true;
  }

  #refresh() {
    if (!this.view) return;
    this.view.setProps({});
    this.querySelector('.rich-head').hidden = this.readonly;
    for (const part of this.#parts) part.update(this.view.state);
  }
}
customElements.define('zaedno-rich-text', RichText);
