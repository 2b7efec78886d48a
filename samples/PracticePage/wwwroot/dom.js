// Elements are made here and nowhere else: text goes in as text nodes, so markup in an answer is only ever shown.

/** The element with that id. */
export const byId = (id) => document.getElementById(id);

/** Makes an element: h('p', { class: 'hint', onclick }, 'text', child, …). */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  setAll(element, properties);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** The same for SVG. */
export function svg(tag, properties = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAll(element, properties);
  element.append(...children);
  return element;
}

/** Sets a text only where it changes, so that screen readers and selections are left in peace. */
export function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function setAll(element, properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }

    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
}
