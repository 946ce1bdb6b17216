import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { launchTested } from '../browsers/launch.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { overlayHost } from '../browsers/shadow.ts';
import { type Answer, document as answer } from '../portals/answer.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import type { SiteRequest } from '../portals/site.ts';
import { inWindows1250 } from '../portals/windows1250.ts';
import { malformed } from '../recognition/malformed.ts';
import { bubbleSays, panelSays } from '../walk/overlayPart.ts';
import { quiet } from './stage.ts';

const host = 'www.czechpoint.cz';
const form = `<p><label for="p">Příjmení</label> <input id="p"><p><label for="c">Číslo dokladu</label> <input id="c">
<p><label for="d">Druh dokladu</label> <input id="d"><p><label for="j">Jméno</label> <input id="j">`;
const page = (inside: string, charset = 'utf-8') =>
  `<!doctype html><html lang="cs"><meta charset="${charset}"><title>Správa dat</title>${inside}</html>`;
const heading = '<h1>Ztotožnění fyzické osoby</h1>';
const controls = Array.from({ length: 9_996 }, (_, i) => `<p><label for="f${i}">Údaj ${i}</label><input id="f${i}">`);

/** `rewritten` counts how often the page did it, `hosts` how often the overlay was put into the page. */
const counting = `let rewritten = 0, hosts = 0;
new MutationObserver(records => {
  for (const { addedNodes } of records) for (const { localName } of addedNodes) if (localName === '${overlayHost}') hosts++;
}).observe(document, { subtree: true, childList: true });`;

const pages: Record<string, Answer> = {
  '/spravadat/kodovani/hlavicka': {
    ...answer('', { 'content-type': 'text/html; charset=windows-1250' }),
    body: inWindows1250(page(heading + form, 'utf-8')),
  },
  '/spravadat/kodovani/meta': {
    ...answer('', { 'content-type': 'text/html' }),
    body: inWindows1250(page(heading + form, 'windows-1250')),
  },
  '/spravadat/velka': answer(page(`${heading}<form>${form}${controls.join('')}</form>`)),
  '/spravadat/prepisuje': answer(
    page(`${heading}<form></form><script>${counting}
      const form = document.querySelector('form');
      const rewrite = () => { form.innerHTML = ${JSON.stringify(form)}; rewritten++; };
      rewrite(); setInterval(rewrite, 4);</script>`),
  ),
  '/spravadat/vyhazuje': answer(
    page(`${heading}<form>${form}</form><script>${counting}
      const rewrite = () => {
        document.querySelector('${overlayHost}')?.remove();
        document.body.append(document.querySelector('form'));
        rewritten++;
      };
      setInterval(rewrite, 100);</script>`),
  ),
  '/spravadat/prazdna': answer(page('')),
};

let portals: Portals;
let session: BrowserSession;
let tab: Page;

beforeAll(async () => {
  const before = ({ host: asked, path }: SiteRequest) => (asked === host ? (pages[path] ?? null) : null);
  portals = await startPortals({ before });
  session = await launchTested({ portalsPort: portals.port, hosts: [host] });
});
afterEach(() => tab?.close());
afterAll(async () => {
  expect(session.pageErrors()).toEqual([]);
  await session.close();
  await portals.close();
});

async function open(name: string): Promise<void> {
  tab = await session.newPage(`https://${host}/spravadat/${name}`);
}

function numberIn(name: string): Promise<number> {
  return tab.evaluate(name).then(Number);
}

it.each(['kodovani/hlavicka', 'kodovani/meta'])('%s: a page in windows-1250 is read as it is meant', async name => {
  await open(name);
  expect(await tab.evaluate(() => document.characterSet)).toBe('windows-1250');
  await panelSays(tab, 'Ztotožnění');
  await tab.focus('#p');
  await bubbleSays(tab, 'Příjmení přesně');
  await tab.focus('#c');
  await bubbleSays(tab, '9 číslic');
});

it('10,000 controls: the panel speaks, a field has its hint, the page takes what is typed', async () => {
  await open('velka');
  await panelSays(tab, 'Ztotožnění');
  await tab.focus('#c');
  await bubbleSays(tab, '9 číslic');
  await tab.keyboard.type('12345');
  expect(await tab.$eval('#c', control => control instanceof HTMLInputElement && control.value)).toBe('12345');
  await tab.focus('#f9995');
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('f9995');
});

it('a page that rewrites itself for ever: it goes on, and the overlay stays', async () => {
  await open('prepisuje');
  await panelSays(tab, 'Ztotožnění');
  const before = await numberIn('rewritten');
  await quiet(3000);
  expect((await numberIn('rewritten')) - before).toBeGreaterThan(100);
  await panelSays(tab, 'Ztotožnění');
  expect(await numberIn('hosts')).toBe(1);
});

it('a page that throws the overlay out for ever: it comes back ten times at most', async () => {
  await open('vyhazuje');
  await tab.waitForFunction('hosts > 3');
  await quiet(5000);
  const hosts = await numberIn('hosts');
  expect(hosts).toBeLessThanOrEqual(11);
  const before = await numberIn('rewritten');
  await quiet(1000);
  expect(await numberIn('rewritten')).toBeGreaterThan(before);
  expect(await numberIn('hosts')).toBeLessThanOrEqual(11);
});

describe('recognition does no harm to', () => {
  /** What `tests/recognition/harmEntry.ts` says to a call. */
  async function harm(call: string): Promise<unknown> {
    await open('prazdna');
    await tab.evaluate(await bundle('tests/recognition/harmEntry.ts', 'harm'));
    return JSON.parse(String(await tab.evaluate(`JSON.stringify(harm.${call})`)));
  }

  it('whatever documents this browser makes of malformed HTML', async () => {
    expect(await harm(`ofTexts(${JSON.stringify(fc.sample(malformed, 500))})`)).toEqual([]);
  });

  it.each(['removedFrame()', 'deep()', 'manyControls()', 'longLabels()'])('%s', async call => {
    expect(await harm(call)).toEqual([]);
  });
});
