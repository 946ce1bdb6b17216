import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, read } from '../../../src/verification/sovm.ts';
import { type DetailParts, representative, sovmDetail } from './sovmDetail.ts';
import { brno, lhota, otherLhota } from './subjects.ts';

const mayor = { givenName: 'Jan', surname: 'Novák' };
const found = {
  status: 'found',
  heads: [{ name: 'Jan Novák', function: 'starosta' }],
  asOf: '2026-11-05T08:15:30.000Z',
};

function reading(parts: DetailParts) {
  return read(sovmDetail(lhota, parts), lhota);
}

function reason(body: string) {
  const result = read(body, lhota);
  return result.status === 'unknown' ? result.reason : result;
}

describe('the detail of SOVM', () => {
  const body = sovmDetail(lhota);

  it('names the representatives with their functions', () => {
    expect(read(body, lhota)).toEqual(found);
    expect(judge(read(body, lhota), mayor)).toBe('yes');
  });

  it.each([
    ['the old namespace', body.replace(/xmlns="[^"]*"/, 'xmlns="http://seznam.gov.cz/ovm/datafile/seznamovm/v1"')],
    ['no namespace', body.replace(/ xmlns="[^"]*"/, '')],
    ['a prefix', body.replace(/<(\/?)(?=[A-Z])/g, '<$1ns2:').replace('xmlns=', 'xmlns:ns2=')],
    ['a byte order mark', `\ufeff${body}`],
    ['line ends of Windows', body.replace(/\n/g, '\r\n')],
    ['comments', body.replace(/<(?=[A-Z])/g, '<!-- <Jmeno>Petr</Jmeno> --><')],
    ['CDATA', body.replace(/>([^<>\n]+)</g, '><![CDATA[$1]]><')],
    ['entities', body.replace('Novák', 'Nov&#225;k')],
    ['empty elements', body.replace('</Jmeno>', '</Jmeno><TitulyZa/>').replace('<Nazev>', '<WWW/><Nazev>')],
    ['an IČO without its zeros', body.replaceAll(lhota.ico, String(Number(lhota.ico)))],
  ])('is read with %s', (_what, other) => expect(read(other, lhota)).toEqual(found));

  it('is read in any order of its elements', () => {
    const fields = representative('Jan', 'Novák', 'starosta');
    fc.assert(
      fc.property(fc.shuffledSubarray([...fields], { minLength: 4 }), person => {
        expect(reading({ people: [person] })).toEqual(found);
      }),
    );
    expect(reading({ identifiers: '', more: `<ICO>${lhota.ico}</ICO>` })).toEqual(found);
  });

  it('may name several', () => {
    const people = [representative('Eva', 'Malá', 'místostarostka'), representative('Jan', 'Novák', '')];
    expect(reading({ people })).toMatchObject({
      heads: [{ name: 'Eva Malá', function: 'místostarostka' }, { name: 'Jan Novák' }],
    });
  });

  it('counts an element that comes again once, and takes both where they differ', () => {
    const twice = [...representative('Jan', 'Novák', 'starosta'), ['Jmeno', 'Jan'], ['Prijmeni', 'Malý']] as const;
    expect(reading({ people: [twice] })).toMatchObject({ heads: [{ name: 'Jan Novák Malý', function: 'starosta' }] });
  });

  it('tells nothing where a representative cannot be read, who may be the mayor', () => {
    const nameless = [
      ['Prijmeni', 'Starý'],
      ['Funkce', 'starosta'],
    ] as const;
    expect(reading({ people: [nameless, representative('Jan', 'Novák', '')] })).toMatchObject({
      reason: 'unclearHead',
    });
    expect(reading({ people: [nameless] })).toMatchObject({ reason: 'noHead' });
    expect(reading({ people: [] })).toMatchObject({ reason: 'noHead' });
  });

  it('is of nobody but the subject', () => {
    expect(read(body, otherLhota)).toMatchObject({ reason: 'otherSubject' });
    expect(reason(sovmDetail(lhota, { identifiers: '' }))).toBe('otherSubject');
    const nested =
      `<AIS><Polozka><Zkratka>X</Zkratka><ICO>${lhota.ico}</ICO></Polozka></AIS>` +
      `<Uradovny><Polozka><IdentifikatorOvm>${lhota.ico}</IdentifikatorOvm></Polozka></Uradovny>`;
    expect(read(sovmDetail(otherLhota, { more: nested }), lhota)).toMatchObject({ reason: 'otherSubject' });
  });

  it('is not that of a city district, which may share the IČO of its city', () => {
    const district = sovmDetail(brno, { form: '811' });
    expect(read(district, brno)).toMatchObject({ reason: 'otherSubject' });
    const identifiers = `<ICO>${brno.ico}</ICO><IdentifikatorOvm>12345678</IdentifikatorOvm>`;
    expect(read(sovmDetail(brno, { identifiers }), brno)).toMatchObject({ reason: 'otherSubject' });
    const unit = sovmDetail(brno).replace('<PrimarniOvm>Ano', '<PrimarniOvm>Ne');
    expect(read(unit, brno)).toMatchObject({ reason: 'otherSubject' });
  });

  it('takes representatives from their list only', () => {
    const more =
      '<Historie><StatutarniZastupce><Jmeno>Petr</Jmeno><Prijmeni>Starý</Prijmeni></StatutarniZastupce></Historie>';
    expect(reading({ more })).toEqual(found);
    expect(reading({ more: '<AIS><Polozka><DatumOvereni>20010101000000Z</DatumOvereni></Polozka></AIS>' })).toEqual(
      found,
    );
  });

  it('has the time of the confirmation only where it is one', () => {
    expect(read(body.replace('20261105081530Z', '20261399999999Z'), lhota)).not.toHaveProperty('asOf');
    expect(read(body.replace('20261105081530Z', ''), lhota)).not.toHaveProperty('asOf');
  });

  it('is found only when it came whole', () => {
    for (let length = 0; length < body.trimEnd().length; length += 1)
      expect(read(body.slice(0, length), lhota).status, body.slice(0, length)).toBe('unknown');
    expect(reason(body.slice(0, -20))).toBe('incomplete');
    expect(reason(body.replace('</StatutarniZastupceSeznam>', ''))).toBe('incomplete');
  });

  it('is one document', () => {
    expect(reason(sovmDetail(otherLhota) + body)).toBe('incomplete');
    expect(reason(`<Jiny/>${body}`)).toBe('notData');
    expect(reason('<a>'.repeat(10_000))).toBe('notData');
    expect(reason(`<DetailSubjektu>${'<a>'.repeat(10_000)}`)).toBe('incomplete');
  });

  it.each([
    ['an error with the status of a success', '<!DOCTYPE html><html><body><h1>Chyba</h1></body></html>', 'notData'],
    ['a page behind comments', `${'<!---->'.repeat(200)}<html><body>Chyba</body></html>`, 'notData'],
    ['a login page', '<html><form><input name="p" TYPE="Password"></form></html>', 'loginPage'],
    ['a login page of XHTML', '<?xml version="1.0"?><html><form><input type="password" /></form></html>', 'loginPage'],
    ['nothing', '', 'notData'],
    ['JSON', '{"ico":"1"}', 'notData'],
    ['another file', '<SeznamOvmIndex><Subjekt/></SeznamOvmIndex>', 'notData'],
  ])('is not %s', (_what, other, expected) => expect(reason(other)).toBe(expected));
});
