// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/checklist/index.ts';
import type { PopupProps } from '../../../src/popup/types.ts';
import { finishedCase, freshCase } from './cases.ts';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, plain, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

const plzen = { code: '554791', name: 'Plzeň', district: 'Plzeň-město', region: 'Plzeňský kraj' };
const checked: Awaited<ReturnType<PopupProps['checkPage']>> = {
  ok: true,
  check: { page: 'sovm.users', title: 'Uživatelé obce', found: ['search'], missing: [], report: 'address: /x' },
};

let popup: Mounted;
let copy: ReturnType<typeof vi.fn<(text: string) => Promise<void>>>;
beforeEach(() => {
  copy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copy);
});
afterEach(() => {
  popup.unmount();
  vi.restoreAllMocks();
});

async function askForHelp(kase: Case, props: Partial<PopupProps> = {}, worker = new FakeWorker({ cases: [kase] })) {
  popup = await mountPopup(worker, props);
  await popup.click(popup.named('Napsat podpoře'));
  return worker;
}

async function write(selector: string, text: string): Promise<void> {
  await settled(() => {
    const field = popup.get(selector);
    field.focus();
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function message(): string {
  const area = popup.get('#help-message');
  return area instanceof HTMLTextAreaElement ? area.value : '';
}

function mail(): URL {
  return new URL(popup.named('Otevřít v poště').getAttribute('href') ?? '');
}

describe('a message to the support', () => {
  it('names the case, its next step and the open page, and takes what the clerk adds', async () => {
    await askForHelp({ ...freshCase(), municipality: plzen }, { checkPage: async () => checked });
    expect(plain(document.activeElement?.textContent ?? '')).toBe('Napsat podpoře kraje');
    await write('#help-what', 'Uložení končí chybou.');
    await write('#help-phone', '601000000');
    for (const part of ['Obec: Plzeň', 'IČO: 00279978', '(sovm.users)', 'Uložení končí chybou.', '+420 601 000 000'])
      expect(message()).toContain(part);
    expect(message()).toMatch(/Krok: .+ \(lze udělat hned\)/);
    expect(message()).not.toMatch(/Jana|Zkušební|address/);
    expect(mail().pathname).toBe('podpora.IT@plzensky-kraj.cz');
    expect(mail().searchParams.get('body')).toBe(message().replaceAll('\n', '\r\n'));
    expect(popup.text).toContain('21. 11. 2018). Ověřte, platí-li ještě.');
    expect(popup.named('E-learning kraje (otevře se v nové kartě)')).toBeDefined();
  });

  it('asks for an address where none is known, and says what is wrong with one', async () => {
    await askForHelp(freshCase());
    const open = popup.named('Otevřít v poště');
    expect(open.tagName).toBe('BUTTON');
    await popup.click(open);
    expect(popup.textOf('#help-email-said')).toBe('Doplňte e-mail podpory.');
    expect(document.activeElement?.id).toBe('help-email');
    await write('#help-email', 'podpora@kraj.example, jina@kraj.example');
    expect(popup.textOf('#help-email-said')).toContain('jen jednu adresu');
    await write('#help-email', ' podpora@kraj.example ');
    expect(popup.has('#help-email-said')).toBe(false);
    expect(mail().pathname).toBe('podpora@kraj.example');
  });

  it('goes to the contact that the clerk has entered', async () => {
    const support = { 'Jihomoravský kraj': { email: 'jm@kraj.example', name: 'Helpdesk', phone: '+420 222 000 000' } };
    const kase = freshCase();
    await askForHelp(kase, {}, new FakeWorker({ cases: [kase], settings: { support } }));
    expect(popup.textOf('.recipient')).toContain('Helpdesk, jm@kraj.example, tel. +420 222 000 000');
    expect(mail().pathname).toBe('jm@kraj.example');
  });

  it('goes to the contact of a policy, and says so', async () => {
    const policy = {
      support: { 'Jihomoravský kraj': { email: 'p@kraj.example', name: '', phone: '' } },
      language: null,
    };
    const kase = freshCase();
    await askForHelp(kase, {}, new FakeWorker({ cases: [kase], policy }));
    expect(popup.textOf('.recipient')).toContain('nastavil správce vašeho počítače');
    expect(mail().pathname).toBe('p@kraj.example');
  });

  it('keeps a number that is none as it was written, and says so once it is left', async () => {
    await askForHelp(freshCase());
    await write('#help-phone', '60100');
    expect(popup.has('#help-phone-said')).toBe(false);
    await settled(() => popup.get('#help-phone').dispatchEvent(new FocusEvent('blur')));
    expect(popup.textOf('#help-phone-said')).toContain('9 číslic');
    expect(message()).toContain('Zavolat mi můžete na 60100.');
  });

  it.each([null, { ok: true as const, check: null }])(
    'does without the page where nothing answers: %j',
    async answer => {
      await askForHelp(finishedCase(), { checkPage: async () => answer });
      expect(message()).toContain('všechny kroky jsou hotové');
      expect(message()).not.toContain('stránka');
    },
  );

  it('stores nothing that was written, and has it still after a look at the case', async () => {
    const worker = await askForHelp(freshCase());
    const before = structuredClone(worker.state);
    await write('#help-what', 'kanarek');
    await popup.click(popup.named('Zpět na případ'));
    expect(document.activeElement?.textContent).toBe('Napsat podpoře');
    await popup.click(popup.named('Napsat podpoře'));
    expect(message()).toContain('kanarek');
    expect(worker.state).toEqual(before);
    expect(JSON.stringify(worker.asked)).not.toContain('kanarek');
  });

  it('is copied whole, also when the mail gets less of it', async () => {
    await askForHelp({ ...freshCase(), municipality: plzen }, { checkPage: async () => checked });
    await write('#help-what', 'ě'.repeat(1500));
    expect(popup.textOf('.fit')).toContain('moc dlouhá');
    expect(mail().searchParams.get('body')).toBeNull();
    await popup.click(popup.named('Zkopírovat text'));
    expect(copy).toHaveBeenCalledWith(message());
    expect(message()).toContain('ě'.repeat(1500));
    expect(popup.textOf('.copied')).toContain('Text je zkopírovaný');
  });

  it('is selected for copying by hand where the clipboard is refused', async () => {
    copy.mockRejectedValue(new Error('denied'));
    await askForHelp(freshCase());
    await popup.click(popup.named('Zkopírovat text'));
    const area = popup.get('#help-message');
    expect(document.activeElement).toBe(area);
    expect(area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart).toBe(message().length);
    expect(popup.textOf('.copied')).toContain('Ctrl+C');
  });
});

it('the settings say when the language comes from a policy', async () => {
  popup = await mountPopup(new FakeWorker({ policy: { support: {}, language: 'en' } }));
  expect(popup.textOf('#language option')).toBe('As set by whoever manages the computer');
});
