// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { append, type Case } from '../../../src/checklist/index.ts';
import { RecordPage, type RecordPageProps } from '../../../src/record/RecordPage.tsx';
import { finishedCase, freshCase, midwayCase, now, overdueCase } from '../popup/cases.ts';
import { FakeWorker } from '../popup/fakeWorker.ts';
import { type Mounted, mount, plain, settled } from '../popup/mount.ts';

let page: Mounted;
afterEach(() => page.unmount());

const mountRecord = async (worker: FakeWorker, props: Partial<RecordPageProps> = {}) => {
  page = await mount(
    <RecordPage
      caseId={worker.state.activeCaseId}
      ask={worker.ask}
      subscribe={worker.subscribe}
      now={() => now}
      print={() => undefined}
      browserLanguage="cs"
      {...props}
    />,
  );
};
const show = (kase: Case) => mountRecord(new FakeWorker({ cases: [kase] }));

/** The rows of the table with this title, cells joined by a bar. */
function table(title: string): string[] {
  const rows = page.all(`table[aria-label="${title}"] tbody tr`);
  return rows.map(row => [...row.querySelectorAll('td')].map(cell => plain(cell.textContent)).join(' | '));
}

describe('the record', () => {
  it('says what the registers said, and names nobody but the mayor', async () => {
    const at = '2026-11-24T08:00:00Z';
    await show({
      ...midwayCase(),
      checks: [
        { register: 'epusa', verdict: 'notYet', at, shows: ['Josef Bývalý'] },
        { register: 'sovm', verdict: 'yes', at, asOf: '2026-11-23T08:00:00Z', shows: ['Jana Zkušební'] },
      ],
    });
    expect(table('Ověření ve veřejných registrech')).toEqual([
      'Otevřená data SOVM | ano | 24. 11. 2026 9:00, údaje potvrzené 23. 11. 2026',
      'ePUSA | zatím ne | 24. 11. 2026 9:00',
    ]);
    expect(page.text).not.toContain('Bývalý');
  });

  it('says whose case it is', async () => {
    await show(midwayCase());
    expect(page.textOf('h1')).toBe('Záznam o změně statutárního zástupce');
    expect(document.title).toBe('Záznam – Boskovice');
    expect(page.all('.facts div').map(fact => plain(fact.textContent))).toEqual([
      'ObecBoskovice, okres Blansko, Jihomoravský kraj, IČO 00279978, kód 581372',
      'Druh změnyNový starosta',
      'Den zasedání16. 11. 2026',
      'StarostaJana Zkušební',
      'Případ založen18. 11. 2026 9:00',
      'Stav ke dni24. 11. 2026 9:12',
      'Stavzbývá 23 kroků z 32',
    ]);
  });

  it('lists what was done, when and by what it shows', async () => {
    await show(midwayCase());
    expect(table('Hotové kroky')).toHaveLength(8);
    expect(table('Hotové kroky').at(-1)).toBe(
      'Nastavte nového statutárního zástupce | 20. 11. 2026 11:00 | ukázala stránka portálu',
    );
    expect(table('Vynechané kroky')).toEqual(['Sepište záznam o předání funkce | 19. 11. 2026 11:00']);
  });

  it('lists what is open and why, with everything it waits for', async () => {
    await show(overdueCase());
    const open = table('Otevřené kroky');
    expect(open).toHaveLength(24);
    expect(open.find(row => row.startsWith('Počkejte'))).toContain('termín uplynul 12. 11. 2026');
    expect(open.find(row => row.startsWith('Nastavte práva'))).toContain('čeká na: nový starosta v ePUSA');
    page.unmount();
    await show(freshCase());
    expect(table('Otevřené kroky').find(row => row.startsWith('Nastavte nového'))).toContain(
      'čeká na: zápis o volbě, druhá osoba ve schránce, stažení zpráv, ztotožnění',
    );
  });

  it('tells how it went, also what was taken back, oldest first', async () => {
    const undone = append(midwayCase(), {
      step: 'prepare-messages',
      what: 'undone',
      at: '2026-11-21T07:30:00Z',
      by: 'clerk',
    });
    await show(undone);
    const history = table('Průběh');
    expect(history).toHaveLength(10);
    expect(history[0]).toBe('19. 11. 2026 11:00 | Sepište záznam o předání funkce | vynecháno | označil úřad');
    expect(history.at(-1)).toBe(
      '21. 11. 2026 8:30 | Stáhněte zprávy z datové schránky | vráceno mezi nehotové | označil úřad',
    );
    expect(table('Hotové kroky').join()).not.toContain('Stáhněte zprávy');
  });

  it('says when nothing remains, and when nothing was done', async () => {
    await show(finishedCase());
    expect(page.text).toContain('Žádný krok nezbývá.');
    expect(page.text).toContain('všechny kroky uzavřeny (36)'.replace('36', String(table('Hotové kroky').length)));
    page.unmount();
    await show(freshCase());
    expect(page.text).toContain('Zatím žádný krok není hotový.');
    expect(page.has('table[aria-label="Průběh"]')).toBe(false);
  });

  it('has its own title when the mayor stays', async () => {
    await show(freshCase('reelected'));
    expect(page.textOf('h1')).toBe('Záznam o kontrole údajů statutárního zástupce');
  });

  it('has a place for the signature, says what it is not, and prints', async () => {
    const print = vi.fn();
    await mountRecord(new FakeWorker({ cases: [midwayCase()] }), { print });
    expect(page.textOf('.signature')).toContain('podpis');
    expect(page.textOf('.note')).toContain('není úředním potvrzením');
    await page.click(page.named('Vytisknout nebo uložit jako PDF'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('follows a change elsewhere', async () => {
    const kase = freshCase();
    const worker = new FakeWorker({ cases: [kase] });
    await mountRecord(worker);
    await settled(() => {
      void worker.ask({ kind: 'addEvent', caseId: kase.id, step: 'prepare-minutes', what: 'done', by: 'clerk' });
      worker.elsewhere({});
    });
    expect(table('Hotové kroky')).toHaveLength(1);
  });
});

describe('no record', () => {
  it.each(['unknown', null])('of the case %s', async caseId => {
    await mountRecord(new FakeWorker({ cases: [midwayCase()] }), { caseId });
    expect(page.textOf('[role=alert]')).toContain('Tento případ v prohlížeči není');
    expect(page.has('table')).toBe(false);
    expect(document.title).toBe('Povolební průvodce');
  });

  it('while the worker is silent', async () => {
    const worker = new FakeWorker({ cases: [midwayCase()] });
    worker.trouble = 'silent';
    worker.alsoReading = true;
    await mountRecord(worker);
    expect(page.textOf('[role=alert]')).toContain('Průvodce neodpovídá');
  });
});
