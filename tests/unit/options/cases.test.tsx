// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append, type Case } from '../../../src/checklist/index.ts';
import { marksFile } from '../../../src/options/marksFile.ts';
import { caseFile, mostBytes } from '../../../src/store/caseFile.ts';
import { freshCase, midwayCase, withDone } from '../popup/cases.ts';
import { type Mounted, plain, settled } from '../popup/mount.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import { choose, mountOptions, now } from './optionsPage.tsx';

const mark = {
  page: 'sovm.userForm',
  field: 'contact.phone',
  label: 'Kam cinknout',
  kind: 'text',
  section: '',
  nth: 0,
  of: 1,
};

let area: MemoryArea;
let session: MemoryArea;
let page: Mounted;
let saved: { name: string; text: Promise<string> }[];

beforeEach(() => {
  area = new MemoryArea();
  session = new MemoryArea();
  saved = [];
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) made.push(blob);
    return `blob:${made.length - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = made[Number(this.href.slice('blob:'.length))];
    if (blob) saved.push({ name: this.download, text: blob.text() });
  });
});
afterEach(() => {
  page.unmount();
  vi.restoreAllMocks();
});

async function show(cases: readonly Case[], more: Record<string, unknown> = {}): Promise<void> {
  area.items = { ...Object.fromEntries(cases.map(kase => [`case:${kase.id}`, kase])), ...more };
  page = await mountOptions({ area, session });
}

/** The page is closed and opened again. */
async function reopen(): Promise<void> {
  page.unmount();
  page = await mountOptions({ area, session });
}

const load = (text: string) => choose(page, '.backup input[type=file]', new File([text], 'x.json'));

const storedCases = () => Object.keys(area.items).filter(key => key.startsWith('case:'));

describe('saving cases', () => {
  it('says that there is none', async () => {
    await show([]);
    expect(page.textOf('.backup')).toContain('Zatím tu žádný případ není.');
    expect(page.textOf('.backup')).not.toContain('Uložit');
  });

  it('saves one under the name of its municipality', async () => {
    const kase = midwayCase();
    await show([{ ...kase, municipality: { code: '1', name: 'Žďár nad Sázavou', district: 'x', region: 'y' } }]);
    await page.click(page.named('Uložit do souboru případ: Žďár nad Sázavou'));
    expect(saved.map(({ name }) => name)).toEqual(['pripad-zdar-nad-sazavou-2026-11-16.json']);
    expect(JSON.parse((await saved[0]?.text) ?? '').cases[0].events).toEqual(kase.events);
  });

  it('saves all that are stored', async () => {
    const cases = [freshCase('midTerm', '2026-11-16', '2026-11-17T08:00:00Z'), midwayCase()];
    await show(cases);
    await page.click(page.named('Uložit všechny případy'));
    expect(saved.map(({ name }) => name)).toEqual(['pripady-2026-11-24.json']);
    expect(JSON.parse((await saved[0]?.text) ?? '')).toEqual(JSON.parse(caseFile(cases, now)));
  });
});

describe('loading cases', () => {
  it('shows first what a file would change, and stores nothing until it is told to', async () => {
    const ours = withDone(freshCase(), ['prepare-minutes']);
    const theirs = {
      ...withDone(freshCase('newMayor', '2026-11-16', '2026-11-19T08:00:00Z'), ['prepare-messages', 'sovm-account']),
      mayor: { givenName: 'Jan', surname: 'Testovič' },
      answers: {},
    };
    await show([ours]);
    const before = area.items;
    const damaged = { ...midwayCase(), id: 'new', kind: 'midTerm', events: [7, 8] };
    await load(JSON.stringify({ ...JSON.parse(caseFile([theirs], now)), cases: [theirs, damaged, null] }));
    const rows = page.all('.preview-row').map(row => plain(row.textContent));
    expect(rows).toEqual([
      expect.stringContaining('Tento případ už tu je. Přidají se 2 záznamy o krocích.'),
      expect.stringContaining('Nový případ, 0 záznamů o krocích.'),
    ]);
    expect(rows[0]).toContain('Starostatady „Jana Zkušební“, v souboru „Jan Testovič“');
    expect(rows[0]).toContain('tady „Systémovým certifikátem“, v souboru „Nevím“');
    expect(rows[1]).toContain('2 záznamům průvodce nerozumí');
    expect(page.textOf('.preview')).toContain('1 případ v souboru je poškozený a načíst nejde.');
    expect(page.textOf('.preview')).toContain('Soubor byl uložen 24. 11. 2026 10:00. Zatím se nic nezměnilo.');
    expect(plain(document.activeElement?.textContent ?? '')).toBe('Co je v souboru');
    expect(area.items).toEqual(before);
  });

  it('leaves it and gives the focus back', async () => {
    await show([]);
    await load(caseFile([midwayCase()], now));
    await page.click(page.named('Nechat být'));
    expect(page.has('.preview')).toBe(false);
    expect(storedCases()).toEqual([]);
    expect(document.activeElement).toBe(page.named('Načíst případy ze souboru'));
  });

  it('loads it and takes that back, also after the page was closed', async () => {
    const ours = withDone(freshCase(), ['prepare-minutes']);
    await show([ours]);
    const theirs = midwayCase();
    await load(caseFile([theirs, { ...theirs, id: 'new', kind: 'midTerm' }], now));
    await page.click(page.named('Načíst'));
    expect(page.has('.preview')).toBe(false);
    expect(page.textOf('.notice')).toContain('Soubor je načtený.');
    expect(storedCases()).toHaveLength(2);
    await reopen();
    expect(page.textOf('.last')).toContain(
      'Naposledy načteno 24. 11. 2026 10:00: 1 nový případ, 17 záznamů o krocích.',
    );
    await page.click(page.named('Vzít načtení zpět'));
    expect(page.has('.last')).toBe(false);
    expect(page.textOf('.notice')).toContain('Načtení je vzaté zpět.');
    expect(Object.entries(area.items).filter(([key]) => key.startsWith('case:'))).toEqual([[`case:${ours.id}`, ours]]);
  });

  it('says anew what a file would change when the cases have changed', async () => {
    await show([midwayCase()]);
    await load(caseFile([midwayCase()], now));
    await page.click(page.named('Smazat vše'));
    await page.click(page.get('.confirmation .danger'));
    for (let turn = 0; turn < 3; turn += 1) await settled();
    expect(page.textOf('.preview')).toContain('Nový případ, 9 záznamů o krocích.');
  });

  it('offers nothing to load when everything is here', async () => {
    await show([midwayCase()]);
    await load(caseFile([freshCase()], now));
    expect(page.textOf('.preview')).toContain('Všechno, co se z tohoto souboru dá načíst, už tu je.');
    expect(page.all('.preview button').map(button => plain(button.textContent))).toEqual(['Zavřít']);
  });

  it.each([
    ['je prázdný', new File([''], 'x.json')],
    ['je větší než 5 MB', new File(['x'.repeat(mostBytes + 1)], 'x.json')],
    ['není ve formátu JSON, nebo je poškozený', new File(['%PDF-1.7'], 'x.json')],
    ['je z jiného programu', new File(['{"format":"x"}'], 'x.json')],
    ['Načtěte ho níže, v části „Označená pole“', new File([marksFile([])], 'x.json')],
    ['Aktualizujte rozšíření', new File([caseFile([], now).replace('"version": 1', '"version": 2')], 'x.json')],
    ['žádný případ se z něj přečíst nedá', new File([caseFile([], now).replace('[]', '[7]')], 'x.json')],
    ['V souboru není žádný případ', new File([caseFile([], now)], 'x.json')],
    ['Prohlížeč soubor nepřečetl', unreadable()],
  ])('says why a file is not taken: %s', async (why, file) => {
    await show([midwayCase()]);
    const before = area.items;
    await choose(page, '.backup input[type=file]', file);
    expect(page.textOf('.backup [role=alert]')).toContain(why);
    expect(page.textOf('.backup [role=alert]')).toMatch(/Nic se nezměnilo\.$/);
    expect(area.items).toEqual(before);
  });

  it('says that the storage is full, changes nothing and lets it be tried again', async () => {
    await show([]);
    await load(caseFile([midwayCase()], now));
    const before = area.items;
    area.failure = new Error('QUOTA_BYTES quota exceeded');
    await page.click(page.named('Načíst'));
    expect(page.textOf('[role=alert]')).toContain('úložiště prohlížeče je plné');
    expect(area.items).toEqual(before);
    area.failure = null;
    await page.click(page.named('Načíst'));
    expect(storedCases()).toHaveLength(1);
    expect(page.has('[role=alert]')).toBe(false);
  });
});

describe('deleting everything', () => {
  const damagedPart = { 'damaged:case:x': 7 };

  it('names what goes, offers to save it, and deletes it after a second click only', async () => {
    const cases = [freshCase('midTerm', '2026-11-16', '2026-11-17T08:00:00Z'), midwayCase()];
    await show(cases, { marks: [mark], settings: { guard: false }, ...damagedPart });
    session.items = { draft: { query: 'bosko' }, 'guard:x:sovm.statutory': true };
    await page.click(page.named('Smazat vše'));
    expect(page.all('.what li').map(item => plain(item.textContent))).toEqual([
      '2 případy',
      '1 označené pole',
      '1 poškozená část údajů, odložená stranou',
      'nastavení průvodce a nedopsaný formulář nového případu',
    ]);
    expect(plain(document.activeElement?.textContent ?? '')).toBe('Ponechat');
    const offers = page.all('.confirmation button').filter(button => button.textContent.startsWith('Uložit'));
    for (const offer of offers) await page.click(offer);
    expect(saved.map(({ name }) => name)).toEqual(['pripady-2026-11-24.json', 'oznacena-pole.json']);
    expect(storedCases()).toHaveLength(2);
    await page.click(page.get('.confirmation .danger'));
    await settled();
    expect(area.items).toEqual({});
    expect(session.items).toEqual({});
    expect(page.textOf('.notice')).toContain('Všechno je smazané.');
    expect(page.get('.notice').contains(document.activeElement)).toBe(true);
    expect(page.textOf('.backup')).toContain('Zatím tu žádný případ není.');
  });

  it.each(['Escape', 'button'])('keeps it: %s', async way => {
    await show([midwayCase()]);
    await page.click(page.named('Smazat vše'));
    if (way === 'button') await page.click(page.named('Ponechat'));
    else await page.press('.confirmation', 'Escape');
    expect(page.has('.confirmation')).toBe(false);
    expect(document.activeElement).toBe(page.named('Smazat vše'));
    expect(storedCases()).toHaveLength(1);
  });

  it('says when it failed', async () => {
    await show([append(midwayCase(), { step: 'sovm-account', what: 'undone', at: now.toISOString(), by: 'clerk' })]);
    area.failure = new Error('disk on fire');
    await page.click(page.named('Smazat vše'));
    await page.click(page.get('.confirmation .danger'));
    expect(page.textOf('[role=alert]')).toContain('nepodařilo');
    expect(page.textOf('.backup')).toContain('Boskovice');
  });
});

function unreadable(): File {
  const file = new File(['x'], 'x.json');
  file.text = () => Promise.reject(new Error('gone'));
  return file;
}
