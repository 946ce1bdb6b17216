import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testedFamily } from '../browsers/launch.ts';
import { dialects } from '../portals/dialects/model.ts';
import { keyboard } from '../walk/keyboard.ts';
import { type Sight, Walk } from '../walk/walk.ts';
import { openStage, type Stage } from './stage.ts';

// The first dialect is walked by keyboard, below; the last one in Chromium only, which is quicker.
const byMouse = dialects.filter(dialect => dialect !== 'jsp' && (dialect !== 'grid' || testedFamily === 'chromium'));

describe.each(byMouse)('the clerk’s path in %s markup', dialect => {
  let stage: Stage;
  const seen = new Map<string, string>();

  beforeAll(async () => {
    stage = await openStage({ dialect });
    await stage.popup.close();
    const walk = new Walk(stage.session, stage.portals, dialect, async ({ name, shown }: Sight) => {
      seen.set(name, shown);
    });
    await walk.all();
  });
  afterAll(() => stage?.close());

  it('finds the municipality by the start of its name', () => {
    expect(seen.get('popup-search')).toMatch(/^Boskovice.*Blansko.*00279978/);
  });

  it('says in the popup what the save waits for', () => {
    expect(seen.get('popup-steps')).toMatch(/čeká na/);
  });

  it('lists the open steps before the irreversible save, and fewer after some were done', () => {
    expect(seen.get('sovm.statutory-guard')).toMatch(/Zbývá 6 kroků/);
    expect(seen.get('sovm.statutory-guard')).toContain('Stáhněte zprávy z datové schránky');
    expect(seen.get('sovm.statutory-guard-one-left')).toMatch(/Zbývá 1 krok,/);
  });

  it('lets the save through, and the portal has the new mayor', () => {
    const { state } = stage.portals;
    expect(state.statutory?.surname).toBe('Zkušební Nováková');
  });

  it('counts the days of the synchronisation and says the opposite after a week', () => {
    expect(seen.get('epusa.personForm')).toContain('den 3 ze 7');
    expect(seen.get('epusa.personForm-guard')).toContain('den 3 ze 7');
    expect(seen.get('popup-waiting')).toContain('den 3 ze 7');
    expect(seen.get('epusa.personForm-after-a-week')).toContain('Přihlaste se administrátorským účtem');
  });

  it('marks by what the pages showed', () => {
    expect(seen.get('epusa.municipality-synced')).toContain('Zapsáno do případu');
    expect(seen.get('record')).toMatch(/Nastavte nového statutárního zástupce.*ukázala stránka/);
  });

  it('sums the case up in the record', () => {
    const record = seen.get('record') ?? '';
    expect(record).toContain('Boskovice');
    expect(record).toContain('Jana Zkušební Nováková');
    expect(record).toContain('označil úřad');
    expect(record).toMatch(/zbýv/);
  });
});

describe('the clerk’s path with nothing but the keyboard', () => {
  it('goes from the empty popup to the record', async () => {
    const stage = await openStage({ dialect: 'jsp' });
    await stage.popup.close();
    const names: string[] = [];
    const observe = async ({ name }: Sight) => {
      names.push(name);
    };
    await new Walk(stage.session, stage.portals, 'jsp', observe, keyboard).all();
    expect(names.at(-1)).toBe('record');
    expect(stage.portals.state.statutory?.surname).toBe('Zkušební Nováková');
    await stage.close();
  }, 120_000);
});
