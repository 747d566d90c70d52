/* Between the HTML we keep and the document in the field. Written here as the server would write it, letter by letter. */
import { DOMParser } from 'prosemirror-model';
import { schema, fileOf } from './schema.js';

const parser = DOMParser.fromSchema(schema);
const TAGS = { strong: 'strong', em: 'em', sub: 'sub', sup: 'sup' };

/** @returns the document of this HTML; nothing in it is loaded or run while it is read */
export function read(html) {
  return parser.parse(inert(html));
}

/**
 * The elements of this HTML in a document that nobody shows: pictures do not load there and scripts do not run. Handlers
 * written into tags would not run either, but the browser reports each as a breach of the page's policy.
 */
export function inert(html) {
  const quiet = html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\son[a-z]+(?=\s*=)/gi, ' data-on'));
  return new window.DOMParser().parseFromString(quiet, 'text/html').body;
}

export function write(doc) {
  return blocks(doc);
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (text) => escape(text).replaceAll('"', '&quot;');
const children = (node) => Array.from({ length: node.childCount }, (_, at) => node.child(at));
const blocks = (node) => children(node).map(block).join('');

function block(node) {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph': return lines(node).map((inner) => `<p>${inner}</p>`).join('');
    case 'heading': return around('h' + attrs.level, line(node));
    case 'blockquote': return around('blockquote', blocks(node));
    case 'bullet_list': return around('ul', blocks(node));
    case 'ordered_list': return around('ol', blocks(node));
    case 'list_item': return `<li>${lone(node, (rest) => rest.every(({ list }) => list))}</li>`;
    case 'table': return table(node);
    case 'picture': return `<figure data-file="${attrs.file}"><img src="${quoted(attrs.src)}"${
      attrs.alt === null ? '' : ` alt="${quoted(attrs.alt)}"`}>${around('figcaption', line(node.firstChild))}</figure>`;
    case 'embed': return `<figure data-embed="${quoted(attrs.url)}"><a href="${quoted(attrs.url)}">${escape(attrs.title)}</a></figure>`;
    default: throw new Error(node.type.name);
  }
}

const around = (tag, inner) => (inner ? `<${tag}>${inner}</${tag}>` : '');

/** The first paragraph of an entry or a cell needs no tag of its own where what follows allows it. */
function lone(node, allowed) {
  const parts = children(node).flatMap((child) => child.type.name === 'paragraph'
    ? lines(child).map((inner) => ({ inner, html: `<p>${inner}</p>` }))
    : [{ html: block(child), list: true }].filter(({ html }) => html));
  const [first, ...rest] = parts;
  const bare = first?.inner && allowed(rest);
  return parts.map((part) => (bare && part === first ? part.inner : part.html)).join('');
}

/** Two line breaks in a row are two paragraphs. */
const lines = (paragraph) => line(paragraph).split(/(?:<br>){2,}/).filter((inner) => inner);

function table(node) {
  const rows = children(node);
  const heads = (row) => children(row).every((cell) => cell.type.name === 'table_header');
  let head = rows.findIndex((row) => !heads(row));
  if (head < 0) head = Math.min(1, rows.length);
  const crossing = rows.slice(0, head).some((row, at) => children(row).some((cell) => cell.attrs.rowspan > head - at));
  if (crossing) head = 0;
  const written = rows.map((row, at) => `<tr>${children(row).map((cell) => tableCell(cell, at < head)).join('')}</tr>`);
  return `<table>${around('caption', escape(node.attrs.caption))}${around('thead', written.slice(0, head).join(''))}${
    around('tbody', written.slice(head).join(''))}</table>`;
}

function tableCell(cell, inHead) {
  const tag = cell.type.name === 'table_header' ? 'th' : 'td';
  const scope = tag === 'th' ? ` scope="${inHead ? 'col' : 'row'}"` : '';
  const span = (name) => (cell.attrs[name] > 1 ? ` ${name}="${cell.attrs[name]}"` : '');
  return `<${tag}${scope}${span('colspan')}${span('rowspan')}>${lone(cell, (rest) => !rest.length)}</${tag}>`;
}

/** Runs of text, the marks in the order of the schema, opened and closed as late as can be. */
function line(node) {
  let html = '';
  let open = [];
  const turn = (marks) => {
    let same = 0;
    while (same < open.length && same < marks.length && open[same].eq(marks[same])) same++;
    for (const mark of open.slice(same).reverse()) html += mark.type.name === 'link' ? '</a>' : `</${TAGS[mark.type.name]}>`;
    for (const mark of marks.slice(same)) html += opening(mark);
    open = marks;
  };
  const runs = tidy(node);
  for (const { text, marks } of runs) {
    turn(marks);
    html += text === '\n' ? '<br>' : escape(text);
  }
  turn([]);
  return html;
}

function opening({ type, attrs }) {
  if (type.name !== 'link') return `<${TAGS[type.name]}>`;
  const file = fileOf(attrs.href);
  return `<a href="${quoted(attrs.href)}"${file && ` data-file="${file}"`}>`;
}

/** No spaces at the edges, never two in a row, no breaks at the edges. */
function tidy(node) {
  const runs = [];
  for (const child of children(node)) {
    const former = runs.at(-1);
    const soft = !former || /[ \n]$/.test(former.text);
    if (child.type.name === 'hard_break') {
      trimEnd(runs);
      if (runs.length) runs.push({ text: '\n', marks: [] });
      continue;
    }
    let text = child.text.replace(/[\t\n\v\f\r \u00a0]+/g, ' ');
    if (soft) text = text.replace(/^ /, '');
    if (text) runs.push({ text, marks: child.marks });
  }
  trimEnd(runs);
  while (runs.at(-1)?.text === '\n') { runs.pop(); trimEnd(runs); }
  return runs;
}

function trimEnd(runs) {
  while (runs.length && runs.at(-1).text !== '\n') {
    const last = runs.at(-1);
    last.text = last.text.replace(/ $/, '');
    if (last.text) return;
    runs.pop();
  }
}
