import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../scripts/directory/csv.ts';
import { municipalitiesFromCsv } from '../../../scripts/directory/preparedList.ts';
import { placesOf } from '../../../scripts/directory/ruian.ts';
import { subjectsOf } from '../../../scripts/directory/sovm.ts';
import { codeLists, sovmIndex } from './officialLists.ts';

describe('parseCsv', () => {
  it('reads quoted cells with delimiters and doubled quotes, and skips empty lines', () => {
    const rows = parseCsv('\uFEFFA;B\r\n1;"x;""y"""\r\n\r\n2;\r\n', ';', ['A', 'B']);
    expect(rows.map(row => [...row.values()])).toEqual([
      ['1', 'x;"y"'],
      ['2', ''],
    ]);
  });

  it('names the columns that are missing', () => {
    expect(() => parseCsv('A;B\n1;2\n', ';', ['A', 'C'])).toThrow('Columns not found: C; there are: A, B');
  });
});

describe('placesOf', () => {
  it('follows a municipality to its district, region and ORP', () => {
    expect(placesOf(codeLists)[0]).toEqual({
      code: '581372',
      name: 'Boskovice',
      district: 'Blansko',
      region: 'Jihomoravský kraj',
      orp: 'Boskovice',
      military: false,
    });
  });

  it('leaves out what has ended and marks military districts', () => {
    const places = placesOf(codeLists);
    expect(places.map(({ code }) => code)).toEqual(['581372', '581429', '582891', '592935', '554782']);
    expect(places.filter(({ military }) => military).map(({ code }) => code)).toEqual(['592935']);
  });

  it('puts Praha under its region, whatever the placeholder for its district is called', () => {
    const older = { ...codeLists, obec: codeLists.obec.replace(';9999;', ';3100;') };
    older.okres = codeLists.okres.replace('01.07.2022 00:00:00;11.04', ';11.04');
    for (const lists of [codeLists, older]) {
      const praha = placesOf(lists).find(({ code }) => code === '554782');
      expect(praha).toMatchObject({ district: 'Hlavní město Praha', region: 'Hlavní město Praha' });
    }
  });

  it('does not depend on the order of columns', () => {
    const okres = codeLists.okres
      .split('\n')
      .map(line => line.split(';').reverse().join(';'))
      .join('\n');
    expect(placesOf({ ...codeLists, okres })).toEqual(placesOf(codeLists));
  });

  it('says which code leads nowhere', () => {
    const okres = codeLists.okres.replace(/^3701.*\n/m, '');
    expect(() => placesOf({ ...codeLists, okres })).toThrow('Municipality 581372 refers to the code 3701');
  });
});

describe('subjectsOf', () => {
  it('takes municipalities with an IČO, each once, whatever the namespace', () => {
    expect(subjectsOf(sovmIndex)).toEqual([
      { ico: '00279978', name: 'Město Boskovice', region: 'Jihomoravský', officeCode: '581372' },
      { ico: '00064581', name: 'HLAVNÍ MĚSTO PRAHA', region: '', officeCode: '' },
    ]);
  });

  it('finds nothing in another document', () => {
    expect(subjectsOf('<html><body>Chyba</body></html>')).toEqual([]);
  });
});

describe('municipalitiesFromCsv', () => {
  it('takes the needed columns of rows with an IČO', () => {
    const list = `kod_obce,nazev,okres,kraj,ico,id_ds,orp
581372,Boskovice,Blansko,Jihomoravský kraj,00279978,aaaaaaa,Boskovice
592935,Březina,Vyškov,Jihomoravský kraj,,bbbbbbb,Vyškov
`;
    expect(municipalitiesFromCsv(list)).toEqual([
      {
        code: '581372',
        name: 'Boskovice',
        district: 'Blansko',
        region: 'Jihomoravský kraj',
        orp: 'Boskovice',
        ico: '00279978',
      },
    ]);
  });
});
