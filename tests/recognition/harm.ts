import { guide } from '../../src/guide/index.ts';
import { namesPerson, prepare, readValue, recognise, saidOn, sheetOf, threshold } from '../../src/recognition/index.ts';
import { inspectBy } from '../../src/recognition/inspect.ts';

const words = prepare(guide);
const mayor = { givenName: 'Jan', surname: 'Jméno' };

/**
 * What recognition did to a document that it must never do, whatever the document holds: it threw, it wrote, it said two
 * things of one page, it named a control twice. A line each, none when all is well. Runs in any DOM, also in a browser's page.
 */
export function harmOf(root: Document, url: URL): string[] {
  const writes = new MutationObserver(() => undefined);
  for (const tree of treesOf(root))
    writes.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    return [...saidTwice(root, url), ...writes.takeRecords().map(({ type }) => `wrote ${type}`)];
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : error}`];
  } finally {
    writes.disconnect();
  }
}

/** `harmOf` the document that a browser makes of a text, be it HTML or not. */
export function harmOfText(html: string, url: URL): string[] {
  return harmOf(new DOMParser().parseFromString(html, 'text/html'), url);
}

function saidTwice(root: Document, url: URL): string[] {
  const [first, second] = [recognise(root, url, guide), recognise(root, url, guide)];
  const [before, after] = [first, second].map(({ fields, ...rest }) => JSON.stringify({ ...rest, ...told(fields) }));
  const controls = first.fields.flatMap(field => field.controls);
  first.fields.forEach(readValue);
  const sheet = sheetOf(root, words);
  saidOn(sheet, words);
  namesPerson(sheet, mayor, words);
  inspectBy(root, url, words);
  return [
    ...(before === after ? [] : [`said ${before} and then ${after}`]),
    ...(second.fields.some(({ controls: [control] }, i) => control !== first.fields[i]?.controls[0])
      ? ['named other controls']
      : []),
    ...(new Set(controls).size === controls.length ? [] : ['named a control twice']),
    ...first.fields
      .filter(({ confidence }) => !(confidence >= threshold && confidence <= 1))
      .map(({ field, confidence }) => `${field} is sure to ${confidence}`),
  ];
}

function told(fields: ReturnType<typeof recognise>['fields']): object {
  return { fields: fields.map(({ field, confidence, evidence }) => ({ field, confidence, evidence })) };
}

/** The document and the open shadow roots in it: an observer does not look into them by itself. */
function treesOf(root: ParentNode & Node): Node[] {
  return [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? treesOf(shadowRoot) : [])),
  ];
}
