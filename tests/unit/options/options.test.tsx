// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/guide/mark.ts';
import { marksFile } from '../../../src/options/marksFile.ts';
import { type Mounted, plain, settled } from '../popup/mount.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import { choose, mountOptions } from './optionsPage.tsx';

const phone: Mark = {
  page: 'sovm.userForm',
  field: 'contact.phone',
  label: 'Kam cinknout',
  kind: 'text',
  section: 'Spojení',
  nth: 1,
  of: 2,
};
const bare: Mark = { ...phone, page: 'epusa.personForm', field: null, label: '', section: '', nth: 0, of: 1 };

let area: MemoryArea;
let policyArea: MemoryArea;
let page: Mounted;
beforeEach(() => {
  area = new MemoryArea();
  policyArea = new MemoryArea();
});
afterEach(() => page.unmount());

async function show(
  marks: readonly Mark[],
  browserLanguage = 'cs',
  stored: Record<string, unknown> = {},
): Promise<void> {
  area.items = { ...stored, marks };
  page = await mountOptions({ area, policyArea, browserLanguage });
}

const load = (text: string) => choose(page, '.transfer input[type=file]', new File([text], 'x.json'));

describe('the page with the marked fields', () => {
  it('says how to mark one while there is none', async () => {
    await show([]);
    expect(page.text).toContain('Ukázat pole na stránce');
    expect(page.has('a[download]')).toBe(false);
  });

  it('lists them by page, with their caption, place and field', async () => {
    await show([bare, phone]);
    expect(page.all('section.page h3, .transfer h3').map(heading => plain(heading.textContent))).toEqual([
      expect.stringContaining('uživatele'),
      expect.stringContaining('ePUSA'),
      'Přenést do jiného prohlížeče',
    ]);
    expect(page.all('.mark-row p').map(row => plain(row.textContent))).toEqual([
      'Kam cinknoutv části „Spojení“, 2. z 2 stejných',
      'Pole bez popisku',
    ]);
    const chosen = page.all('.mark-row select').map(select => select instanceof HTMLSelectElement && select.value);
    expect(chosen).toEqual(['contact.phone', '']);
  });

  it('changes the field of one, and takes that back', async () => {
    await show([phone]);
    const select = page.get('select');
    await settled(() => {
      if (select instanceof HTMLSelectElement) select.value = 'contact.email';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(area.items.marks).toEqual([{ ...phone, field: 'contact.email' }]);
    await page.click(page.named('Vzít zpět'));
    expect(area.items.marks).toEqual([phone]);
  });

  it('deletes one or all, moves the focus to the way back, and takes it back', async () => {
    await show([phone, bare]);
    await page.click(page.named('Smazat označení pole „Kam cinknout“'));
    expect(area.items.marks).toEqual([bare]);
    expect(plain(document.activeElement?.textContent ?? '')).toBe('Vzít zpět');
    await page.click(page.named('Vzít zpět'));
    await page.click(page.named('Smazat všechna označení'));
    expect(area.items.marks).toEqual([]);
    expect(page.textOf('.notice')).toContain('Smazána 2 označení.');
    await page.click(page.named('Vzít zpět'));
    expect(area.items.marks).toHaveLength(2);
  });

  it('saves to a file that another browser loads', async () => {
    await show([phone, bare]);
    const href = page.get('a[download]').getAttribute('href') ?? '';
    const text = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    expect(text).toBe(marksFile([phone, bare]));
    page.unmount();
    await show([{ ...phone, field: null }]);
    await load(text);
    expect(area.items.marks).toEqual([phone, bare]);
    expect(page.text).toContain('Soubor je načtený.');
  });

  it.each([
    'no json',
    '{}',
    '[]',
    marksFile([{ ...phone, label: 'a'.repeat(81) }]),
    marksFile([{ ...phone, label: 'rodné číslo 7654' }]),
    marksFile([{ ...phone, page: 'sovm.login' }]),
    marksFile(Array.from({ length: 201 }, (_, nth) => ({ ...phone, nth, of: 300 }))),
  ])('says kindly that a file is another one or damaged, and changes nothing: %.30s', async text => {
    await show([phone]);
    await load(text);
    expect(page.textOf('[role=alert]')).toContain('Tento soubor průvodce načíst neumí');
    expect(area.items.marks).toEqual([phone]);
  });

  it('says when there are too many', async () => {
    await show(Array.from({ length: 200 }, (_, nth) => ({ ...phone, nth, of: 300 })));
    await load(marksFile([bare]));
    expect(page.textOf('[role=alert]')).toContain('nejvýš 200');
  });

  it('speaks English', async () => {
    await show([phone], 'de');
    expect(page.textOf('#marks-title')).toBe('Marked fields');
    expect(page.named('Delete the mark of the field “Kam cinknout”')).toBeDefined();
  });
});

describe('the contacts of the support', () => {
  const opening = { kind: 'newMayor', ico: '00279978', meetingOn: '2026-11-05', answers: {}, events: [] };
  const caseIn = (region: string) => ({
    'case:1': {
      ...opening,
      id: '1',
      openedAt: '2026-11-18T08:00:00Z',
      municipality: { code: '581372', name: 'Boskovice', district: 'Blansko', region },
    },
  });
  const showIn = (region: string, stored = {}) => show([], 'cs', { ...caseIn(region), ...stored });
  const value = (part: string) => page.input(`#support-${part}`).value;

  async function choose(region: string): Promise<void> {
    const select = page.get('#support-region');
    await settled(() => {
      if (select instanceof HTMLSelectElement) select.value = region;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  it('are asked for by region; without a case none is chosen, and all fourteen are offered', async () => {
    await show([]);
    expect(page.has('.support form')).toBe(false);
    expect(page.all('#support-region optgroup option')).toHaveLength(14);
    await choose('Zlínský kraj');
    expect(page.textOf('form')).toContain('Kontakt průvodce zatím nezná');
    expect(value('email')).toBe('');
  });

  it('begin with the region of the case and what is documented of it, with its year', async () => {
    await showIn('Plzeňský kraj');
    expect(value('email')).toBe('podpora.IT@plzensky-kraj.cz');
    expect(page.textOf('form')).toContain('21. 11. 2018). Ověřte, platí-li ještě.');
    expect(page.textOf('optgroup')).toBe('Plzeňský kraj');
  });

  it('are kept in the form of the register, taken back, and given back to what holds by default', async () => {
    await showIn('Plzeňský kraj');
    await page.type('#support-email', ' Jina@KRAJ.example');
    await page.type('#support-phone', '222000000');
    await page.click(page.named('Uložit kontakt'));
    const own = { 'Plzeňský kraj': { email: 'Jina@kraj.example', name: '', phone: '+420 222 000 000' } };
    expect(area.items).toHaveProperty('settings.support', own);
    expect(page.textOf('.notice')).toContain('Kontakt je uložený: Plzeňský kraj');
    await page.click(page.named('Vrátit původní kontakt'));
    await settled();
    expect(area.items).toHaveProperty('settings.support', {});
    expect(value('email')).toBe('podpora.IT@plzensky-kraj.cz');
    await page.click(page.named('Vzít zpět'));
    expect(area.items).toHaveProperty('settings.support', own);
  });

  it('are said to be wrong kindly, keep what was typed, and are not kept', async () => {
    await showIn('Zlínský kraj');
    await page.click(page.named('Uložit kontakt'));
    expect(page.textOf('#support-email-said')).toBe('Doplňte e-mail podpory.');
    expect(document.activeElement?.id).toBe('support-email');
    await page.type('#support-email', 'podpora@kraj.example');
    await page.type('#support-phone', '601 000 000, 602 000 000');
    await page.click(page.named('Uložit kontakt'));
    expect(page.textOf('#support-phone-said')).toContain('na víc čísel');
    expect(document.activeElement?.id).toBe('support-phone');
    expect([value('email'), value('phone')]).toEqual(['podpora@kraj.example', '601 000 000, 602 000 000']);
    expect(area.items).not.toHaveProperty('settings');
  });

  it('keep the typed words when the storage is full', async () => {
    await showIn('Zlínský kraj');
    await page.type('#support-email', 'podpora@kraj.example');
    area.failure = new Error('QuotaExceededError');
    await page.click(page.named('Uložit kontakt'));
    await settled();
    expect(page.textOf('[role=alert]')).toContain('plné');
    expect(value('email')).toBe('podpora@kraj.example');
  });

  it('come from a policy, which the clerk can overrule', async () => {
    policyArea.items = { support: { 'Zlínský kraj': { email: 'spravce@kraj.example' } } };
    await showIn('Zlínský kraj');
    expect(value('email')).toBe('spravce@kraj.example');
    expect(page.textOf('form')).toContain('nastavil správce vašeho počítače');
    page.unmount();
    const support = { 'Zlínský kraj': { email: 'moje@kraj.example', name: '', phone: '' } };
    await showIn('Zlínský kraj', { settings: { support } });
    expect(value('email')).toBe('moje@kraj.example');
    expect(page.named('Vrátit původní kontakt')).toBeDefined();
  });

  it('of one region leave those of the others alone; without a default one is deleted', async () => {
    const own = { email: 'moje@kraj.example', name: '', phone: '' };
    await showIn('Zlínský kraj', { settings: { support: { 'Zlínský kraj': own, 'Ústecký kraj': own } } });
    await page.click(page.named('Smazat kontakt'));
    expect(area.items).toHaveProperty('settings.support', { 'Ústecký kraj': own });
    await choose('Ústecký kraj');
    expect(value('email')).toBe(own.email);
  });
});
