import { describe, expect, it } from 'vitest';
import { byCode, byIco, distinction, loadDirectory } from '../../../src/directory/index.ts';
import { directory, municipalities } from './embedded.ts';

function inDistrict(name: string, district: string) {
  return municipalities.filter(municipality => municipality.name === name && municipality.district === district);
}

describe('distinction', () => {
  it('asks for nothing beside a name that is alone', () => {
    expect(municipalities.filter(({ name }) => name === 'Boskovice').map(one => distinction(one, directory))).toEqual([
      'none',
    ]);
  });

  it('asks for the district where a name is shared across districts', () => {
    const shown = municipalities.filter(({ name }) => name === 'Nová Ves').map(one => distinction(one, directory));
    expect(shown).toEqual(Array(14).fill('district'));
    expect(inDistrict('Březina', 'Jičín').map(one => distinction(one, directory))).toEqual(['district']);
  });

  it.each([
    ['Březina', 'Brno-venkov', ['Tišnov', 'Šlapanice']],
    ['Mezholezy', 'Domažlice', ['Domažlice', 'Horšovský Týn']],
  ])('asks for the ORP where two in one district are called %s', (name, district, orps) => {
    const pair = inDistrict(name, district);
    expect(pair.map(one => distinction(one, directory))).toEqual(['orp', 'orp']);
    expect(pair.map(({ orp }) => orp).sort()).toEqual(orps);
  });

  it('counts names that differ in diacritics only as equal', () => {
    const pair = municipalities.filter(({ name }) => name === 'Pohled' || name === 'Pohleď');
    expect(pair.map(one => distinction(one, directory))).toEqual(['orp', 'orp']);
  });

  it('is enough to tell every municipality from all others', () => {
    const labels = municipalities.map(one => {
      const { name, district, orp } = one;
      const needed = distinction(one, directory);
      return [name, needed === 'none' ? '' : district, needed === 'orp' ? orp : ''].join('|');
    });
    expect(new Set(labels).size).toBe(municipalities.length);
  });
});

describe('byIco and byCode', () => {
  it('find every municipality by its own number', () => {
    expect(municipalities.filter(one => byIco(directory, one.ico) !== one)).toEqual([]);
    expect(municipalities.filter(one => byCode(directory, one.code) !== one)).toEqual([]);
  });

  it('accept an IČO without leading zeros', () => {
    expect(byIco(directory, '279978')?.name).toBe('Boskovice');
    expect(byIco(directory, '64581')?.name).toBe('Praha');
  });

  it('know nothing of other numbers', () => {
    expect(byIco(directory, '99999999')).toBeUndefined();
    expect(byIco(directory, '')).toBeUndefined();
    expect(byCode(directory, '592935')).toBeUndefined();
  });
});

describe('loadDirectory', () => {
  it('reads the embedded list once', async () => {
    const first = await loadDirectory();
    expect(first.entries).toHaveLength(municipalities.length);
    expect(await loadDirectory()).toBe(first);
  });

  it('stands in Czech order', () => {
    const names = directory.entries.map(({ municipality }) => municipality.name);
    expect(names.indexOf('Cheb')).toBeGreaterThan(names.indexOf('Hřensko'));
    expect(names.indexOf('Čáslav')).toBeGreaterThan(names.indexOf('Cvikov'));
  });
});
