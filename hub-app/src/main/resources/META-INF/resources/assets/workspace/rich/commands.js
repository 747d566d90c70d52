/* What the buttons and keys do to the text. Each is a ProseMirror command: (state, dispatch) => could it. */
import { liftTarget } from 'prosemirror-transform';
import { TextSelection } from 'prosemirror-state';
import { toggleMark, wrapIn } from 'prosemirror-commands';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { undo, redo } from 'prosemirror-history';
import { isInTable } from 'prosemirror-tables';
import { schema } from './schema.js';

const { nodes, marks } = schema;
/** How deep lists and quotations may be lifted at one go; deeper than anybody nests. */
const DEEPEST = 20;

/** @returns the innermost node of one of these types around the caret, with its position */
export function around(state, ...types) {
  const { $from } = state.selection;
  if (types.includes(state.selection.node?.type)) return { node: state.selection.node, pos: $from.pos };
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) return { node: $from.node(depth), pos: $from.before(depth), depth };
  }
  return null;
}

const listAround = (state) => around(state, nodes.bullet_list, nodes.ordered_list);
const hasMark = (type) => ({ selection: { from, to, empty, $from }, doc, storedMarks }) =>
  empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);

/** What is selected comes out of every list and quotation, but not out of a table. */
function standAlone(tr) {
  const starts = [];
  tr.doc.nodesBetween(tr.selection.from, tr.selection.to, (node, pos) => {
    if (node.isTextblock) starts.push(pos + 1);
    return !node.isTextblock;
  });
  for (const start of starts.reverse()) {
    const before = tr.steps.length;
    for (let step = 0; step < DEEPEST; step++) {
      const range = tr.doc.resolve(tr.mapping.slice(before).map(start)).blockRange();
      const depth = range && liftTarget(range);
      if (depth === null) break;
      tr.lift(range, depth);
    }
  }
  return tr;
}

const setBlocks = (tr, type, attrs) => tr.setBlockType(tr.selection.from, tr.selection.to, type, attrs);

/** Below a title there is a second level first. */
export function levelAt(tr, wished) {
  let second = false;
  tr.doc.nodesBetween(0, tr.selection.from, (node, pos) => {
    if (node.type === nodes.heading && node.attrs.level === 2 && pos + node.nodeSize <= tr.selection.from) second = true;
    return !node.isTextblock;
  });
  return second ? wished : 2;
}

const isHeading = (level) => (state) => state.selection.$from.parent.type === nodes.heading && state.selection.$from.parent.attrs.level === level;

function heading(level) {
  return (state, dispatch) => {
    if (isInTable(state) || around(state, nodes.picture, nodes.embed)) return false;
    if (!dispatch) return true;
    const tr = state.tr;
    if (isHeading(level)(state)) setBlocks(tr, nodes.paragraph);
    else setBlocks(standAlone(tr), nodes.heading, { level: levelAt(tr, level) });
    dispatch(tr.scrollIntoView());
    return true;
  };
}

function list(type) {
  return (state, dispatch) => {
    const here = listAround(state);
    if (here?.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    if (here) {
      dispatch?.(state.tr.setNodeMarkup(here.pos, type));
      return true;
    }
    return plainFirst(wrapInList(type))(state, dispatch);
  };
}

/** A heading becomes a paragraph before it is put into something that holds paragraphs. */
function plainFirst(command) {
  return (state, dispatch) => {
    if (around(state, nodes.picture, nodes.embed)) return false;
    const tr = setBlocks(state.tr, nodes.paragraph);
    const plain = tr.docChanged ? state.apply(tr) : state;
    return command(plain, dispatch && ((rest) => {
      if (!tr.docChanged) return dispatch(rest);
      for (const step of rest.steps) tr.step(step);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, rest.selection.anchor, rest.selection.head)).scrollIntoView());
    }));
  };
}

function quote(state, dispatch) {
  const here = around(state, nodes.blockquote);
  if (!here) return plainFirst(wrapIn(nodes.blockquote))(state, dispatch);
  const inner = state.doc.resolve(here.pos + 1);
  const range = inner.blockRange(state.doc.resolve(here.pos + here.node.nodeSize - 1));
  dispatch?.(state.tr.lift(range, liftTarget(range)));
  return true;
}

function plain(state, dispatch) {
  if (around(state, nodes.embed)) return false;
  const { from, to, empty } = state.selection;
  const tr = standAlone(state.tr.removeMark(from, to));
  if (empty) tr.setStoredMarks([]);
  dispatch?.(setBlocks(tr, nodes.paragraph));
  return true;
}

function table(state, dispatch) {
  if (isInTable(state) || around(state, nodes.list_item, nodes.blockquote, nodes.picture)) return false;
  const row = (type) => nodes.table_row.create(null, [0, 1, 2].map(() => type.createAndFill()));
  const made = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  dispatch?.(putBlock(state.tr, made, 4));
  return true;
}

/** After the block with the caret, or in its place where it is empty. @param inside where the caret goes then */
export function putBlock(tr, node, inside) {
  const { $to } = tr.selection;
  const depth = Math.min($to.depth, 1);
  const empty = depth && $to.node(1).type === nodes.paragraph && !$to.node(1).content.size;
  const at = !depth ? $to.pos : empty ? $to.before(1) : $to.after(1);
  tr.replaceWith(at, empty ? $to.after(1) : at, node);
  const after = at + node.nodeSize;
  if (after >= tr.doc.content.size) tr.insert(after, nodes.paragraph.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(inside ? at + inside : after + 1)));
  return tr.scrollIntoView();
}

/** Name → command; whether it is on here; none: it is never on. */
export const COMMANDS = {
  bold: [toggleMark(marks.strong), hasMark(marks.strong)],
  italic: [toggleMark(marks.em), hasMark(marks.em)],
  heading1: [heading(2), isHeading(2)],
  heading2: [heading(3), isHeading(3)],
  bullet: [list(nodes.bullet_list), (state) => listAround(state)?.node.type === nodes.bullet_list],
  number: [list(nodes.ordered_list), (state) => listAround(state)?.node.type === nodes.ordered_list],
  indent: [sinkListItem(nodes.list_item)],
  outdent: [(state, dispatch) => Boolean(listAround(state)) && liftListItem(nodes.list_item)(state, dispatch)],
  quote: [quote, (state) => Boolean(around(state, nodes.blockquote))],
  table: [table, isInTable],
  clear: [plain],
  undo: [undo],
  redo: [redo],
};
