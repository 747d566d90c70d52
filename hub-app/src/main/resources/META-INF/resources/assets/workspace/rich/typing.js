/* Keys, and what becomes of signs while they are typed. Backspace right after takes such a change back. */
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { splitListItem } from 'prosemirror-schema-list';
import { TextSelection } from 'prosemirror-state';
import { keymap } from 'prosemirror-keymap';
import { COMMANDS, around, levelAt } from './commands.js';
import { schema } from './schema.js';

const { nodes } = schema;

function lineBreak(state, dispatch) {
  if (!state.selection.$from.parent.type.contentMatch.matchType(nodes.hard_break)) return true;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

/** Out of a caption, to the paragraph below the picture. */
function leaveCaption(state, dispatch) {
  const picture = around(state, nodes.picture, nodes.embed);
  if (!picture) return false;
  const after = picture.pos + picture.node.nodeSize;
  const tr = state.tr;
  if (tr.doc.nodeAt(after)?.type !== nodes.paragraph) tr.insert(after, nodes.paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  return true;
}

export function keys(openLink, toToolbar) {
  const of = (name) => COMMANDS[name][0];
  return [
    keymap({
      'Mod-b': of('bold'), 'Mod-i': of('italic'), 'Mod-k': openLink, 'Mod-z': of('undo'), 'Mod-y': of('redo'), 'Mod-Shift-z': of('redo'),
      'Mod-Alt-2': of('heading1'), 'Mod-Alt-3': of('heading2'), 'Mod-Shift-7': of('number'), 'Mod-Shift-8': of('bullet'),
      'Mod-Shift-9': of('quote'), 'Mod-]': of('indent'), 'Mod-[': of('outdent'), 'Mod-\\': of('clear'), 'Alt-F10': toToolbar,
      'Shift-Enter': lineBreak, Enter: chainCommands(leaveCaption, splitListItem(nodes.list_item)), Backspace: undoInputRule,
    }),
    keymap(baseKeymap),
  ];
}

function toHeading(state, [, signs], start, end) {
  const { $from } = state.selection;
  if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), nodes.heading)) return null;
  const tr = state.tr.delete(start, end);
  return tr.setBlockType(start, start, nodes.heading, { level: levelAt(tr, signs.length) });
}

/** @param language tag of what is written here: quotation marks differ */
export function rules(language) {
  const [opening, closing] = language.startsWith('bg') ? ['„', '“'] : ['“', '”'];
  return inputRules({ rules: [
    new InputRule(/^(#{2,3})\s$/, toHeading),
    wrappingInputRule(/^\s*[-*•]\s$/, nodes.bullet_list),
    wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    new InputRule(/(?:^|[\s([„“–-])(")$/, opening),
    new InputRule(/"$/, closing),
    new InputRule(/(?<=\S) (--?) $/, '–'),
  ] });
}
