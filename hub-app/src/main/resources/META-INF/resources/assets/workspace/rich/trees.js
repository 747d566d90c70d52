/* Small changes to a tree of elements. */

/** The attributes that mean something to us. */
export const KEPT = { A: ['href'], IMG: ['src', 'alt'], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan'], FIGURE: ['data-embed'] };

export const unwrap = (element) => element.replaceWith(...element.childNodes);

export function rename(element, tag) {
  const other = element.ownerDocument.createElement(tag);
  for (const name of KEPT[tag.toUpperCase()] ?? []) if (element.hasAttribute(name)) other.setAttribute(name, element.getAttribute(name));
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

export const words = (element) => element.textContent.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
