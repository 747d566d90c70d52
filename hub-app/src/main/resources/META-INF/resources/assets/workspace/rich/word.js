/* Word writes lists and, in some languages, headings as paragraphs that only look like them. Here they become what they are. */

const LIST = /mso-list:\s*(l\d+)\s+level(\d+)/;
const MARKER = /mso-list:\s*Ignore/i;

/** By the outline level of the style, which is there in every language of Word. */
export function headingsFromWord(body) {
  for (const paragraph of body.querySelectorAll('p[class*="Heading"], p[class*="Title"], p[style*="mso-outline-level"]')) {
    const style = paragraph.getAttribute('style') ?? '';
    const level = /mso-outline-level:\s*([1-6])/.exec(style)?.[1]
      ?? /Heading([1-6])/.exec(paragraph.className)?.[1] ?? (/^MsoTitle/.test(paragraph.className) ? 1 : '');
    if (!level) continue;
    const heading = paragraph.ownerDocument.createElement('h' + level);
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
}

/** @param html all of it: what each list looks like stands in its head, not in its body */
export function listsFromWord(body, html) {
  const formats = new Map();
  for (const [, list, level, rules] of html.matchAll(/@list\s+(l\d+):level(\d+)[^{]*\{([^}]*)\}/g)) {
    formats.set(`${list} ${level}`, /mso-level-number-format:\s*(bullet|image)/.test(rules) ? 'UL' : 'OL');
  }
  const open = []; // the lists this paragraph stands in
  for (const paragraph of body.querySelectorAll('p[style*="mso-list"], h1[style*="mso-list"], h2[style*="mso-list"], h3[style*="mso-list"], li[style*="mso-list"]')) {
    const [, list, level] = LIST.exec(paragraph.getAttribute('style')) ?? [];
    const marker = markerOf(paragraph);
    const said = marker?.textContent.replace(/[\s\u00a0]+/g, '') ?? '';
    marker?.remove();
    if (!list || paragraph.nodeName !== 'P') continue; // a numbered heading stays a heading
    const tag = formats.get(`${list} ${level}`) ?? (/^\(?([0-9]+|[a-zа-я]{1,5})[.)]/i.test(said) ? 'OL' : 'UL');
    entry(paragraph, Number(level), tag, open);
  }
}

function markerOf(paragraph) {
  const marker = [...paragraph.querySelectorAll('span')].find((span) => MARKER.test(span.getAttribute('style') ?? ''));
  const around = marker?.parentElement;
  return around && around !== paragraph && around.textContent === marker.textContent ? around : marker;
}

function entry(paragraph, level, tag, open) {
  const page = paragraph.ownerDocument;
  if (open.length && !follows(open[0].list, paragraph)) open.length = 0;
  while (open.length && open.at(-1).level > level) open.pop();
  if (open.at(-1)?.level === level && open.at(-1).list.tagName !== tag) open.pop();
  if (open.at(-1)?.level !== level) {
    const list = page.createElement(tag);
    if (open.length) open.at(-1).list.lastElementChild.append(list);
    else paragraph.before(list);
    open.push({ list, level });
  }
  const entry = page.createElement('li');
  entry.append(...paragraph.childNodes);
  open.at(-1).list.append(entry);
  paragraph.remove();
}

/** Whether nothing that says something stands between this list and the paragraph. */
function follows(list, paragraph) {
  let at = list.nextSibling;
  while (at && at !== paragraph) {
    if (at.nodeType === 1 || (at.nodeType === 3 && at.data.trim())) return false;
    at = at.nextSibling;
  }
  return at === paragraph;
}
