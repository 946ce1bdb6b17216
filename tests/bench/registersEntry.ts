import { indexPass } from '../../src/verification/sovmIndex.ts';

/** The link to the detail, by one pass over the index as it comes. */
export async function streamedPass(address: string, ico: string): Promise<string> {
  const { body } = await fetch(address);
  if (!body) return '';
  const pass = indexPass(ico);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const found = pass.write(next.value);
    if (found) return found.detail;
  }
  const best = pass.end();
  return best && typeof best !== 'string' ? best.detail : '';
}

/** The same by the browser's own parser, which needs the whole text and makes the whole tree. */
export async function plainPass(address: string, ico: string): Promise<string> {
  const text = await (await fetch(address)).text();
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const own = [...root.children].find(
    subject =>
      textIn(subject, 'ICO') === ico && kindOf(subject) === '801' && textIn(subject, 'PrimarniOvm') === 'Ano',
  );
  return own ? textIn(own, 'DetailSubjektu') : '';
}

/** Fetches and decodes the index and does nothing with it: what no pass can beat. */
export async function transferOnly(address: string): Promise<number> {
  return (await (await fetch(address)).text()).length;
}

function child(subject: Element, name: string): Element | undefined {
  return [...subject.children].find(({ localName }) => localName === name);
}

function textIn(subject: Element, name: string): string {
  return child(subject, name)?.textContent ?? '';
}

function kindOf(subject: Element): string | null | undefined {
  return child(subject, 'PravniForma')?.getAttribute('type');
}
