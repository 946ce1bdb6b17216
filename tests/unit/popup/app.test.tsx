// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageFor } from '../../../src/ui/language.ts';
import { freshCase, midwayCase } from './cases.ts';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

describe('before there is a state', () => {
  it('loads quietly', async () => {
    popup = await mountPopup(new FakeWorker(), { ask: () => new Promise(() => undefined) });
    expect(popup.textOf('main')).toBe('Načítám…');
  });

  it.each([
    ['silent', 'Průvodce neodpovídá'],
    ['failed', 'Změnu se nepodařilo uložit'],
  ] as const)('says that it is %s, and tries again', async (trouble, said) => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    worker.trouble = trouble;
    worker.alsoReading = true;
    popup = await mountPopup(worker);
    expect(popup.textOf('[role=alert]')).toContain(said);
    worker.trouble = null;
    await popup.click(popup.named('Zkusit znovu'));
    expect(popup.has('[role=alert]')).toBe(false);
    expect(popup.textOf('h1')).toBe('Boskovice');
  });
});

describe('the last known state', () => {
  it('is drawn before the worker answers, and gives way to what is stored', async () => {
    const old = new FakeWorker({ cases: [freshCase()] });
    const worker = new FakeWorker({ cases: [midwayCase()] });
    const held: (() => void)[] = [];
    popup = await mountPopup(worker, {
      first: old.state,
      ask: async message => {
        await new Promise<void>(resolve => held.push(resolve));
        return worker.ask(message);
      },
    });
    expect(popup.textOf('.remaining')).toContain('Zbývá 32 kroků');
    expect(held).toHaveLength(1);
    await settled(() => held[0]?.());
    expect(popup.textOf('.remaining')).toContain('Zbývá 23 kroků');
  });

  it('stays when the worker does not answer, and that is said', async () => {
    popup = await mountPopup(new FakeWorker(), {
      first: new FakeWorker({ cases: [freshCase()] }).state,
      ask: async () => null,
    });
    expect(popup.textOf('h1')).toBe('Boskovice');
    expect(popup.textOf('[role=alert]')).toContain('Průvodce neodpovídá');
  });
});

describe('a change elsewhere', () => {
  it('is drawn at once, and listened to only while the popup is there', async () => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    popup = await mountPopup(worker);
    expect(worker.listeners).toBe(1);
    expect(popup.textOf('.remaining')).toContain('Zbývá 32 kroků');
    await settled(() => worker.elsewhere({ cases: [midwayCase()] }));
    expect(popup.textOf('.remaining')).toContain('Zbývá 23 kroků');
    popup.unmount();
    expect(worker.listeners).toBe(0);
  });

  it('does not take away what is being typed', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    await popup.type('#surname', 'Zkušební');
    await settled(() => worker.elsewhere({ settings: { ...worker.state.settings, guard: false } }));
    expect(popup.input('#surname').value).toBe('Zkušební');
  });

  it('does not overtake a later answer', async () => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    const held: (() => void)[] = [];
    const hold = { next: false };
    popup = await mountPopup(worker, {
      ask: async message => {
        const answer = await worker.ask(message);
        if (hold.next && message.kind === 'readState') await new Promise<void>(resolve => held.push(resolve));
        return answer;
      },
    });
    hold.next = true;
    await settled(() => worker.elsewhere({}));
    await popup.click(popup.get('[data-step=prepare-minutes] [data-tick]'));
    expect(popup.textOf('.remaining')).toContain('Zbývá 31 kroků');
    await settled(() => {
      for (const release of held) release();
    });
    expect(popup.textOf('.remaining')).toContain('Zbývá 31 kroků');
  });
});

describe('damaged storage', () => {
  it('is said until the clerk closes the message', async () => {
    const worker = new FakeWorker({ cases: [freshCase()], trouble: 'damaged' });
    popup = await mountPopup(worker);
    expect(popup.textOf('.banner')).toContain('Část uložených údajů byla poškozená');
    expect(popup.textOf('h1')).toBe('Boskovice');
    await popup.click(popup.get('.banner .icon-button'));
    expect(worker.asks('dismissTrouble')).toHaveLength(1);
    expect(popup.has('.banner')).toBe(false);
  });
});

describe('access to the portals', () => {
  it('is not spoken of while it is there or not known', async () => {
    popup = await mountPopup(new FakeWorker());
    expect(popup.has('.banner')).toBe(false);
    popup.unmount();
    popup = await mountPopup(new FakeWorker(), {
      access: { granted: () => Promise.reject(new Error('no API')), request: async () => true },
    });
    expect(popup.has('.banner')).toBe(false);
  });

  it('is asked for within the click', async () => {
    const request = vi.fn(async () => true);
    popup = await mountPopup(new FakeWorker(), { access: { granted: async () => false, request } });
    expect(popup.textOf('.banner')).toContain('nepovolil přístup');
    popup.named('Povolit přístup').click();
    expect(request).toHaveBeenCalledOnce();
    await settled();
    expect(popup.has('.banner')).toBe(false);
  });

  it.each([async () => false, () => Promise.reject(new Error('no gesture'))])(
    'that is refused is said',
    async request => {
      popup = await mountPopup(new FakeWorker(), { access: { granted: async () => false, request } });
      await popup.click(popup.named('Povolit přístup'));
      expect(popup.textOf('.banner')).toContain('Přístup zůstal vypnutý');
      expect(popup.named('Povolit přístup')).toBeTruthy();
    },
  );
});

describe('settings', () => {
  it('are folded until asked for', async () => {
    popup = await mountPopup(new FakeWorker());
    const opener = popup.named('Nastavení');
    expect(popup.get('#settings').hidden).toBe(true);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await popup.click(opener);
    expect(popup.get('#settings').hidden).toBe(false);
    expect(popup.get('#settings a').getAttribute('href')).toBe('options.html');
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(popup.textOf('.privacy')).toContain('Průvodce nic neodesílá');
  });

  it('switch the guard and the panel', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    const [guard, panel] = popup.all('#settings input');
    for (const input of [guard, panel]) if (input) await popup.click(input);
    expect(worker.asks('changeSettings').map(message => message.patch)).toEqual([{ guard: false }, { panel: false }]);
    expect(worker.state.settings).toMatchObject({ guard: false, panel: false });
  });

  it('keep the hours for reminders apart, and hide them without reminders', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    const [from] = popup.all('#settings .hours select');
    if (!(from instanceof HTMLSelectElement)) throw new Error('no hours');
    from.value = '20';
    await settled(() => from.dispatchEvent(new Event('change', { bubbles: true })));
    expect(worker.state.settings).toMatchObject({ remindFrom: 20, remindTo: 21 });
    expect(popup.all('#settings .hours select')[1]?.textContent).toBe('21:0022:0023:0024:00');
    const [, , reminders] = popup.all('#settings input');
    if (reminders) await popup.click(reminders);
    expect(worker.state.settings.reminders).toBe(false);
    expect(popup.all('#settings .hours')).toEqual([]);
  });

  it('say on which portal the guide was switched off, and switch it on there', async () => {
    const worker = new FakeWorker();
    worker.state = { ...worker.state, settings: { ...worker.state.settings, hiddenOn: ['sovm', 'epusa'] } };
    popup = await mountPopup(worker);
    expect(popup.textOf('#settings')).toContain('Na webu Správa dat (SOVM) je průvodce vypnutý.');
    await popup.click(popup.named('Zapnout hned'));
    expect(worker.asks('changeSettings').map(message => message.patch)).toEqual([{ hiddenOn: ['epusa'] }]);
    expect(worker.state.settings.hiddenOn).toEqual(['epusa']);
  });

  it('that could not be kept are shown as they really are', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    worker.trouble = 'failed';
    const guard = popup.input('#settings input');
    await popup.click(guard);
    expect(guard.checked).toBe(true);
    expect(popup.textOf('[role=alert]')).toContain('nepodařilo uložit');
  });

  it('change the language of the page, its title and its lang', async () => {
    const worker = new FakeWorker();
    popup = await mountPopup(worker);
    expect(document.documentElement.lang).toBe('cs');
    expect(document.title).toBe('Povolební průvodce');
    const language = popup.get('#language');
    await settled(() => {
      if (language instanceof HTMLSelectElement) language.value = 'en';
      language.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(worker.state.settings.language).toBe('en');
    expect(popup.textOf('h1')).toBe('New case');
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the language', () => {
  it.each([
    [null, 'cs', 'cs'],
    [null, 'cs-CZ', 'cs'],
    [null, 'sk', 'cs'],
    [null, 'de-AT', 'en'],
    [null, 'csb', 'en'],
    ['en', 'cs', 'en'],
    ['cs', 'de', 'cs'],
  ] as const)('chosen %s, browser %s: %s', (chosen, browser, language) => {
    expect(languageFor(chosen, browser)).toBe(language);
  });
});
