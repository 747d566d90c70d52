/* Marks places in the text without changing it: what a check found, shown where it stands. */
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const key = new PluginKey('found');

/** The plugin; tell it by {@link show}. */
export const found = () => new Plugin({
  key,
  state: {
    init: () => ({ wanted: [], shown: DecorationSet.empty }),
    apply(tr, before) {
      const wanted = tr.getMeta(key) ?? before.wanted;
      return wanted === before.wanted && !tr.docChanged ? before : { wanted, shown: places(tr.doc, wanted) };
    },
  },
  props: { decorations: (state) => key.getState(state).shown },
});

/** @param wanted [{words, kind, tip}] */
export const show = (tr, wanted) => tr.setMeta(key, wanted);

function places(doc, wanted) {
  const marks = [];
  if (wanted.length) doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, '', '\n');
    for (const { words, kind, tip } of wanted) {
      for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + words.length)) {
        marks.push(Decoration.inline(pos + 1 + at, pos + 1 + at + words.length,
          { nodeName: 'mark', class: 'rich-found', 'data-kind': kind, title: tip, 'aria-description': tip }));
      }
    }
    return false;
  });
  return DecorationSet.create(doc, marks);
}
