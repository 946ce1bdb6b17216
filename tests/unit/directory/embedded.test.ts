import { describe, expect, it } from 'vitest';
import { municipalities } from './embedded.ts';

/** Written apart from `checkDigit`: the weighted sum of all eight digits of a valid IČO, as the register states it. */
function isValidIco(ico: string): boolean {
  const sum = [8, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(ico.charAt(index)), 0);
  return /^\d{8}$/.test(ico) && Number(ico.charAt(7)) === (11 - (sum % 11)) % 10;
}

/** Seats of the regions and some that are easy to get wrong, known from outside the embedded list. */
const known = [
  ['554782', 'Praha', 'Hlavní město Praha', 'Hlavní město Praha', 'Hlavní město Praha', '00064581'],
  ['544256', 'České Budějovice', 'České Budějovice', 'Jihočeský kraj', 'České Budějovice', '00244732'],
  ['582786', 'Brno', 'Brno-město', 'Jihomoravský kraj', 'Brno', '44992785'],
  ['554961', 'Karlovy Vary', 'Karlovy Vary', 'Karlovarský kraj', 'Karlovy Vary', '00254657'],
  ['586846', 'Jihlava', 'Jihlava', 'Kraj Vysočina', 'Jihlava', '00286010'],
  ['569810', 'Hradec Králové', 'Hradec Králové', 'Královéhradecký kraj', 'Hradec Králové', '00268810'],
  ['563889', 'Liberec', 'Liberec', 'Liberecký kraj', 'Liberec', '00262978'],
  ['554821', 'Ostrava', 'Ostrava-město', 'Moravskoslezský kraj', 'Ostrava', '00845451'],
  ['500496', 'Olomouc', 'Olomouc', 'Olomoucký kraj', 'Olomouc', '00299308'],
  ['555134', 'Pardubice', 'Pardubice', 'Pardubický kraj', 'Pardubice', '00274046'],
  ['554791', 'Plzeň', 'Plzeň-město', 'Plzeňský kraj', 'Plzeň', '00075370'],
  ['554804', 'Ústí nad Labem', 'Ústí nad Labem', 'Ústecký kraj', 'Ústí nad Labem', '00081531'],
  ['585068', 'Zlín', 'Zlín', 'Zlínský kraj', 'Zlín', '00283924'],
  ['581372', 'Boskovice', 'Blansko', 'Jihomoravský kraj', 'Boskovice', '00279978'],
  ['500127', 'Doupovské Hradiště', 'Karlovy Vary', 'Karlovarský kraj', 'Ostrov', '04498691'],
  ['500151', 'Luboměř pod Strážnou', 'Přerov', 'Olomoucký kraj', 'Hranice', '04498712'],
  ['582891', 'Březina', 'Brno-venkov', 'Jihomoravský kraj', 'Tišnov', '00362883'],
  ['553930', 'Mezholezy', 'Domažlice', 'Plzeňský kraj', 'Horšovský Týn', '00253561'],
];

describe('the embedded directory', () => {
  it('holds the 6,254 municipalities that have an IČO', () => {
    expect(municipalities).toHaveLength(6254);
  });

  it('has 14 regions and 77 districts, Praha counted as its own district, and 206 ORPs', () => {
    expect(new Set(municipalities.map(({ region }) => region)).size).toBe(14);
    expect(new Set(municipalities.map(({ district }) => district)).size).toBe(77);
    expect(new Set(municipalities.map(({ orp }) => orp)).size).toBe(206);
  });

  it('keeps every district within one region', () => {
    expect(new Set(municipalities.map(({ district, region }) => `${district}|${region}`)).size).toBe(77);
  });

  it('has only valid IČO, each once', () => {
    expect(municipalities.filter(({ ico }) => !isValidIco(ico))).toEqual([]);
    expect(new Set(municipalities.map(({ ico }) => ico)).size).toBe(6254);
  });

  it('has only codes of municipalities, each once', () => {
    const strange = municipalities.filter(({ code }) => !/^5\d{5}$/.test(code) || code < '500011' || code > '599999');
    expect(strange).toEqual([]);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(6254);
  });

  it('has no empty or untidy name', () => {
    const texts = municipalities.flatMap(({ name, district, region, orp }) => [name, district, region, orp]);
    expect(texts.filter(text => text === '' || text !== text.trim() || !/^[\p{L} .-]+$/u.test(text))).toEqual([]);
  });

  it('leaves out the four military districts', () => {
    const codes = new Set(municipalities.map(({ code }) => code));
    expect(['545422', '555177', '503941', '592935'].filter(code => codes.has(code))).toEqual([]);
  });

  it.each(known)('knows %s %s', (code, name, district, region, orp, ico) => {
    const found = municipalities.find(municipality => municipality.code === code);
    expect(found).toEqual({ code, name, district, region, orp, ico });
  });
});
