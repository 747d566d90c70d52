/* The buttons above the text, and those that concern only the table with the caret. */
import * as tables from 'prosemirror-tables';
import { COMMANDS, around } from './commands.js';
import { button, element, face, roving } from './parts.js';
import { schema } from './schema.js';

const GROUPS = [['bold', 'italic', 'heading1', 'heading2'], ['bullet', 'number', 'outdent', 'indent', 'quote'],
  ['link', 'picture', 'file', 'embed', 'table'], ['clear', 'undo', 'redo']];
const IN_TABLE = {
  'row-before': tables.addRowBefore, 'row-after': tables.addRowAfter, 'row-remove': tables.deleteRow,
  'column-before': tables.addColumnBefore, 'column-after': tables.addColumnAfter, 'column-remove': tables.deleteColumn,
  'head-row': tables.toggleHeader('row'), 'head-column': tables.toggleHeader('column'), 'table-remove': tables.deleteTable,
};
/** In characters: a line. */
const CAPTION_MAX = 200;

/** @param opens what the buttons do that ask first: name → function; a button without one is hidden */
export function toolbar(field, opens) {
  const run = (name) => () => {
    if (opens[name]) return opens[name]();
    if (COMMANDS[name]?.[0](field.view.state, field.view.dispatch)) field.view.focus();
  };
  const bar = element('div', { className: 'rich-bar', role: 'toolbar', 'aria-label': field.words.toolbar });
  for (const group of GROUPS) {
    bar.append(element('span', { className: 'rich-group' }, ...group.map((name) =>
      button(face(name, field.words), run(name), { 'aria-label': field.words[name], title: field.words[name], 'data-tool': name }))));
  }
  const buttons = [...bar.querySelectorAll('button')];
  roving(bar);
  return { bar, update(state) {
    for (const each of buttons) {
      const name = each.dataset.tool;
      const [command, isOn] = COMMANDS[name] ?? [];
      each.hidden = name in opens && !opens[name];
      if (command) each.setAttribute('aria-disabled', String(!command(state)));
      if (isOn) each.setAttribute('aria-pressed', String(isOn(state)));
    }
  } };
}

export function tableBar(field) {
  const bar = element('div', { className: 'rich-bar rich-tools', role: 'toolbar', 'aria-label': field.words['table-bar'], hidden: true });
  for (const [name, command] of Object.entries(IN_TABLE)) {
    const press = () => { command(field.view.state, field.view.dispatch); field.view.focus(); };
    bar.append(button(face(name, field.words), press, { 'aria-label': field.words[name], title: field.words[name] }));
  }
  const caption = element('input', { maxLength: CAPTION_MAX, onchange: () => {
    const here = around(field.view.state, schema.nodes.table);
    if (here) field.view.dispatch(field.view.state.tr.setNodeMarkup(here.pos, null, { caption: caption.value.replace(/\s+/g, ' ').trim() }));
  } });
  bar.append(element('label', {}, field.words['table-caption'], caption));
  roving(bar);
  return { bar, update(state) {
    const here = around(state, schema.nodes.table);
    bar.hidden = !here || field.readonly;
    if (here && document.activeElement !== caption) caption.value = here.node.attrs.caption;
  } };
}
