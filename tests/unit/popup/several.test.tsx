// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { archived, type Case } from '../../../src/checklist/index.ts';
import { finishedCase, freshCase, midwayCase, now, overdueCase } from './cases.ts';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, plain, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

function caseOf(kase: Case, id: string, name: string, ico: string, district = 'Louny'): Case {
  return { ...kase, id, ico, municipality: { code: '500011', name, district, region: 'Ústecký kraj' } };
}

const late = caseOf(overdueCase(), 'late', 'Zkušební Lhota', '00000116');
const midway = caseOf(midwayCase(), 'midway', 'Nová Ves', '00000213');
const other = caseOf(midwayCase(), 'other', 'Nová Ves', '00000310', 'Blansko');
const over = caseOf(finishedCase(), 'over', 'Čakov', '00000418');
const rows = () => popup.all('[data-case]').map(row => row.dataset.case);
const row = (id: string) => popup.get(`[data-case=${id}]`);

async function openList(worker: FakeWorker): Promise<void> {
  popup = await mountPopup(worker);
  await popup.click(popup.named('Přehled případů'));
}

describe('the overview of cases', () => {
  it('shows them by urgency, each with its progress, next step and wait', async () => {
    await openList(new FakeWorker({ cases: [over, midway, other, late] }));
    expect(popup.textOf('h1')).toBe('Přehled případů');
    expect(document.activeElement).toBe(popup.get('#case-search'));
    expect(rows()).toEqual(['late', 'other', 'midway', 'over']);
    expect(plain(row('late').textContent)).toBe(
      'Zkušební Lhota, 8 z 32, Nový starosta, po termínu, Zapište změnu do Centrálního registru oznámení (střet zájmů)',
    );
    expect(plain(row('midway').textContent)).toContain('okres Louny · Nový starosta, den 5 ze 7, ');
    expect(plain(row('over').textContent)).toContain('Všechno je hotové');
    expect(row('late').getAttribute('aria-current')).toBe('true');
  });

  it('finds without accents, and opens the only one by Enter', async () => {
    const worker = new FakeWorker({ cases: [over, midway, other, late] });
    await openList(worker);
    await popup.type('#case-search', 'nova ves');
    expect(rows()).toEqual(['other', 'midway']);
    expect(popup.textOf('[role=status].help')).toBe('2 případy');
    await popup.type('#case-search', 'nova ves blan');
    await settled(() => {
      popup.get('search form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(worker.asks('selectCase')).toEqual([{ kind: 'selectCase', caseId: 'other' }]);
    expect(popup.textOf('.facts')).toContain('okres Blansko');
  });

  it('says what to do when nothing is found', async () => {
    await openList(new FakeWorker({ cases: [midway, late] }));
    await popup.type('#case-search', 'Praha');
    expect(rows()).toEqual([]);
    expect(popup.textOf('[role=status].help')).toContain('Případ „Praha“ mezi otevřenými není. Zkuste');
  });

  it('opens the case that is chosen, with the focus on its name', async () => {
    const worker = new FakeWorker({ cases: [midway, late] });
    await openList(worker);
    await popup.click(row('midway'));
    expect(worker.state.activeCaseId).toBe('midway');
    expect(popup.textOf('h1')).toBe('Nová Ves');
    expect(document.activeElement).toBe(popup.get('h1'));
  });

  it('takes the place of the select when there are many', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ ...midway, id: `case${index}` }));
    popup = await mountPopup(new FakeWorker({ cases: many }));
    expect(popup.has('.switcher select')).toBe(false);
    await popup.click(popup.named('Přehled případů (100)'));
    expect(rows().length).toBeGreaterThanOrEqual(12);
    await popup.click(popup.named('Zpět na případ'));
    expect(popup.has('.case')).toBe(true);
  });

  it('can be what the popup begins with', async () => {
    popup = await mountPopup(new FakeWorker({ cases: [midway, late] }), { begin: 'list' });
    expect(rows()).toEqual(['late', 'midway']);
  });
});

describe('the archive', () => {
  it('takes the case away, goes on with the next one, and gives it back', async () => {
    const worker = new FakeWorker({ cases: [midway, other, late] });
    popup = await mountPopup(worker);
    await popup.click(popup.named('Odložit do archivu'));
    expect(worker.asks('archiveCase')).toEqual([{ kind: 'archiveCase', caseId: 'late' }]);
    expect(popup.textOf('h1')).toBe('Nová Ves');
    expect(popup.all('.switcher option')).toHaveLength(2);
    expect(popup.text).toContain('V archivu: případ obce Zkušební Lhota');
    await popup.click(popup.named('Vzít zpět'));
    expect(popup.textOf('h1')).toBe('Zkušební Lhota');
    expect(popup.text).not.toContain('V archivu');
    expect(worker.state.cases).toEqual([midway, other, late]);
  });

  it('is folded in the overview under its number; a case from it is only looked at until it is brought back', async () => {
    const worker = new FakeWorker({ cases: [archived(late, now), midway, other] });
    await openList(worker);
    expect(rows()).toEqual(['other', 'midway']);
    await popup.unfold(popup.named('V archivu: 1'));
    await popup.click(row('late'));
    expect(worker.asks('selectCase')).toEqual([]);
    expect(popup.textOf('h1')).toBe('Zkušební Lhota');
    expect(popup.textOf('.banner')).toContain('Tento případ je v archivu.');
    expect(popup.has('.switcher')).toBe(false);
    await popup.click(popup.named('Vrátit z archivu'));
    expect(worker.state.activeCaseId).toBe('late');
    expect(popup.has('.banner')).toBe(false);
  });

  it('is offered for a finished case, and holds the last one: then there is the form and the way to it', async () => {
    const worker = new FakeWorker({ cases: [over] });
    popup = await mountPopup(worker);
    await popup.click(popup.get('.finished button'));
    expect(popup.textOf('h1')).toBe('Nový případ');
    expect(popup.has('.switcher select')).toBe(false);
    await popup.click(popup.named('Přehled případů'));
    expect(popup.text).toContain('Všechny případy jsou v archivu.');
    expect(popup.named('V archivu: 1')).toBeTruthy();
  });

  it('that could not be kept leaves the case where it was and says so', async () => {
    const worker = new FakeWorker({ cases: [midway, late] });
    popup = await mountPopup(worker);
    worker.trouble = 'full';
    await popup.click(popup.named('Odložit do archivu'));
    expect(popup.textOf('h1')).toBe('Zkušební Lhota');
    expect(popup.textOf('[role=alert]')).toContain('úložiště prohlížeče je plné');
    expect(popup.text).not.toContain('V archivu');
  });
});

describe('answers and corrections', () => {
  async function refine(worker: FakeWorker): Promise<void> {
    popup = await mountPopup(worker);
    await popup.unfold(popup.named('Upřesnit odpovědi'));
  }
  const choice = (question: string, answer: string) => popup.input(`[name=${question}][value=${answer}]`);

  it('are changed at once, and so is the list; what was done stays done', async () => {
    const kase = freshCase();
    const worker = new FakeWorker({ cases: [kase] });
    await refine(worker);
    expect(choice('secondPerson', 'no').checked).toBe(true);
    expect(popup.has('[data-step=prepare-second-person]')).toBe(true);
    await popup.click(choice('secondPerson', 'yes'));
    expect(worker.asks('changeAnswers')).toEqual([
      { kind: 'changeAnswers', caseId: kase.id, patch: { answers: { secondPerson: 'yes' } } },
    ]);
    expect(popup.has('[data-step=prepare-second-person]')).toBe(false);
    expect(worker.state.cases[0]?.answers).toEqual({ ...kase.answers, secondPerson: 'yes' });
    expect(popup.textOf('.refine')).toContain('Uloženo. Hotové kroky zůstaly hotové.');
  });

  it('that could not be kept are shown as they really are', async () => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    await refine(worker);
    worker.trouble = 'failed';
    await popup.click(choice('secondPerson', 'yes'));
    expect(choice('secondPerson', 'no').checked).toBe(true);
    expect(popup.textOf('[role=alert]')).toContain('nepodařilo uložit');
    expect(popup.textOf('.refine')).not.toContain('Uloženo.');
  });

  it('put the day and the name right', async () => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    await refine(worker);
    expect(popup.input('#surname').value).toBe('Zkušební');
    await popup.type('#surname', '  Zkušební  Nováková ');
    await popup.type('#meetingOn', '2026-11-10');
    await popup.click(popup.named('Uložit opravu'));
    expect(worker.asks('changeAnswers').at(-1)?.patch).toEqual({
      meetingOn: '2026-11-10',
      mayor: { givenName: 'Jana', surname: 'Zkušební Nováková' },
    });
    expect(popup.textOf('.facts')).toContain('zasedání 10. 11. 2026');
    expect(popup.textOf('.correction')).toContain('Oprava je uložená.');
  });

  it('are judged as at the start: half a name or no day is not kept, and nothing typed is lost', async () => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    await refine(worker);
    await popup.type('#givenName', '');
    await popup.type('#meetingOn', '');
    await popup.click(popup.named('Uložit opravu'));
    expect(worker.asks('changeAnswers')).toEqual([]);
    expect(popup.textOf('.correction')).toContain('Vyplňte den zasedání.');
    expect(popup.textOf('.correction')).toContain('Doplňte i jméno.');
    expect(document.activeElement).toBe(popup.get('#meetingOn'));
    expect(popup.input('#surname').value).toBe('Zkušební');
  });

  it('can take the name away', async () => {
    const worker = new FakeWorker({ cases: [freshCase()] });
    await refine(worker);
    await popup.type('#givenName', '');
    await popup.type('#surname', '');
    await popup.click(popup.named('Uložit opravu'));
    expect(worker.state.cases[0]).not.toHaveProperty('mayor');
  });
});
