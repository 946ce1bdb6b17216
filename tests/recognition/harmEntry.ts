import { guide } from '../../src/guide/index.ts';
import { recognise } from '../../src/recognition/index.ts';
import { harmOf, harmOfText } from './harm.ts';

/* Runs in a page of a browser; each function tells the harm that was done, one line each, together with its cause. */

const url = new URL('https://www.czechpoint.cz/spravadat/p/uzivatel');
const form = '<h1>Nový uživatel</h1><label>Jméno <input></label><label>Příjmení <input></label>';

/** Texts that the browser's parser makes documents of. */
export function ofTexts(texts: readonly string[]): string[] {
  return texts.flatMap(text => harmOfText(text, url).map(harm => `${harm}\n${text}`));
}

/** The document of a frame that is no longer in the page. */
export function removedFrame(): string[] {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const root = frame.contentDocument;
  if (!root) return ['no frame'];
  root.body.innerHTML = form;
  const before = [...harmOf(root, url), ...missing(root)];
  frame.remove();
  return [...before, ...harmOf(root, url), ...missing(root)];
}

/** 3,000 levels where nothing is laid out; 1,000 in the page, because Chromium itself does not end laying out more. */
export function deep(): string[] {
  const detached = document.implementation.createHTMLDocument();
  return ['div', 'span', 'label', 'fieldset', 'td', 'x-y', 'slot'].flatMap(tag => {
    nest(detached, tag, 3_000);
    nest(document, tag, 1_000);
    return [detached, document].flatMap(root => [...harmOf(root, url), ...missing(root)]);
  });
}

function nest(root: Document, tag: string, levels: number): void {
  root.body.innerHTML = form;
  let at: Element | ShadowRoot = root.body.appendChild(root.createElement('div'));
  for (let i = 0; i < levels; i++) {
    at = at.appendChild(root.createElement(tag));
    if (tag === 'x-y' && i % 10 === 0) at = at.attachShadow({ mode: 'open' });
  }
  at.innerHTML = form;
}

export function manyControls(): string[] {
  const rows = Array.from({ length: 10_000 }, (_, i) => `<p>Údaj ${i} <input></p>`);
  document.body.innerHTML = form + rows.join('');
  return [...harmOf(document, url), ...missing(document)];
}

/** 100 kB in every place where a label is looked for. */
export function longLabels(): string[] {
  const long = 'Jméno psa a jeho příběh '.repeat(4_300);
  document.body.innerHTML = `${form}<label>${long}<input></label><label for="a">${long}</label><input id="a" title="${long}">
    <table><tr><th>${long}<th>${long}<tr><td><input placeholder="${long}"><td><input aria-label="${long}"></table>
    <fieldset><legend>${long}</legend><select><option>${long}</select></fieldset>`;
  return [...harmOf(document, url), ...missing(document)];
}

function missing(root: Document): string[] {
  const fields = recognise(root, url, guide).fields.map(({ field }) => field);
  return fields.includes('person.givenName') && fields.includes('person.surname') ? [] : [`found only ${fields}`];
}
