/* What a text of ours may hold. The server's grammar (org.zaedno.content.richtext) is the same and has the last word. */
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const FILE = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[^/?#\s"'<>\\]{1,300}$/;
const ADDRESS = /^(https?:\/\/[^\s"<>\\]+|mailto:[^\s"<>\\]+|tel:[^\s"<>\\]+|\/(?![/\\])[^\s"<>\\]*)$/i;

/** The id of the file such an address names, or an empty string. */
export const fileOf = (address) => FILE.exec(address ?? '')?.[1] ?? '';

/** The address as it is kept, or an empty string where it leads nowhere we would send a reader. */
export function addressOf(typed) {
  const address = (typed ?? '').trim().replaceAll(' ', '%20');
  return address.length <= 2000 && ADDRESS.test(address) ? address : '';
}

/* The caption is a node of its own, so that no command can turn a picture into a heading. */
const picture = {
  group: 'block', content: 'caption', isolating: true, draggable: true,
  attrs: { file: {}, src: {}, alt: { default: null } },
  parseDOM: [{ tag: 'figure', getAttrs: (dom) => ofPicture(dom.querySelector('img')) }, { tag: 'img', getAttrs: ofPicture }],
  toDOM: ({ attrs: { file, src, alt } }) => ['figure', { 'data-file': file },
    ['img', { src, alt: alt ?? '', draggable: 'false', ...(alt === null && { class: 'rich-undescribed' }) }], ['div', 0]],
};
const caption = {
  content: 'text*', marks: 'link em',
  parseDOM: [{ tag: 'figcaption', context: 'picture/' }, { tag: 'img', context: 'picture/', priority: 60, ignore: true }],
  toDOM: () => ['figcaption', 0],
};
const embed = {
  group: 'block', atom: true, draggable: true, attrs: { url: {}, title: {} },
  parseDOM: [{ tag: 'figure[data-embed]', priority: 70, getAttrs: (dom) => {
    const url = addressOf(dom.dataset.embed);
    return /^https:/i.test(url) && { url, title: dom.textContent.replace(/\s+/g, ' ').trim() || url };
  } }],
  toDOM: ({ attrs: { url, title } }) => ['figure', { 'data-embed': url }, ['a', { href: url, tabindex: '-1' }, title]],
};

function ofPicture(image) {
  const src = image?.getAttribute('src');
  const file = fileOf(src);
  return file ? { file, src, alt: image.getAttribute('alt') } : false;
}

const table = tableNodes({ tableGroup: 'block', cellContent: 'flow+', cellAttributes: {} });
const named = {
  attrs: { caption: { default: '' } },
  parseDOM: [{ tag: 'table', getAttrs: (dom) => ({ caption: dom.caption?.textContent.replace(/\s+/g, ' ').trim() ?? '' }) }, { tag: 'caption', ignore: true }],
  toDOM: ({ attrs }) => attrs.caption
    ? ['table', ['caption', { contenteditable: 'false' }, attrs.caption], ['tbody', 0]]
    : ['table', ['tbody', 0]],
};

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block flow', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      group: 'block', content: 'text*', marks: 'link em sub sup', defining: true, attrs: { level: { default: 2 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((n) => ({ tag: 'h' + n, attrs: { level: n < 3 ? 2 : 3 } })),
      toDOM: ({ attrs }) => ['h' + attrs.level, 0],
    },
    blockquote: { group: 'block', content: 'flow+', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
    bullet_list: { group: 'block flow', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: { group: 'block flow', content: 'list_item+', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: { content: 'paragraph flow*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    embed,
    picture,
    caption,
    table: { ...table.table, ...named },
    table_row: table.table_row,
    table_cell: table.table_cell,
    table_header: table.table_header,
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
  marks: {
    link: {
      attrs: { href: {} }, inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => {
        const href = addressOf(dom.getAttribute('href'));
        return href ? { href } : false;
      } }],
      toDOM: ({ attrs: { href } }) => ['a', { href, title: href, ...(fileOf(href) && { 'data-file': fileOf(href) }) }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    sub: { excludes: 'sup', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
    sup: { excludes: 'sub', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  },
});
