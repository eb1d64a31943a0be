/* Builds what is shown. Everything a person ever typed arrives here as text and stays text: there is no way to hand over markup. */

const SVG = 'http://www.w3.org/2000/svg';

function append(node, children) {
  children.flat(Infinity).forEach(child => {
    if (child !== null && child !== undefined && child !== false) {
      node.append(child instanceof Node ? child : String(child));
    }
  });
  return node;
}

function set(node, name, value) {
  if (name.startsWith('on')) {
    node.addEventListener(name.slice(2).toLowerCase(), value);
  } else if (name === 'class') {
    node.setAttribute('class', [value].flat().filter(Boolean).join(' '));
  } else if (value === true) {
    node.setAttribute(name, '');
  } else if (value !== false && value !== null && value !== undefined) {
    if ((name === 'href' || name === 'src') && /^\s*(javascript|data|vbscript):/i.test(value)) {
      throw new Error(`no address: ${name}`);
    }
    node.setAttribute(name, value);
  }
}

function element(node, properties, children) {
  Object.entries(properties || {}).forEach(([name, value]) => set(node, name, value));
  return append(node, children);
}

/** An element with its attributes (`onClick` and the like are listeners) and its children: nodes, texts, lists of them, nothing. */
export const h = (tag, properties, ...children) => element(document.createElement(tag), properties, children);

/** The same for a drawing. */
export const s = (tag, properties, ...children) => element(document.createElementNS(SVG, tag), properties, children);

/** Shows these children in a node, in place of what was there. */
export function show(node, ...children) {
  node.replaceChildren();
  return append(node, children);
}

let last = 0;

/** An id that no other element has. */
export const fresh = name => `eights-${name}-${++last}`;

/** Says something to those who do not see the page, and to those who do where `node` is given. */
export function announce(text, urgent = false) {
  let node = document.getElementById(urgent ? 'eights-alert' : 'eights-status');
  if (!node) {
    node = h('div', { id: urgent ? 'eights-alert' : 'eights-status', class: 'eights-unseen', role: urgent ? 'alert' : 'status',
      'aria-live': urgent ? 'assertive' : 'polite' });
    document.body.append(node);
  }
  node.textContent = '';
  node.textContent = text;
}

/** Does something at intervals for as long as the node is in the page. The first time is after the first interval. */
export function whileShown(node, milliseconds, what) {
  const timer = setInterval(() => {
    if (node.isConnected) {
      what();
    } else {
      clearInterval(timer);
    }
  }, milliseconds);
}

/** A picture of a few strokes, for the eye only. */
export const icon = (...paths) => s('svg', { class: 'eights-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
  paths.map(d => s('path', { d })));
