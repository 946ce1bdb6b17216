import { expect, it } from 'vitest';
import { registerAccessBy } from '../../../src/ui/registerAccess.ts';

it('counts a permission that cannot be asked about, or given, as missing', async () => {
  const asked: string[][] = [];
  const access = registerAccessBy({
    contains: async ({ origins }) => {
      if (origins[0]?.includes('epusa')) throw new Error('no such pattern');
      return origins[0]?.includes('czechpoint') ?? false;
    },
    request: async ({ origins }) => {
      asked.push(origins);
      throw new Error('not from a click');
    },
  });
  expect(await access.granted()).toEqual(['sovm']);
  expect(await access.request(['ros', 'rpp'])).toBe(false);
  expect(asked).toEqual([['https://ares.gov.cz/*', 'https://rpp-opendata.egon.gov.cz/*']]);
});
