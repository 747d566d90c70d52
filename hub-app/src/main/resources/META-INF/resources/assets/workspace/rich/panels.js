/* What is asked before something is put into the text: where a link leads, what a picture shows. */
import { NodeSelection } from 'prosemirror-state';
import { around, putBlock } from './commands.js';
import { button, element } from './parts.js';
import { addressOf, schema } from './schema.js';

const { nodes, marks } = schema;
/** In characters; longer is a caption's business. */
const ALT_MAX = 400;

/** What somebody typed as an address: with what they left out, or an empty string. */
export function completed(typed) {
  const words = typed.trim();
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(words)) return 'mailto:' + words;
  if (/^\+?[0-9][0-9 ()-]{5,}$/.test(words)) return 'tel:' + words.replace(/[^0-9+]/g, '');
  if (/^[^\s/:]+\.[^\s/:.]{2,}(\/.*)?$/.test(words)) return addressOf('https://' + words);
  return addressOf(words.startsWith(location.origin + '/') ? words.slice(location.origin.length) : words);
}

/** A row of fields below the buttons. @param take called with the fields' values; says which is wrong by its name, or nothing */
function panel(field, name, inputs, take, remove) {
  const box = element('div', { className: 'rich-panel', role: 'group', 'aria-label': field.words[name + '-set'], hidden: true });
  const wrong = element('p', { className: 'rich-wrong', role: 'alert', id: `${field.handle}-${name}-wrong` });
  const fields = inputs.map((input) => element('input', { name: input, autocomplete: 'off', spellcheck: false, inputMode: input.endsWith('address') ? 'url' : 'text' }));
  const close = () => { box.hidden = true; field.view.focus(); };
  const submit = () => {
    const problem = take(...fields.map((input) => input.value.trim()));
    wrong.textContent = problem ? field.words[problem] : '';
    fields.forEach((input) => input.removeAttribute('aria-invalid'));
    if (!problem) return close();
    fields[0].setAttribute('aria-invalid', 'true');
    fields[0].setAttribute('aria-describedby', wrong.id);
    fields[0].focus();
  };
  box.append(...inputs.map((input, at) => element('label', {}, field.words[input], fields[at])),
    button(field.words[name + '-set'], submit));
  const removing = remove && button(field.words[name + '-remove'], () => { remove(); close(); });
  if (removing) box.append(removing);
  box.append(button(field.words.close, close), wrong);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape' || event.target.tagName === 'BUTTON' && event.key === 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') submit(); else close();
  });
  return { box, open(values, removable) {
    wrong.textContent = '';
    fields.forEach((input, at) => { input.value = values[at] ?? ''; input.removeAttribute('aria-invalid'); });
    if (removing) removing.hidden = !removable;
    box.hidden = false;
    fields[0].focus();
    fields[0].select();
  } };
}

export function linkPanel(field) {
  const made = panel(field, 'link', ['address'], (typed) => {
    const href = completed(typed);
    if (!href) return 'address-bad';
    const { state } = field.view;
    const { from, to } = linkRange(state);
    const mark = marks.link.create({ href });
    field.view.dispatch(from === to
      ? state.tr.replaceSelectionWith(schema.text(href, [...state.selection.$from.marks(), mark]), false)
      : state.tr.removeMark(from, to, marks.link).addMark(from, to, mark).removeStoredMark(marks.link));
  }, () => {
    const { from, to } = linkRange(field.view.state);
    field.view.dispatch(field.view.state.tr.removeMark(from, to, marks.link));
  });
  return { box: made.box, open() {
    const { state } = field.view;
    if (state.selection.node || !state.selection.$from.parent.type.allowsMarkType(marks.link)) return false;
    const { from, to, href } = linkRange(state);
    const words = state.doc.textBetween(from, to);
    made.open([href ?? completed(words) ?? ''], Boolean(href));
    return true;
  } };
}

/** What is selected, or the whole link around the caret. */
function linkRange({ selection: { from, to, $from, empty }, doc }) {
  let href;
  doc.nodesBetween(from, Math.max(to, Math.min(from + 1, doc.content.size)), (node) => { href ??= marks.link.isInSet(node.marks)?.attrs.href; });
  if (!href || !empty) return { from, to, href };
  let start = from, end = from;
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (marks.link.isInSet(node.marks)?.attrs.href !== href) return;
    if (at > end) return;
    if (at + node.nodeSize < from) return;
    start = Math.min(start, at);
    end = Math.max(end, at + node.nodeSize);
  });
  return { from: start, to: end, href };
}

export function embedPanel(field) {
  return panel(field, 'embed', ['embed-address', 'embed-title'], (typed, title) => {
    const url = completed(typed);
    if (!url.startsWith('https://')) return 'embed-bad';
    field.insertEmbed({ url, title });
  });
}

/** Below the text while a picture is chosen: what it shows, for those who do not see it. */
export function pictureBar(field) {
  const { words } = field;
  const box = element('div', { className: 'rich-panel rich-tools', role: 'group', 'aria-label': words['picture-bar'], hidden: true });
  const change = (alt) => {
    const here = around(field.view.state, nodes.picture);
    if (!here || here.node.attrs.alt === alt) return;
    const tr = field.view.state.tr.setNodeAttribute(here.pos, 'alt', alt);
    if (field.view.state.selection.node) tr.setSelection(NodeSelection.create(tr.doc, here.pos));
    field.view.dispatch(tr);
  };
  const missing = element('p', { className: 'rich-wrong', id: `${field.handle}-alt` }, words['alt-missing']);
  const told = () => change(decorative.checked ? '' : alt.value.trim() || null);
  const alt = element('input', { maxLength: ALT_MAX, oninput: told, 'aria-describedby': missing.id });
  const decorative = element('input', { type: 'checkbox', onchange: told });
  const remove = button(words['picture-remove'], () => {
    const here = around(field.view.state, nodes.picture);
    if (here) field.view.dispatch(field.view.state.tr.delete(here.pos, here.pos + here.node.nodeSize));
    field.view.focus();
  });
  box.append(element('label', {}, words.alt, alt), element('label', { className: 'rich-choice' }, decorative, words.decorative), remove, missing);
  return { bar: box, update(state) {
    const here = around(state, nodes.picture);
    box.hidden = !here || field.readonly;
    if (!here) return;
    const said = here.node.attrs.alt;
    decorative.checked = said === '';
    alt.disabled = said === '';
    missing.hidden = said !== null;
    alt.setAttribute('aria-invalid', String(said === null));
    if (document.activeElement !== alt) alt.value = said ?? '';
  } };
}

export const putPicture = (state, { id, name, alt, caption, decorative }) => putBlock(state.tr, nodes.picture.create(
  { file: id, src: `/files/${id}/${encodeURIComponent(name)}`, alt: decorative ? '' : alt?.trim() || null },
  nodes.caption.create(null, caption?.trim() ? schema.text(caption.trim()) : null)));

export function putFile(state, { id, name, label }) {
  const link = marks.link.create({ href: `/files/${id}/${encodeURIComponent(name)}` });
  return putBlock(state.tr, nodes.paragraph.create(null, schema.text(label?.trim() || name, [link])));
}

export const putEmbed = (state, { url, title }) => putBlock(state.tr, nodes.embed.create({ url, title: title?.trim() || url }));

