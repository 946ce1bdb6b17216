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
  label: 'Kam zavolat',
  kind: 'text',
  section: 'Spojení',
  nth: 1,
  of: 2,
};
const bare: Mark = { ...phone, page: 'epusa.personForm', field: null, label: '', section: '', nth: 0, of: 1 };

let area: MemoryArea;
let page: Mounted;
beforeEach(() => {
  area = new MemoryArea();
});
afterEach(() => page.unmount());

async function show(marks: readonly Mark[], browserLanguage = 'cs'): Promise<void> {
  area.items = { marks };
  page = await mountOptions({ area, browserLanguage });
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
      'Kam zavolatv části „Spojení“, 2. z 2 stejných',
      'Pole bez popisku',
    ]);
    const chosen = page.all('select').map(select => select instanceof HTMLSelectElement && select.value);
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
    await page.click(page.named('Smazat označení pole „Kam zavolat“'));
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
    expect(page.named('Delete the mark of the field “Kam zavolat”')).toBeDefined();
  });
});
