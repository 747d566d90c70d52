/* Pieces of the field around the text. */

const DRAWINGS = {
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  quote: 'M10 7H5v6h4c0 2-1 3-3 4M20 7h-5v6h4c0 2-1 3-3 4',
  bullet: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  number: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v4M4 11.5c2-1 3 .5 0 3h2.5M4 17h2.3L5 18.8c2 .2 1.5 2-1 1.7',
  indent: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9.5 7 12l-3 2.5',
  outdent: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9.5 4 12l3 2.5',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  file: 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 5 5l-8.5 8.5a1.8 1.8 0 0 1-2.6-2.6L14.5 7.5',
  embed: 'M3 6h18v12H3zM10 9.5v5l4.5-2.5z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M12 10v9',
  clear: 'M6 5h12M11.5 5 9 19M4 20 20 4',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3',
  'row-before': 'M4 12h16v7H4zM12 3v6M9 6h6',
  'row-after': 'M4 5h16v7H4zM12 15v6M9 18h6',
  'row-remove': 'M4 5h16v7H4zM9 18h6',
  'column-before': 'M12 4h7v16h-7zM6 9v6M3 12h6',
  'column-after': 'M5 4h7v16H5zM18 9v6M15 12h6',
  'column-remove': 'M5 4h7v16H5zM15 12h6',
  'head-row': 'M4 5h16v14H4zM4 6.5h16M4 8h16M4 9.5h16',
  'head-column': 'M4 5h16v14H4zM5.5 5v14M7 5v14M8.5 5v14',
  'table-remove': 'M4 5h16v14H4zM4 12h16M12 5v14M3 21 21 3',
};

/** @param children elements, or text */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name in made && !name.startsWith('aria')) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that leaves the selection in the text alone. */
export function button(words, press, properties = {}) {
  return element('button', { type: 'button', onmousedown: (event) => event.preventDefault(), onclick: press, ...properties }, words);
}

export function face(name, words) {
  if (!DRAWINGS[name]) return element('span', { 'aria-hidden': 'true', className: 'rich-' + name }, words[name + '-face']);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [attribute, value] of Object.entries({ class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' })) {
    svg.setAttribute(attribute, value);
  }
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  svg.append(path);
  return svg;
}

/** One stop for the Tab key; arrows walk along the bar (ARIA authoring practices). */
export function roving(bar) {
  const stops = () => [...bar.querySelectorAll('button:not([hidden])')];
  const stop = (chosen) => stops().forEach((each) => { each.tabIndex = each === chosen ? 0 : -1; });
  stop(stops()[0]);
  bar.addEventListener('focusin', ({ target }) => { if (stops().includes(target)) stop(target); });
  bar.addEventListener('keydown', (event) => {
    const all = stops();
    const at = all.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    all.at(to % all.length).focus();
  });
  return bar;
}
