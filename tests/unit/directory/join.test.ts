import { describe, expect, it } from 'vitest';
import { join } from '../../../scripts/directory/join.ts';
import { type Place, placesOf } from '../../../scripts/directory/ruian.ts';
import type { Subject } from '../../../scripts/directory/sovm.ts';
import { codeLists } from './officialLists.ts';

const all = placesOf(codeLists);
const none = new Map<string, string>();

function placed(...codes: string[]): Place[] {
  return all.filter(({ code }) => codes.includes(code));
}

function subject(ico: string, name: string, officeCode = '', region = 'Jihomoravský'): Subject {
  return { ico, name, officeCode, region };
}

function icos(places: readonly Place[], subjects: readonly Subject[], before = none, byHand = none) {
  const { municipalities, open } = join(places, subjects, before, byHand);
  return { pairs: municipalities.map(({ code, ico }) => `${code} ${ico}`), open };
}

describe('join', () => {
  it.each(['Město Boskovice', 'MĚSTO BOSKOVICE', 'Statutární město  Boskovice', 'Boskovice'])(
    'joins %s by its name',
    name => {
      const { pairs, open } = icos(placed('581372'), [subject('00279978', name)]);
      expect(pairs).toEqual(['581372 00279978']);
      expect(open).toEqual([]);
    },
  );

  it('gives out the municipality without what only the join needs', () => {
    const [first] = join(placed('581372'), [subject('00279978', 'Město Boskovice')], none, none).municipalities;
    expect(Object.keys(first ?? {})).toEqual(['code', 'name', 'district', 'region', 'orp', 'ico']);
  });

  it('knows the region also when it is written otherwise', () => {
    const [place] = placed('581372');
    const inVysocina = place === undefined ? [] : [{ ...place, region: 'Kraj Vysočina' }];
    expect(icos(inVysocina, [subject('00279978', 'Město Boskovice', '', 'Vysočina')]).open).toEqual([]);
  });

  it('never takes the municipality of the office address for the subject', () => {
    const { pairs, open } = icos(placed('581372', '554782'), [
      subject('00279978', 'Město Boskovice', '554782'),
      subject('00064581', 'HLAVNÍ MĚSTO PRAHA', '581372', 'Hlavní město Praha'),
    ]);
    expect(pairs).toEqual(['581372 00279978', '554782 00064581']);
    expect(open).toEqual([]);
  });

  it('lets the office decide among namesakes of one region', () => {
    const { pairs } = icos(placed('581429', '582891'), [
      subject('00362883', 'Obec Březina', '582891'),
      subject('00280020', 'Obec Březina', '581429'),
    ]);
    expect(pairs).toEqual(['581429 00280020', '582891 00362883']);
  });

  it('leaves namesakes open when nothing decides', () => {
    const { pairs, open } = icos(placed('581429', '582891'), [subject('00362883', 'Obec Březina', '592889')]);
    expect(pairs).toEqual([]);
    expect(open).toEqual([
      '00362883 Obec Březina: 581429 or 582891',
      '581429 Březina (Brno-venkov): no IČO',
      '582891 Březina (Brno-venkov): no IČO',
    ]);
  });

  it('leaves open a name of another region and a name that nobody bears', () => {
    expect(icos([], [subject('00279978', 'Obec Březina', '', 'Plzeňský')]).open).toHaveLength(1);
    expect(icos(placed('581372'), [subject('00279978', 'Město Boskovice', '', 'Plzeňský')]).pairs).toEqual([]);
    expect(icos(placed('581372'), [subject('00279978', 'Město BOSKOV.')]).open[0]).toContain(
      'no municipality of this name',
    );
  });

  it('keeps the pair in use where the name is open or abbreviated', () => {
    const before = new Map([
      ['00362883', '582891'],
      ['00279978', '581372'],
    ]);
    const subjects = [subject('00362883', 'Obec Březina'), subject('00279978', 'MĚSTO BOSK.')];
    expect(icos(placed('581372', '582891', '581429'), subjects, before).pairs).toEqual([
      '581372 00279978',
      '582891 00362883',
    ]);
  });

  it('does not hide that the name contradicts the pair in use', () => {
    const { pairs, open } = icos(
      placed('581372', '554782'),
      [subject('00279978', 'Město Boskovice')],
      new Map([['00279978', '554782']]),
    );
    expect(pairs).toEqual([]);
    expect(open).toContain('00279978 Město Boskovice: 581372');
  });

  it('obeys a decision by hand before all', () => {
    const byHand = new Map([['00362883', '582891']]);
    const before = new Map([['00362883', '581429']]);
    expect(icos(placed('582891'), [subject('00362883', 'Cokoli')], before, byHand).pairs).toEqual(['582891 00362883']);
  });

  it('leaves open a municipality that two subjects claim', () => {
    const { pairs, open } = icos(placed('581372'), [
      subject('00279978', 'Boskovice'),
      subject('00280020', 'Obec Boskovice'),
    ]);
    expect(pairs).toEqual([]);
    expect(open).toEqual(['581372 Boskovice (Blansko): claimed by 00279978 Boskovice and 00280020 Obec Boskovice']);
  });

  it('expects no IČO for a military district and gives it none', () => {
    expect(icos(placed('592935'), [])).toEqual({ pairs: [], open: [] });
    expect(icos(placed('592935'), [subject('00280020', 'Obec Březina', '592935')]).pairs).toEqual([]);
  });
});
