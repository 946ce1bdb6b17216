// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Case, RegisterCheck } from '../../../src/checklist/index.ts';
import { type RegisterId, registerIds, unknownReasons, type Verdict, verdicts } from '../../../src/guide/registers.ts';
import type { PopupProps } from '../../../src/popup/types.ts';
import { adviceOf } from '../../../src/popup/verification/advice.ts';
import type { RegisterAccess } from '../../../src/ui/registerAccess.ts';
import { freshCase, now } from './cases.ts';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

const mayor = { givenName: 'Jana', surname: 'Zkušební' };
const portals: RegisterId[] = ['sovm', 'epusa'];

function check(register: RegisterId, verdict: Verdict, more: Partial<RegisterCheck> = {}): RegisterCheck {
  return { register, verdict, at: now.toISOString(), shows: [], ...more };
}

/** A case that was saved in SOVM so many days ago, with what the registers said of it. */
function saved(daysAgo: number, checks: readonly RegisterCheck[] = []): Case {
  const at = new Date(now.getTime() - daysAgo * 86_400_000).toISOString();
  const event = { step: 'sovm-statutory', what: 'done', at, by: 'page' } as const;
  return { ...freshCase(), mayor, events: [event], ...(checks.length > 0 ? { checks } : {}) };
}

let popup: Mounted;
let worker: FakeWorker;
afterEach(() => popup?.unmount());

async function show(kase: Case, props: Partial<PopupProps> = {}, settings = {}): Promise<void> {
  worker = new FakeWorker({ cases: [kase], settings });
  popup = await mountPopup(worker, props);
}

function access(granted: readonly RegisterId[], answer: boolean): RegisterAccess & { asked: RegisterId[][] } {
  const asked: RegisterId[][] = [];
  let now = [...granted];
  return {
    asked,
    granted: async () => now,
    request: async ids => {
      asked.push([...ids]);
      if (answer) now = [...now, ...ids];
      return answer;
    },
  };
}

describe('advice', () => {
  it.each<[string, number, Partial<Record<RegisterId, Verdict>>, string | null]>([
    ['both show the mayor', 3, { sovm: 'yes', epusa: 'yes' }, 'done'],
    ['ePUSA is to follow', 0, { sovm: 'yes', epusa: 'notYet' }, 'syncRuns'],
    ['on the last day of the week', 6, { sovm: 'yes', epusa: 'notYet' }, 'syncRuns'],
    ['ePUSA is late', 8, { sovm: 'yes', epusa: 'notYet' }, 'syncLate'],
    ['the data are not of today', 1, { sovm: 'notYet', epusa: 'notYet' }, 'tomorrow'],
    ['the save did not arrive', 2, { sovm: 'notYet', ros: 'unknown' }, 'notSaved'],
    ['ePUSA has it without SOVM', 4, { sovm: 'notYet', epusa: 'yes' }, 'byHand'],
    ['the name is only alike', 4, { sovm: 'probably', epusa: 'notYet' }, 'look'],
    ['nothing was found out', 4, { sovm: 'unknown', epusa: 'unknown' }, 'nothing'],
    ['ePUSA is unknown', 4, { sovm: 'yes', epusa: 'unknown' }, null],
    ['nothing was asked', 4, {}, null],
  ])('when %s (day %i)', (_what, days, said, advice) => {
    const checks = registerIds.flatMap(id => (said[id] ? [check(id, said[id])] : []));
    expect(adviceOf(saved(days, checks))).toBe(advice);
  });

  it('counts to the day of the answer, and hears none from before the save', () => {
    const old = (at: string) => [check('sovm', 'yes', { at }), check('epusa', 'notYet', { at })];
    const twoDaysAfter = new Date(now.getTime() - 7 * 86_400_000).toISOString();
    expect(adviceOf(saved(9, old(twoDaysAfter)))).toBe('syncRuns');
    expect(adviceOf(saved(1, old('2026-11-20T08:00:00Z')))).toBeNull();
  });

  it('never speaks of a save that is not to be made', () => {
    const reelected: Case = { ...freshCase('reelected'), checks: [check('sovm', 'notYet'), check('epusa', 'yes')] };
    expect(adviceOf(reelected)).toBeNull();
  });
});

describe('„Už je to vidět?“', () => {
  it('is there once something was saved, and for a re-elected mayor', async () => {
    await show({ ...freshCase(), mayor });
    expect(popup.has('.verification')).toBe(false);
    popup.unmount();
    await show({ ...freshCase('reelected'), mayor });
    expect(popup.has('.verification')).toBe(true);
  });

  it('asks all four by one click', async () => {
    await show(saved(1));
    await popup.click(popup.named('Zkontrolovat'));
    expect(worker.asks('verify').map(({ registers }) => registers)).toEqual([[...registerIds]]);
    expect(popup.textOf('.verification')).toContain('Zkontrolováno.');
  });

  it('says what is missing where the case has no name', async () => {
    const { mayor: _, ...nameless } = saved(1);
    await show(nameless);
    expect(popup.textOf('.verification')).toContain('nemá jméno nového starosty');
    expect(popup.has('.verification .button')).toBe(false);
  });

  it('says before the browser asks what for, and asks for both at once', async () => {
    const registers = access(portals, true);
    await show(saved(1), { registers });
    expect(popup.textOf('.verification')).toContain('smíme číst ares.gov.cz, rpp-opendata.egon.gov.cz');
    await popup.click(popup.named('Zkontrolovat'));
    await settled();
    expect(registers.asked).toEqual([['ros', 'rpp']]);
    expect(worker.asks('verify')).toHaveLength(1);
    expect(popup.textOf('.verification')).not.toContain('ares.gov.cz');
  });

  it('remembers a refusal, asks the others all the same, and lets it be changed', async () => {
    const registers = access(portals, false);
    await show(saved(1, [check('ros', 'unknown', { reason: 'noAccess' })]), { registers });
    await popup.click(popup.named('Zkontrolovat znovu'));
    await settled();
    expect(worker.state.settings.refusedRegisters).toEqual(['ros', 'rpp']);
    expect(worker.asks('verify')).toHaveLength(1);

    await popup.click(popup.named('Zkontrolovat znovu'));
    expect(registers.asked).toHaveLength(1);

    await popup.click(popup.named('Povolit'));
    await settled();
    expect(registers.asked.at(-1)).toEqual(['ros']);
    popup.unmount();
    const willing = access(portals, true);
    await show(
      saved(1, [check('ros', 'unknown', { reason: 'noAccess' })]),
      { registers: willing },
      {
        refusedRegisters: ['ros', 'rpp'],
      },
    );
    await popup.unfold(popup.get('.verification summary'));
    await popup.click(popup.named('Povolit'));
    await settled();
    expect(worker.state.settings.refusedRegisters).toEqual(['rpp']);
    expect(worker.asks('verify').at(-1)?.registers).toEqual(['ros']);
  });

  it('shows how far the index is while it asks, and can be broken off', async () => {
    let tell: (received: number | null) => void = () => undefined;
    let finish: () => void = () => undefined;
    worker = new FakeWorker({ cases: [saved(1)] });
    popup = await mountPopup(worker, {
      ask: message =>
        message.kind === 'verify'
          ? new Promise(resolve => {
              finish = () => resolve({ ok: true, state: worker.state });
            })
          : worker.ask(message),
      watchIndex: told => {
        tell = told;
        return () => undefined;
      },
    });
    await popup.click(popup.named('Zkontrolovat'));
    await settled(() => tell(3_200_000));
    expect(popup.textOf('.verification')).toContain('přečteno 3 z asi 9 MB');
    await popup.click(popup.named('Zrušit'));
    expect(worker.asks('cancelChecks')).toHaveLength(1);
    await settled(() => {
      tell(null);
      finish();
    });
    expect(popup.textOf('.verification')).not.toContain('MB');
  });

  it('is one line the next time, which unfolds', async () => {
    await show(saved(3, [check('epusa', 'notYet', { shows: ['Josef Bývalý (starosta)'] }), check('sovm', 'yes')]));
    expect(popup.textOf('.verification summary')).toBe('SOVM: ano, ePUSA: zatím ne');
    await popup.unfold(popup.get('.verification summary'));
    expect(popup.all('.verdict').map(row => row.dataset.register)).toEqual(['sovm', 'epusa']);
    expect(popup.textOf('.verdict.notYet')).toContain('Uvádí: Josef Bývalý (starosta)');
  });

  it('switches the daily check while something is waited for', async () => {
    await show(saved(3));
    const box = popup.input('.verification input[type=checkbox]');
    await settled(() => {
      box.checked = true;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(worker.state.settings.checkDaily).toBe(true);
  });

  it('words every answer, and none that is unknown as a no', async () => {
    const said = new Set<string>();
    for (const reason of [...unknownReasons, ...verdicts.filter(verdict => verdict !== 'unknown')]) {
      const isVerdict = verdicts.some(verdict => verdict === reason);
      const verdict = verdicts.find(one => one === reason) ?? 'unknown';
      const why = unknownReasons.find(one => one === reason);
      await show(saved(3, [check('rpp', verdict, why ? { reason: why } : {})]));
      await popup.unfold(popup.get('.verification summary'));
      const text = popup.textOf('.verdict-text');
      if (!isVerdict) expect(text, reason).toMatch(/^Nevíme\. .+/);
      said.add(text);
      popup.unmount();
    }
    expect(said.size).toBe(unknownReasons.length + verdicts.length - 1);
    await show(saved(3));
  });
});
