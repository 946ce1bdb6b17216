import { describe, expect, it } from 'vitest';
import { encode } from '../../../scripts/directory/encode.ts';
import { checkDigit } from '../../../src/directory/checkDigit.ts';
import { decode, type Municipality } from '../../../src/directory/decode.ts';
import packed from '../../../src/directory/municipalities.json';
import { municipalities } from './embedded.ts';

const boskovice: Municipality = {
  code: '581372',
  name: 'Boskovice',
  district: 'Blansko',
  region: 'Jihomoravský kraj',
  orp: 'Boskovice',
  ico: '00279978',
};
const adamov: Municipality = { ...boskovice, code: '581291', name: 'Adamov', orp: 'Blansko', ico: '00279889' };
const praha: Municipality = {
  code: '554782',
  name: 'Praha',
  district: 'Hlavní město Praha',
  region: 'Hlavní město Praha',
  orp: 'Hlavní město Praha',
  ico: '00064581',
};

describe('checkDigit', () => {
  it.each([
    [27997, 8],
    [58137, 2],
    [50001, 1],
    [50002, 0],
    [4499278, 5],
  ])('of %i is %i', (base, digit) => {
    expect(checkDigit(base)).toBe(digit);
  });
});

describe('encode', () => {
  it('comes back from decode, by region, district and IČO', () => {
    expect(decode(encode([boskovice, praha, adamov]))).toEqual([praha, adamov, boskovice]);
  });

  it('makes the embedded file again from what the file holds', () => {
    expect(encode([...municipalities].reverse())).toEqual(packed);
  });

  it.each([
    ['a code with a wrong check digit', { ...adamov, code: '581292' }, 'Wrong check digit: 581292'],
    ['an IČO with a wrong check digit', { ...adamov, ico: '00279880' }, 'Wrong check digit: 00279880'],
    ['a repeated IČO', { ...adamov, ico: boskovice.ico }, 'Twice in the list: 00279978'],
    ['a repeated code', { ...adamov, code: boskovice.code }, 'Twice in the list: 581372'],
    ['a name with the separator', { ...adamov, name: 'Ada|mov' }, 'Separator in the name: Ada|mov'],
    ['an IČO without its zeros', { ...adamov, ico: '279889' }, 'does not unpack'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => encode([boskovice, wrong])).toThrow(message);
  });

  it('refuses a district with more ORPs than one digit can tell', () => {
    const crowd = municipalities
      .slice(0, 40)
      .map((one, index) => ({ ...one, district: 'A', region: 'B', orp: `${index}` }));
    expect(() => encode(crowd)).toThrow('More than 36 ORPs in A');
  });
});
