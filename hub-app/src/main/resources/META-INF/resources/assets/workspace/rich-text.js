/* A rich-text field around Trix: property "value" (HTML), event "rich-change" at every change a person makes, and
 * "rich-sync" when they pause, leave the field or press a key with Ctrl: then the server should have it. */
(() => {
  const here = new URL('.', document.currentScript.src);
  const trix = new Promise((ready) => {
    const script = document.createElement('script');
    script.src = new URL('trix.min.js', here);
    script.onload = () => { speakOurHtml(window.Trix.config); paragraphs(window.Trix.Composition.prototype); ready(); };
    document.head.append(script);
  });
  const PAUSE_MILLIS = 600;
  let counter = 0;

  /* Trix speaks <div> and <h1> by itself; a page of ours has one h1 already. */
  function speakOurHtml({ blockAttributes: blocks, textAttributes: texts }) {
    blocks.default.tagName = 'p';
    blocks.heading1.tagName = 'h2';
    blocks.heading2 = { ...blocks.heading1, tagName: 'h3' };
    blocks.heading3 = { ...blocks.heading1, tagName: 'h4' };
    delete blocks.code;
    for (const tagName of ['u', 'sup', 'sub']) texts[tagName] = { tagName, inheritable: true };
  }

  /* Enter begins a new paragraph; in Trix it is a line break, and readers would get one endless paragraph. Shift+Enter is that. */
  function paragraphs(composition) {
    const usual = composition.insertLineBreak;
    composition.insertLineBreak = function () {
      const { index } = this.document.locationFromPosition(this.getSelectedRange()[0]);
      return this.document.getBlockAtIndex(index).hasAttributes() ? usual.call(this) : this.insertBlockBreak();
    };
  }

  const DRAWINGS = {
    link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
    quote: 'M10 7H5v6h4c0 2-1 3-3 4M20 7h-5v6h4c0 2-1 3-3 4',
    bullet: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
    number: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v4M4 11.5c2-1 3 .5 0 3h2.5M4 17h2.3L5 18.8c2 .2 1.5 2-1 1.7',
    undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
    redo: 'm16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3',
  };
  const BUTTONS = [
    ['attribute', 'bold', 'b'], ['attribute', 'italic', 'i'],
    ['attribute', 'heading1', ''], ['attribute', 'heading2', ''],
    ['attribute', 'bullet', ''], ['attribute', 'number', ''], ['attribute', 'quote', ''],
    ['attribute', 'href', 'k', 'link'], ['action', 'undo', 'z'], ['action', 'redo', 'shift+z'],
  ];

  class RichText extends HTMLElement {
    #html = '';
    #last = '';
    #loading = false;
    #timer = 0;

    connectedCallback() {
      if (this.firstElementChild) return;
      trix.then(() => this.#build());
    }

    get value() { return this.#html; }
    set value(html) {
      html = html ?? '';
      if (html === this.#html) return;
      this.#html = html;
      this.#load();
    }

    set readonly(readonly) {
      this.toggleAttribute('data-readonly', readonly);
      if (this.editor) this.#allow();
    }
    get readonly() { return this.hasAttribute('data-readonly'); }

    set invalid(invalid) {
      this.toggleAttribute('data-invalid', invalid);
      this.editor?.setAttribute('aria-invalid', String(Boolean(invalid)));
    }

    focus() { this.editor ? this.editor.focus() : trix.then(() => requestAnimationFrame(() => this.editor?.focus())); }

    #build() {
      if (this.firstElementChild || !this.isConnected) return;
      const id = 'rich-' + ++counter;
      const words = JSON.parse(this.dataset.words);
      this.append(this.#toolbar(id, words));
      const input = Object.assign(document.createElement('input'), { type: 'hidden', id });
      const editor = document.createElement('trix-editor');
      editor.className = 'rich-text';
      for (const [name, value] of Object.entries({ input: id, toolbar: id + '-bar', lang: this.dataset.language,
          'aria-label': words.label, 'aria-multiline': 'true', 'aria-invalid': String(this.hasAttribute('data-invalid')) }))
        editor.setAttribute(name, value);
      editor.addEventListener('trix-initialize', () => { this.editor = editor; this.#load(); this.#allow(); }, { once: true });
      editor.addEventListener('trix-change', () => this.#changed());
      editor.addEventListener('blur', () => this.#sync());
      editor.addEventListener('trix-file-accept', (event) => event.preventDefault());
      /* Tab leaves the text: indenting with it would be a keyboard trap. */
      editor.addEventListener('keydown', (event) => {
        if (event.key === 'Tab') event.stopImmediatePropagation();
        if (!event.ctrlKey && !event.metaKey) return;
        editor.editorController?.render(); // the last key may still wait for its frame
        this.#sync();
      }, true);
      this.append(input, editor);
    }

    #toolbar(id, words) {
      const bar = document.createElement('trix-toolbar');
      bar.id = id + '-bar';
      const button = ([kind, name, key, drawing = name]) => {
        const face = DRAWINGS[drawing]
          ? `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${DRAWINGS[drawing]}"/></svg>`
          : `<span aria-hidden="true" class="rich-${drawing}">${escape(words[drawing + '-face'])}</span>`;
        return `<button type="button" aria-label="${escape(words[drawing])}" title="${escape(words[drawing])}"
          data-trix-${kind}="${name}"${key ? ` data-trix-key="${key}"` : ''} tabindex="-1">${face}</button>`;
      };
      const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      bar.innerHTML = `<div class="rich-bar" role="toolbar" aria-label="${escape(words.toolbar)}">${BUTTONS.map(button).join('')}</div>
        <div data-trix-dialogs><div class="rich-link" data-trix-dialog="href" data-trix-dialog-attribute="href">
          <label>${escape(words.address)} <input type="url" name="href" placeholder="https://" required data-trix-input disabled></label>
          <button type="button" data-trix-method="setAttribute">${escape(words['link-set'])}</button>
          <button type="button" data-trix-method="removeAttribute">${escape(words['link-remove'])}</button></div></div>`;
      this.#rove(bar);
      return bar;
    }

    /* One stop for the Tab key; arrows walk along the toolbar (ARIA authoring practices). */
    #rove(bar) {
      const buttons = [...bar.querySelectorAll('.rich-bar button')];
      const stop = (button) => buttons.forEach((b) => { b.tabIndex = b === button ? 0 : -1; });
      stop(buttons[0]);
      bar.addEventListener('focusin', ({ target }) => { if (buttons.includes(target)) stop(target); });
      bar.addEventListener('keydown', (event) => {
        const at = buttons.indexOf(event.target);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
        if (at < 0 || to === undefined) return;
        event.preventDefault();
        buttons.at(to % buttons.length).focus();
      });
      /* Trix listens to the mouse alone; a key and a screen reader only click. */
      bar.addEventListener('click', (event) => {
        const button = event.target.closest('.rich-bar button');
        if (button && event.detail === 0) button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
      });
      const press = () => buttons.filter((b) => b.dataset.trixAttribute)
        .forEach((b) => b.setAttribute('aria-pressed', String(b.hasAttribute('data-trix-active'))));
      new MutationObserver(press).observe(bar, { subtree: true, attributeFilter: ['data-trix-active'] });
      press();
    }

    #load() {
      if (!this.editor) return;
      this.#loading = true;
      this.editor.editor.loadHTML(this.#html);
      /* Trix renders in the next frame and calls that a change; it is not the person's. */
      requestAnimationFrame(() => requestAnimationFrame(() => { this.#last = this.editor.value; this.#loading = false; }));
    }

    #changed() {
      if (this.#loading || this.editor?.value === this.#last) return;
      this.#last = this.#html = this.editor.value;
      this.dispatchEvent(new CustomEvent('rich-change', { bubbles: true }));
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#sync(), PAUSE_MILLIS);
    }

    #sync() {
      if (!this.#timer) return;
      clearTimeout(this.#timer);
      this.#timer = 0;
      this.dispatchEvent(new CustomEvent('rich-sync'));
    }

    #allow() {
      this.editor.contentEditable = String(!this.readonly);
      this.editor.setAttribute('aria-readonly', String(this.readonly));
      this.querySelector('trix-toolbar').hidden = this.readonly;
    }
  }
  customElements.define('zaedno-rich-text', RichText);
})();
