// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readCaseFile } from '../../../src/store/index.ts';
import { finishedCase, freshCase, midwayCase, overdueCase } from './cases.ts';
import { FakeWorker } from './fakeWorker.ts';
import { type Mounted, plain, settled } from './mount.ts';
import { mountPopup } from './popup.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

const open = async (worker: FakeWorker) => {
  popup = await mountPopup(worker);
};
const tick = (step: string) => popup.get(`[data-step=${step}] [data-tick]`);
const steps = (within: string) => popup.all(`${within} [data-step]`).map(row => row.dataset.step);
const notice = () => popup.textOf('.floating');

describe('a case', () => {
  it('says whose it is and how far it got', async () => {
    await open(new FakeWorker({ cases: [midwayCase()] }));
    expect(popup.textOf('h1')).toBe('Boskovice');
    expect(popup.textOf('.facts')).toBe('okres Blansko · Nový starosta · zasedání 16. 11. 2026');
    expect(popup.textOf('.remaining')).toBe('Zbývá 23 kroků9 z 32');
    expect(plain(popup.get('progress').getAttribute('aria-label'))).toBe('Hotovo 9 z 32 kroků');
  });

  it('opens the phase of the next step and folds the others', async () => {
    await open(new FakeWorker({ cases: [midwayCase()] }));
    expect(popup.all('.phase').map(phase => plain(phase.querySelector('h3')?.textContent ?? ''))).toEqual([
      'Než otevřete SOVM',
      'SOVM',
      'Datová schránka',
      'CAAIS',
      'ePUSA',
      'Další registry a instituce',
    ]);
    expect(popup.all('.phase > details[open]')).toHaveLength(1);
    expect(popup.textOf('.phase > details[open] h3')).toBe('SOVM');
    expect(popup.textOf('.phase.complete')).toContain('6 z 6');
  });

  it('leads to the page of the next step in a new tab', async () => {
    await open(new FakeWorker({ cases: [midwayCase()] }));
    const link = popup.get('.next a.button');
    expect(plain(link.textContent)).toBe('Otevřít SOVM (otevře se v nové kartě)');
    expect(link.getAttribute('href')).toBe('https://www.czechpoint.cz/spravadat/');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('tells why, how and from what source', async () => {
    await open(new FakeWorker({ cases: [midwayCase()] }));
    await popup.unfold(popup.get('[data-step=epusa-sync] summary'));
    const details = plain(popup.get('[data-step=epusa-sync] .details').textContent);
    expect(details).toContain('Proč');
    expect(details).toContain('Jak');
    expect(details).toContain('Plzeňský kraj: IT podpora');
    expect(popup.get('[data-step=epusa-sync] .source a').getAttribute('href')).toMatch(/^https:/);
  });

  it('shows an overdue step with words and an icon', async () => {
    await open(new FakeWorker({ cases: [overdueCase()] }));
    expect(popup.textOf('.next .standing')).toBe('termín uplynul 17. 11. · úřad');
    expect(popup.has('.next .icon-alert')).toBe(true);
    expect(popup.all('.phase-overdue').map(mark => plain(mark.textContent))).toEqual(['po termínu', 'po termínu']);
  });
});

describe('settling a step', () => {
  it('moves it among the done ones, with a way back', async () => {
    const worker = new FakeWorker({ cases: [midwayCase()] });
    await open(worker);
    await popup.click(tick('sovm-subject'));
    const { id } = midwayCase();
    expect(worker.asks('addEvent')).toEqual([
      { kind: 'addEvent', caseId: id, step: 'sovm-subject', what: 'done', by: 'clerk' },
    ]);
    expect(steps('.phases')).not.toContain('sovm-subject');
    expect(steps('.settled')).toContain('sovm-subject');
    expect(popup.textOf('.settled [data-step=sovm-subject] .standing')).toBe('hotovo 24. 11., označili jste');
    expect(notice()).toContain('Hotovo: Zkontrolujte údaje obce');
    await popup.click(popup.named('Vzít zpět'));
    expect(steps('.phases')).toContain('sovm-subject');
    expect(notice()).toContain('Krok je zpět mezi nehotovými.');
    expect(popup.has('.notice .icon-undo')).toBe(false);
    await popup.click(popup.get('.notice .icon-button'));
    expect(notice()).toBe('');
  });

  it('can skip what does not concern the office, and take that back from the folded list', async () => {
    const worker = new FakeWorker({ cases: [midwayCase()] });
    await open(worker);
    expect(popup.textOf('.settled summary')).toBe('Ukázat 8 hotových a 1 vynechaný');
    await popup.unfold(popup.get('[data-step=registers-bank] summary'));
    await popup.click(popup.get('[data-step=registers-bank] .step-actions button'));
    expect(worker.asks('addEvent').at(-1)).toMatchObject({ step: 'registers-bank', what: 'skipped' });
    expect(notice()).toContain('Vynecháno: Ověřte podpisové vzory');
    expect(popup.textOf('.settled summary')).toBe('Ukázat 8 hotových a 2 vynechané');
    await popup.click(tick('registers-bank'));
    expect(worker.asks('addEvent').at(-1)).toMatchObject({ step: 'registers-bank', what: 'undone' });
    expect(steps('.phases')).toContain('registers-bank');
  });

  it('works from the card, which then shows the next step', async () => {
    const worker = new FakeWorker({ cases: [midwayCase()] });
    await open(worker);
    expect(popup.textOf('.next-title')).toContain('Zablokujte účet bývalého starosty');
    await popup.click(popup.named('Hotovo'));
    expect(worker.asks('addEvent')).toMatchObject([{ step: 'sovm-former-mayor', what: 'done' }]);
    expect(popup.textOf('.next-title')).toContain('Zkontrolujte lokální administrátory');
  });

  it('takes a double click for one', async () => {
    const worker = new FakeWorker({ cases: [midwayCase()] });
    await open(worker);
    for (const detail of [1, 2])
      await settled(() => {
        popup.get('.next-actions button').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      });
    expect(worker.asks('addEvent')).toHaveLength(1);
  });

  it('never loses the focus', async () => {
    await open(new FakeWorker({ cases: [midwayCase()] }));
    await popup.click(tick('sovm-former-mayor'));
    expect(document.activeElement).toBe(tick('sovm-administrators'));
    await popup.click(tick('sovm-public-check'));
    expect(document.activeElement).not.toBe(document.body);
    await popup.click(popup.named('Vzít zpět'));
    expect(document.activeElement).toBe(popup.get('[data-next]'));
  });

  it('that could not be kept leaves everything as it was and says so', async () => {
    const worker = new FakeWorker({ cases: [midwayCase()] });
    await open(worker);
    worker.trouble = 'full';
    await popup.click(tick('sovm-subject'));
    expect(steps('.phases')).toContain('sovm-subject');
    expect(popup.textOf('[role=alert]')).toContain('úložiště prohlížeče je plné');
    expect(notice()).not.toContain('Hotovo:');
    worker.trouble = null;
    await popup.click(tick('sovm-subject'));
    expect(popup.has('[role=alert]')).toBe(false);
    expect(steps('.settled')).toContain('sovm-subject');
  });
});

describe('several cases', () => {
  const first = freshCase('reelected', '2026-11-10', '2026-11-11T08:00:00Z');
  const second = midwayCase();

  it('are switched by a list that tells them apart', async () => {
    const worker = new FakeWorker({ cases: [first, second] });
    await open(worker);
    const list = popup.get('.switcher select');
    expect([...list.querySelectorAll('option')].map(option => plain(option.textContent))).toEqual([
      'Boskovice – Starosta znovu zvolen, 10. 11. 2026',
      'Boskovice – Nový starosta, 16. 11. 2026',
    ]);
    await settled(() => {
      list.focus();
      if (list instanceof HTMLSelectElement) list.value = first.id;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(worker.asks('selectCase')).toEqual([{ kind: 'selectCase', caseId: first.id }]);
    expect(popup.textOf('.facts')).toContain('Starosta znovu zvolen');
    expect(document.activeElement).toBe(list);
  });

  it('are not offered while there is one', async () => {
    await open(new FakeWorker({ cases: [second] }));
    expect(popup.has('.switcher')).toBe(false);
  });

  it('are saved to a file that the options page reads', async () => {
    await open(new FakeWorker({ cases: [first, second] }));
    const link = popup.named('Uložit případ do souboru');
    expect(link.getAttribute('download')).toBe('pripad-boskovice-2026-11-16.json');
    const href = link.getAttribute('href') ?? '';
    const text = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    expect(readCaseFile(text)).toMatchObject({ ok: true, file: { cases: [{ kase: second, unknown: 0 }] } });
  });

  it('are deleted only after a question, on which Esc means no', async () => {
    const worker = new FakeWorker({ cases: [first, second] });
    await open(worker);
    await popup.click(popup.named('Smazat případ'));
    expect(worker.asks('deleteCase')).toEqual([]);
    expect(popup.textOf('[role=alertdialog]')).toContain('Opravdu smazat případ obce Boskovice');
    expect(document.activeElement).toBe(popup.named('Ponechat'));
    expect(await popup.press('[role=alertdialog]', 'Escape')).toBe(true);
    expect(popup.has('[role=alertdialog]')).toBe(false);
    expect(document.activeElement).toBe(popup.named('Smazat případ'));
    await popup.click(popup.named('Smazat případ'));
    await popup.click(popup.named('Smazat'));
    expect(worker.asks('deleteCase')).toEqual([{ kind: 'deleteCase', caseId: second.id }]);
    expect(popup.textOf('.facts')).toContain('Starosta znovu zvolen');
    await popup.click(popup.named('Smazat případ'));
    await popup.click(popup.named('Smazat'));
    expect(popup.textOf('h1')).toBe('Nový případ');
    expect(document.activeElement).toBe(popup.get('h1'));
  });
});

describe('a finished case', () => {
  it('says so and leads to the record', async () => {
    await open(new FakeWorker({ cases: [finishedCase()] }));
    expect(popup.textOf('.finished')).toContain('Všechno je hotové');
    expect(popup.has('.next')).toBe(false);
    expect(popup.has('.phases')).toBe(false);
    expect(popup.get('.finished a').getAttribute('href')).toBe(`record.html?case=${finishedCase().id}`);
  });
});
