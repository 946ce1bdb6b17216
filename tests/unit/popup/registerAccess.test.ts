import { expect, it } from 'vitest';
import { registerAccessBy } from '../../../src/ui/registerAccess.ts';

it('counts a permission that cannot be asked about as missing, and tells an error from a refusal', async () => {
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
  await expect(access.request(['ros', 'rpp'])).rejects.toThrow('not from a click');
  expect(asked).toEqual([['https://ares.gov.cz/*', 'https://rpp-opendata.egon.gov.cz/*']]);
});
