import { expect, it } from 'vitest';
import type { FoundPlaces } from '../../../src/hints/index.ts';
import { BirthPlaces } from '../../../src/overlay/birthPlaces.ts';

const found: FoundPlaces = { named: [], within: 'Brno', similar: [] };
const born = { 'person.birthPlace': 'Brno-Židenice' };
const bornAbroad = { ...born, 'person.birthCountry': 'Slovensko' };

/** Municipalities that come when asked for, and how often that happened. */
function places(load = async (): Promise<(() => FoundPlaces) | null> => () => found) {
  const asked: string[] = [];
  const list = new BirthPlaces(() => {
    asked.push('load');
    return load();
  });
  return { list, asked, got: () => asked.push('got') };
}

const settled = () => new Promise(resolve => setTimeout(resolve));

it('come once, when they are first wanted', async () => {
  const { list, asked, got } = places();
  expect(list.among(born)).toBeNull();
  for (let count = 0; count < 3; count += 1) list.want({ 'person.birthPlace': '' }, got);
  await settled();
  list.want(born, got);
  expect(asked).toEqual(['load', 'got']);
  expect(list.among(born)).toBe(found);
  expect(list.among({})).toBeNull();
});

it('are not for a birth abroad', async () => {
  const { list, asked, got } = places();
  list.want(bornAbroad, got);
  expect(asked).toEqual([]);
  list.want(born, got);
  await settled();
  expect(asked).toEqual(['load', 'got']);
  expect(list.among(bornAbroad)).toBeNull();
});

it('are done without when they cannot be had', async () => {
  const { list, asked, got } = places(async () => null);
  list.want(born, got);
  await settled();
  list.want(born, got);
  expect(asked).toEqual(['load']);
  expect(list.among(born)).toBeNull();
});
