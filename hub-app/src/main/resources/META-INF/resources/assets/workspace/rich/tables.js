/* Tables as they were pasted: one level, no pictures in cells, a head where there is one. */
import { rename, unwrap, words } from './trees.js';

/* The server's limit too: the field would choke on more. */
const MAX_COLUMNS = 50;

/** No cell reaches below the last row; where spans would make a table wider than a page can be, they go. */
function spans(rows) {
  rows.forEach((row, at) => {
    for (const cell of row.cells) if (cell.rowSpan > 1) cell.rowSpan = Math.min(cell.rowSpan, rows.length - at, MAX_COLUMNS);
  });
  const width = (at) => rows.slice(Math.max(0, at - MAX_COLUMNS), at + 1).reverse().reduce((sum, row, up) =>
    [...row.cells].reduce((cells, cell) => cells + (cell.rowSpan > up ? cell.colSpan : 0), sum), 0);
  if (!rows.some((_, at) => width(at) > MAX_COLUMNS)) return;
  for (const row of rows) for (const cell of row.cells) for (const name of ['colspan', 'rowspan']) cell.removeAttribute(name);
}

const isHeavy = (cell) => words(cell) && texts(cell).filter(words).every((text) => text.parentElement.closest('b, strong, td, th') !== cell);

function texts(element) {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

export function tables(body) {
  for (const inner of [...body.querySelectorAll('table table')]) {
    for (const cell of inner.querySelectorAll('td, th')) inner.before(...cell.childNodes);
    inner.remove();
  }
  for (const table of [...body.querySelectorAll('table')]) {
    const rows = [...table.rows].filter((row) => row.cells.length);
    if (rows.length === 1 && rows[0].cells.length === 1) { table.replaceWith(...rows[0].cells[0].childNodes); continue; }
    spans(rows);
    for (const picture of table.querySelectorAll('figure, img')) table.after(picture);
    for (const other of table.querySelectorAll('h1, h2, h3, h4, h5, h6')) rename(other, 'p');
    for (const quotation of table.querySelectorAll('blockquote')) unwrap(quotation);
    const head = table.tHead ? [...table.tHead.rows] : rows.slice(0, 1).filter((row) => rows.length > 1 && [...row.cells].every(isHeavy));
    for (const row of head) for (const cell of [...row.cells]) if (cell.tagName === 'TD') rename(cell, 'th');
    for (const bold of table.querySelectorAll('th b, th strong')) unwrap(bold);
  }
}
