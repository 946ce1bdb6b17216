import { askRegister } from '../../src/verification/net/ask.ts';

/** The link to the detail, as the extension finds it where none is known: one pass over the index as it comes, and the detail. */
export async function ownPass(_address: string, ico: string, municipalityCode: string): Promise<string> {
  const known = { detail: null, progress: () => undefined };
  const { detail = '' } = await askRegister('sovm', { ico, municipalityCode }, known, {
    send: (address, init) => fetch(address, init),
    pause: async () => undefined,
    signal: new AbortController().signal,
  });
  return detail;
}

/** The same by the browser's own parser, which needs the whole text and makes the whole tree. */
export async function plainPass(address: string, ico: string): Promise<string> {
  const text = await (await fetch(address)).text();
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const own = [...root.children].find(
    subject => textIn(subject, 'ICO') === ico && kindOf(subject) === '801' && textIn(subject, 'PrimarniOvm') === 'Ano',
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
