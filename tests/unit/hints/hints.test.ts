import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/guide/fields.ts';
import type { FieldId } from '../../../src/guide/index.ts';
import { pageIds } from '../../../src/guide/pages/ids.ts';
import { sources } from '../../../src/guide/sources.ts';
import { hints as texts } from '../../../src/guide/texts/cs/hints.ts';
import { type CaseView, type FieldValues, type Hint, hintsFor } from '../../../src/hints/index.ts';

const now = new Date('2026-11-25T10:00:00+01:00');
const kase: CaseView = { mayor: { givenName: 'Jana', surname: 'Zkušební' }, savedOn: '2026-11-23', synced: false };

function found(
  page: Parameters<typeof hintsFor>[0],
  values: FieldValues,
  view: CaseView | null = kase,
  at = now,
): Hint[] {
  return hintsFor(page, values, { case: view, now: at }).filter(hint => !hint.id.startsWith('what.'));
}

/** The text key and severity of the one hint of a field. */
function judged(field: FieldId, value: string, others: FieldValues = {}): string {
  const own = found('sovm.userForm', { ...others, [field]: value }).filter(hint => hint.field === field);
  return own.map(hint => `${hint.severity} ${hint.text}`).join(', ');
}

describe('hints at fields', () => {
  it.each<[FieldId, string, string]>([
    ['person.givenName', 'Jana', ''],
    ['person.givenName', 'Ing. Jana', 'warning name.title'],
    ['person.givenName', 'JANA', 'warning name.capitals'],
    ['person.givenName', 'Jana2', 'warning name.digits'],
    ['person.surname', "O'Brien", 'warning name.apostrophe'],
    ['person.surname', 'Zkušební ', 'warning name.spaces'],
    ['person.titleBefore', 'Ing.', ''],
    ['person.titleBefore', '', ''],
    ['person.titleBefore', 'Ing./Mgr.', 'warning title.characters'],
    ['person.titleBefore', 'Ph.D.', 'warning title.place'],
    ['person.titleAfter', 'Ph.D.', ''],
    ['contact.email', 'jana.zkusebni@obec.cz', 'ok ok.email'],
    ['contact.email', 'starosta@obec.cz', 'advice email.office'],
    ['contact.email', 'jana@obec', 'error email.shape'],
    ['contact.email', 'jana zkusebni@obec.cz', 'error email.spaces'],
    ['contact.phone', '601 000 000', 'ok ok.phone'],
    ['contact.phone', '222 131 313', 'advice phone.landline'],
    ['contact.phone', '60100', 'warning phone.shape'],
    ['document.number', '123456789', 'ok ok.document'],
    ['document.number', '12345678', 'warning document.passport'],
    ['document.number', '1234567', 'warning document.tooShort'],
    ['document.number', '12345678O', 'warning document.letterO'],
    ['document.number', 'AA 123456', 'warning document.oldSeries'],
    ['document.number', '123 456 789', 'advice document.spaces'],
    ['person.birthDate', '5.3.1975', 'ok ok.date'],
    ['person.birthDate', '5. 3. 1975', 'advice date.spaces'],
    ['person.birthDate', '31. 2. 1975', 'error date.impossible'],
    ['person.birthDate', '5. 3. 75', 'error date.twoDigitYear'],
    ['person.birthDate', '5. 3. 2030', 'error date.future'],
    ['person.birthDate', '26. 11. 2008', 'warning date.age'],
    ['person.birthDate', '25.11.2008', 'ok ok.date'],
    ['person.birthPlace', 'Boskovice', ''],
    ['person.birthPlace', '680 01 Boskovice', 'warning place.digits'],
    ['person.birthNumber', '', 'advice birthNumber.unwanted'],
  ])('%s %j: %s', (field, value, expected) => {
    expect(judged(field, value)).toBe(expected);
  });

  it('says nothing of an empty field but what belongs there', () => {
    expect(hintsFor('sovm.userForm', { 'document.number': '' }, { case: null, now }).map(hint => hint.id)).toEqual([
      'identity.combination',
      'what.document.number',
    ]);
  });

  it('judges a number by the identity card only while that is the document', () => {
    expect(judged('document.number', 'ABC123', { 'document.type': 'Cestovní pas' })).toBe('');
    expect(judged('document.number', '12345', { 'document.type': 'Občanský průkaz' })).toBe(
      'warning document.tooShort',
    );
    expect(judged('document.number', '12345', { 'document.type': '-- vyberte --' })).toBe('warning document.tooShort');
  });

  it('compares document type and number', () => {
    expect(judged('document.type', 'Cestovní pas', { 'document.number': '123456789' })).toBe(
      'warning document.typeMismatch',
    );
    expect(judged('document.type', 'Občanský průkaz bez MRZ', { 'document.number': '123456789' })).toBe(
      'warning document.noMrz',
    );
  });
});

describe('matching with the register of inhabitants', () => {
  const form: FieldValues = {
    'person.givenName': '',
    'person.surname': '',
    'person.birthDate': '',
    'person.birthPlace': '',
    'document.type': '-- vyberte --',
    'document.number': '',
  };
  const say = (values: FieldValues) =>
    found('sovm.identify', { ...form, ...values }).find(hint => hint.id === 'identity.combination')?.text;

  it.each<[string, FieldValues]>([
    ['identity.choose', {}],
    ['identity.choose', { 'person.givenName': 'Jana', 'person.surname': 'Zkušební' }],
    ['identity.documentType', { 'document.number': '123456789' }],
    ['identity.names', { 'person.birthDate': '5. 3. 1975', 'person.surname': 'Zkušební' }],
    ['identity.birthDate', { 'person.birthPlace': 'Boskovice' }],
    ['identity.enough', { 'document.number': '123456789', 'document.type': 'Občanský průkaz' }],
    ['identity.enough', { 'person.birthDate': '5. 3. 1975', 'person.givenName': 'Jana', 'person.surname': 'Zkušební' }],
  ])('%s for %j', (text, values) => {
    expect(say(values)).toBe(text);
  });

  it('does not ask for a field that the page does not have', () => {
    expect(found('sovm.identify', { 'document.number': '123456789' }).map(hint => hint.text)).toContain(
      'identity.enough',
    );
    expect(found('sovm.userForm', { 'person.givenName': 'Jana', 'person.surname': 'Zkušební' })).toEqual([]);
  });

  it('notices another person, or the same one spelled differently', () => {
    const names = (surname: string) =>
      found('sovm.identify', { 'person.givenName': 'Jana', 'person.surname': surname })
        .filter(hint => hint.id === 'mayor.sameAsCase')
        .map(hint => hint.text);
    expect(names('Zkušební')).toEqual([]);
    expect(names('Zkusebni')).toEqual(['mayor.spelling']);
    expect(names('Jiná')).toEqual(['mayor.differs']);
  });
});

describe('the duplicate in ePUSA', () => {
  const say = (view: CaseView | null, day: string) =>
    found('epusa.personForm', {}, view, new Date(`${day}T10:00:00+01:00`)).map(({ text, params }) => ({
      text,
      params,
    }));

  it('counts the days of the wait', () => {
    expect(say(kase, '2026-11-25')).toEqual([{ text: 'duplicate.waiting', params: { day: 3, of: 7 } }]);
  });

  it('says the opposite after seven days', () => {
    expect(say(kase, '2026-11-29')[0]?.text).toBe('duplicate.waiting');
    expect(say(kase, '2026-11-30')[0]?.text).toBe('duplicate.over');
  });

  it('is silent once ePUSA shows the mayor, and careful when nothing is known', () => {
    expect(say({ ...kase, synced: true }, '2026-11-25')).toEqual([]);
    expect(say({ ...kase, savedOn: null }, '2026-11-25')[0]?.text).toBe('duplicate.notYet');
    expect(say(null, '2026-11-25')[0]?.text).toBe('duplicate.unknown');
  });
});

describe('any hint', () => {
  const ids = Object.keys(fields).filter((id): id is FieldId => id in fields);
  const values = fc.dictionary(
    fc.constantFrom(...ids),
    fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('9'.repeat(50_000))),
    { maxKeys: 12 },
  );

  it('never throws, has a source and a text, and repeats no typed value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pageIds), values, (page, typed) => {
        for (const hint of hintsFor(page, typed, { case: kase, now })) {
          expect(sources[hint.source]).toBeDefined();
          expect(texts[hint.text]).toBeDefined();
          if (hint.field) expect(hint.field in typed).toBe(true);
        }
      }),
    );
  });
});
