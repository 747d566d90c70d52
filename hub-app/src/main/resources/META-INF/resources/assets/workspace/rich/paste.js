/* From what other programs put on the clipboard to plain structure: headings, lists, quotations, tables, links, bold and
 * italic. How it looked there stays there. The schema refuses the rest, and the server cleans once more. */
import { inert } from './stored.js';
import { addressOf, fileOf } from './schema.js';
import { KEPT, rename, unwrap, words } from './trees.js';
import { tables } from './tables.js';
import { headingsFromWord, listsFromWord } from './word.js';

const NOT_TEXT = `script, style, meta, link, title, template, noscript, iframe, object, embed, applet, svg, math, audio, video, canvas,
  button, input, select, textarea, dialog, colgroup, col, del, [hidden], a.msocomanchor, [style*="mso-element:comment-list"]`;
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, table, figure, div, section, article, main, header, footer, aside, nav, address, center, details, summary, form, fieldset, dl, dt, dd, pre, hr';
const ROOMS = 'div, section, article, main, header, footer, aside, nav, address, center, details, summary, form, fieldset, dl, dt, dd, pre';
const NOTHING = ['SPAN', 'FONT', 'U', 'INS', 'SMALL', 'BIG', 'LABEL', 'TIME', 'MARK', 'ABBR', 'CITE', 'CODE', 'KBD', 'SAMP', 'VAR', 'PICTURE', 'CENTER'];

/** @returns {{html: string, lost: number}} what may be read into the document, and how many pictures could not come along */
export function cleaned(html) {
  const body = inert(html);
  const all = (selector) => [...body.querySelectorAll(selector)];
  comeUp(body);
  headingsFromWord(body);
  listsFromWord(body, html);
  comments(body);
  all(NOT_TEXT).forEach((element) => element.remove());
  all('[style]').filter(hidden).forEach((element) => element.remove());
  const lost = pictures(all('img'));
  all('pre').forEach(linesOfCode);
  looks(all('[style], font'));
  roomsToParagraphs(all);
  listsInLists(all('ul > ul, ul > ol, ol > ul, ol > ol'));
  tables(body);
  headings(all('h1, h2, h3, h4, h5, h6'));
  links(all('a'));
  for (const element of all('*')) {
    for (const { name } of [...element.attributes]) if (!KEPT[element.tagName]?.includes(name)) element.removeAttribute(name);
    if (element.tagName.includes(':') || NOTHING.includes(element.tagName)) unwrap(element);
  }
  body.normalize();
  breaks(all, body);
  bulletsByHand(body);
  emptyOnes(all);
  return { html: body.innerHTML, lost };
}

/* Deeper nests nobody; the browser itself would fall over a few hundred. */
const MAX_DEPTH = 40;

/** What is nested too deep comes up to where it is not. */
function comeUp(body) {
  const depths = new Map([[body, 0]]);
  for (const element of body.querySelectorAll('*')) {
    const depth = depths.get(element.parentElement) + 1;
    if (depth > MAX_DEPTH) unwrap(element);
    else depths.set(element, depth);
  }
}

function comments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) comment.remove();
}

const hidden = (element) => /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(element.getAttribute('style'));

/** Pictures of ours may be moved about; others would load from elsewhere, or are files on the disk of whoever copied them. */
function pictures(images) {
  let lost = 0;
  for (const image of images) {
    if (fileOf(image.getAttribute('src'))) continue;
    const small = [image.getAttribute('width'), image.getAttribute('height')].some((size) => size && parseInt(size) <= 2);
    if (!small && image.getAttribute('role') !== 'presentation') lost++;
    image.remove();
  }
  return lost;
}

function linesOfCode(pre) {
  pre.innerHTML = pre.innerHTML.replace(/\r?\n/g, '<br>');
}

/** Bold, italic, above and below the line, however they were written. Headings are heavy by themselves. */
function looks(elements) {
  for (const element of elements) {
    const { fontWeight, fontStyle, verticalAlign } = element.style;
    const light = fontWeight === 'normal' || (parseInt(fontWeight) || 700) < 600;
    if (/^(B|STRONG)$/.test(element.tagName) && fontWeight && light) { unwrap(element); continue; }
    if (/^(I|EM)$/.test(element.tagName) && fontStyle === 'normal') { unwrap(element); continue; }
    if (/^(H[1-6]|TH|TABLE|TR|TBODY|THEAD|UL|OL)$/.test(element.tagName)) continue;
    const wrap = (tag) => {
      if (element.querySelector(BLOCKS) || !words(element)) return;
      const inner = element.ownerDocument.createElement(tag);
      inner.append(...element.childNodes);
      element.append(inner);
    };
    if (fontWeight && !light) wrap('strong');
    if (fontStyle === 'italic' || fontStyle === 'oblique') wrap('em');
    if (verticalAlign === 'super') wrap('sup');
    if (verticalAlign === 'sub') wrap('sub');
  }
}

function roomsToParagraphs(all) {
  all('hr').forEach((line) => line.remove());
  all('dt').forEach((term) => { if (words(term)) term.innerHTML = `<strong>${term.innerHTML}</strong>`; });
  for (const room of all(ROOMS).reverse()) {
    if (!room.querySelector(BLOCKS)) { rename(room, 'p'); continue; }
    looseText(room);
    unwrap(room);
  }
}

/** Text that stands between paragraphs is one. */
function looseText(room) {
  let paragraph = null;
  for (const node of [...room.childNodes]) {
    if (node.nodeType === 1 && (node.matches(BLOCKS) || node.querySelector(BLOCKS))) paragraph = null;
    else if (paragraph || node.textContent.trim()) {
      if (!paragraph) node.before((paragraph = node.ownerDocument.createElement('p')));
      paragraph.append(node);
    }
  }
}

/** Google Docs and LibreOffice put a list into a list, where HTML wants it in the entry before. */
function listsInLists(lists) {
  for (const list of lists) {
    const former = list.previousElementSibling;
    if (former?.tagName === 'LI') former.append(list);
    else if (former && /^(UL|OL)$/.test(former.tagName)) former.append(...list.childNodes), list.remove();
    else unwrap(list);
  }
}

const BULLET = /^[\s\u00a0]*[•▪●◦‣·][\s\u00a0]+/;

/** Paragraphs somebody began with a bullet, because the program they were in had no lists. */
function bulletsByHand(body) {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    if (!BULLET.test(paragraph.textContent) || paragraph.closest('li, td, th') || paragraph.querySelector('br')) continue;
    const first = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    if (!BULLET.test(first.data) && !/^[\s\u00a0]*[•▪●◦‣·]$/.test(first.data)) continue;
    first.data = first.data.replace(/^[\s\u00a0]*[•▪●◦‣·][\s\u00a0]*/, '');
    const before = paragraph.previousElementSibling;
    const entry = rename(paragraph, 'li');
    if (before?.dataset.byHand) before.append(entry);
    else {
      const list = entry.ownerDocument.createElement('ul');
      list.dataset.byHand = 'yes';
      entry.replaceWith(list);
      list.append(entry);
    }
  }
}

/** The highest level that came is our second, all below it our third: the page has a first one already. */
function headings(found) {
  for (const heading of found.filter((h) => h.closest('li, blockquote'))) rename(heading, 'p');
  const left = found.filter((h) => h.isConnected && words(h));
  const level = (heading) => Number(heading.tagName[1]);
  const highest = Math.min(...left.map(level));
  for (const heading of left) {
    heading.querySelectorAll('br').forEach((br) => br.replaceWith(' '));
    heading.querySelectorAll('p, b, strong').forEach(unwrap);
    rename(heading, level(heading) === highest ? 'h2' : 'h3');
  }
}

function links(found) {
  for (const link of found) {
    const typed = link.getAttribute('href') ?? '';
    const address = addressOf(typed.startsWith(location.origin + '/') ? typed.slice(location.origin.length) : typed);
    if (address && words(link)) link.setAttribute('href', address);
    else unwrap(link);
  }
}

/** Two breaks in a row part paragraphs; breaks at the edges of one say nothing. */
function breaks(all, body) {
  looseText(body);
  for (const room of all('li, td, th, blockquote')) if (blankRun([...room.childNodes])) looseText(room);
  const waiting = all('p');
  while (waiting.length) {
    const paragraph = waiting.pop();
    const run = blankRun([...paragraph.childNodes]);
    if (!run) continue;
    const range = paragraph.ownerDocument.createRange();
    range.setStartAfter(run.at(-1));
    range.setEndAfter(paragraph.lastChild);
    const rest = paragraph.ownerDocument.createElement('p');
    rest.append(range.extractContents());
    paragraph.after(rest);
    run.forEach((node) => node.remove());
    waiting.push(rest);
  }
  for (const paragraph of all('p, li, td, th')) {
    while (blank(paragraph.firstChild)) paragraph.firstChild.remove();
    while (blank(paragraph.lastChild)) paragraph.lastChild.remove();
  }
}

const blank = (node) => node && (node.nodeType === 3 ? !words(node) : node.nodeName === 'BR');

/** The first breaks in a row, with the spaces between them. */
function blankRun(nodes) {
  for (let from = 0; from < nodes.length; from++) {
    let to = from;
    while (blank(nodes[to])) to++;
    if (nodes.slice(from, to).filter((node) => node.nodeName === 'BR').length > 1) return nodes.slice(from, to);
    from = Math.max(from, to);
  }
  return null;
}

function emptyOnes(all) {
  const hollow = (element) => !words(element) && !element.querySelector('img, figure');
  for (const element of all('a, b, strong, i, em, sup, sub').reverse()) if (hollow(element) && !element.querySelector('br')) unwrap(element);
  for (const element of all('p, h2, h3, li, blockquote, ul, ol').reverse()) {
    if (hollow(element) && !element.closest('td, th')) element.remove();
  }
  for (const table of all('table')) if (hollow(table)) table.remove();
}
