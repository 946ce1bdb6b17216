// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, plain, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

const field = '#municipality';
let popup: Mounted;

afterEach(() => {
  vi.useRealTimers();
  popup.unmount();
});

const options = () => popup.all('[role=option]').map(option => plain(option.textContent));
const active = () => {
  const id = popup.get(field).getAttribute('aria-activedescendant');
  return id ? plain(popup.get(`#${id}`).textContent) : null;
};
const expanded = () => popup.get(field).getAttribute('aria-expanded') === 'true';

describe('the search for a municipality', () => {
  it.each(['bosko', '00279978', '279978', '581372', '  279978 ', 'boskovice blansko'])(
    'finds Boskovice by „%s“',
    async query => {
      popup = await mountPopup(new FakeWorker());
      await popup.type(field, query);
      expect(options()[0]).toBe('Boskovice, okres Blansko · IČO 00279978');
      expect(popup.input(field).value).toBe(query);
    },
  );

  it('tells namesakes apart by okres, and by ORP in one okres', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'nova ves');
    expect(new Set(options().slice(0, 14)).size).toBe(14);
    expect(options()[0]).not.toContain('ORP');
    await popup.type(field, 'brezina brno');
    expect(options()[0]).toContain('okres Brno-venkov · ORP');
    expect(options()[0]).not.toBe(options()[1]);
  });

  it('shows twenty at most and says how many there are', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'nova');
    expect(options()).toHaveLength(20);
    expect(popup.textOf('.count')).toMatch(/^\d+ obcí\. Ukazuji prvních 20\./);
  });

  it('reads the number out once the typing pauses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'brezin');
    await popup.type(field, 'brezina');
    const said = () => popup.textOf('.municipality [role=status]');
    await settled(() => vi.advanceTimersByTime(400));
    expect(said()).toBe('');
    await settled(() => vi.advanceTimersByTime(100));
    expect(said()).toMatch(/^\d+ obcí$/);
    await popup.press(field, 'ArrowDown');
    await popup.press(field, 'Enter');
    await settled(() => vi.advanceTimersByTime(500));
    expect(said()).toMatch(/^Vybráno: Březina, okres /);
  });

  it('says what to try when nothing is found, and keeps what was typed', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'Kocourkov');
    expect(popup.textOf('#municipality-said')).toContain('Obec „Kocourkov“ v seznamu není');
    expect(popup.get(field).getAttribute('aria-describedby')).toContain('municipality-said');
    expect(popup.input(field).value).toBe('Kocourkov');
    expect(expanded()).toBe(false);
  });
});

describe('the keyboard in the list', () => {
  it('moves with Down and Up around the ends, takes with Enter', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'nova ves');
    expect(active()).toBeNull();
    await popup.press(field, 'ArrowDown');
    expect(active()).toBe(options()[0]);
    await popup.press(field, 'ArrowUp');
    expect(active()).toBe(options()[19]);
    await popup.press(field, 'ArrowDown');
    await popup.press(field, 'ArrowDown');
    const second = options()[1] ?? '';
    expect(active()).toBe(second);
    expect(popup.all('[aria-selected=true]').map(option => plain(option.textContent))).toEqual([second]);
    expect(await popup.press(field, 'Enter')).toBe(true);
    expect(expanded()).toBe(false);
    expect(popup.input(field).value).toBe('Nová Ves');
    expect(second).toContain(popup.textOf('.chosen').replace(/ · ORP .* · /, ' · '));
    expect(document.activeElement).toBe(popup.get(field));
  });

  it('closes with Esc without closing the popup, and leaves a closed list alone', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'bosko');
    expect(expanded()).toBe(true);
    expect(await popup.press(field, 'Escape')).toBe(true);
    expect(expanded()).toBe(false);
    expect(popup.input(field).value).toBe('bosko');
    expect(await popup.press(field, 'Escape')).toBe(false);
    await popup.press(field, 'ArrowDown');
    expect(expanded()).toBe(true);
  });

  it('takes the best match on Enter, but never one of equally good ones', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'nova ves');
    await popup.press(field, 'Enter');
    expect(popup.has('.chosen')).toBe(false);
    expect(expanded()).toBe(true);
    await popup.type(field, 'boskovice');
    await popup.press(field, 'Enter');
    expect(popup.textOf('.chosen')).toBe('okres Blansko · ORP Boskovice · IČO 00279978');
  });

  it('chooses the only match when the field is left', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, '279978');
    await settled(() => popup.get(field).blur());
    expect(popup.textOf('.chosen')).toContain('IČO 00279978');
    expect(popup.input(field).value).toBe('Boskovice');
  });

  it('lets go of the chosen one when something else is typed', async () => {
    popup = await mountPopup(new FakeWorker());
    await popup.type(field, 'boskovice');
    await popup.click(popup.get('[role=option]'));
    expect(popup.has('.chosen')).toBe(true);
    await popup.type(field, 'boskovic');
    expect(popup.has('.chosen')).toBe(false);
  });
});

describe('the directory', () => {
  it('is loaded only by the start form', async () => {
    const loadDirectory = vi.fn(() => Promise.reject(new Error('no chunk')));
    const { freshCase } = await import('./cases.ts');
    popup = await mountPopup(new FakeWorker({ cases: [freshCase()] }), { loadDirectory });
    expect(loadDirectory).not.toHaveBeenCalled();
    await popup.click(popup.named('Nový případ'));
    expect(loadDirectory).toHaveBeenCalledOnce();
  });

  it('that cannot be loaded is said, and tried again on request without losing what was typed', async () => {
    const { directory } = await import('../directory/embedded.ts');
    const loadDirectory = vi.fn().mockRejectedValueOnce(new Error('no chunk')).mockResolvedValue(directory);
    popup = await mountPopup(new FakeWorker(), { loadDirectory });
    expect(popup.textOf('#municipality-said')).toContain('nepodařilo načíst');
    await popup.type(field, 'bosko');
    await popup.click(popup.named('Zkusit znovu'));
    expect(popup.has('#municipality-said')).toBe(false);
    expect(popup.input(field).value).toBe('bosko');
    expect(options()[0]).toContain('Boskovice');
  });
});
