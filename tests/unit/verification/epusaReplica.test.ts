import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, read } from '../../../src/verification/epusa.ts';
import { addressOf } from '../../portals/addresses.ts';
import { visit } from '../../portals/client.ts';
import { dialects } from '../../portals/dialects/model.ts';
import { formerMayor, newMayor } from '../../portals/people.ts';
import { type Portals, startPortals } from '../../portals/server.ts';
import { boskovice, lhota } from './subjects.ts';

let portals: Portals;

beforeAll(async () => {
  portals = await startPortals();
});
afterAll(() => portals.close());

describe.each(dialects)('the page of a municipality in the replica of ePUSA, in %s', dialect => {
  it('shows the former mayor, and is of nobody but its municipality', async () => {
    const address = addressOf('epusa.municipality', dialect, { obec: boskovice.municipalityCode, dialect });
    const { body } = await visit(portals, 'www.epusa.cz', address);
    expect(judge(read(body, boskovice), newMayor)).toBe('notYet');
    expect(judge(read(body, boskovice), formerMayor)).toBe('yes');
    expect(read(body, lhota)).toMatchObject({ reason: 'otherSubject' });
  });
});
