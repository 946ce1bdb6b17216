import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
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

describe('fields that cannot be changed', () => {
  const values = { 'person.surname': 'NOVÁK', 'contact.email': 'a b' };
  const own = hintsFor('sovm.userForm', values, { case: null, now, locked: ['person.surname', 'contact.email'] });

  it('are not complained of, and a name says where it comes from', () => {
    expect(own.filter(({ field }) => field).map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'advice locked.name',
    ]);
  });
});

describe('hints at fields', () => {
  it.each<[FieldId, string, string]>([
    ['person.givenName', 'Jana', ''],
    ['person.givenName', 'Ing. Jana', 'warning name.title'],
    ['person.givenName', 'JANA', 'warning name.capitals'],
    ['person.givenName', 'Jana2', 'warning name.digits'],
    ['person.surname', "O'Brien", 'warning name.apostrophe'],
    ['person.surname', 'Zkušební ', 'warning name.spaces'],
    ['person.surname', 'Zkušební Ing.', 'warning name.title'],
    ['person.surname', 'Zkuš\u00adební', 'warning form.hidden'],
    ['person.surname', 'Zkušební, Jana', 'warning name.comma'],
    ['person.surname', 'O’Brien', 'warning name.curlyApostrophe'],
    ['person.surname', '„Zkušební“', 'warning name.characters'],
    ['person.givenName', 'Jana  Marie', 'warning name.innerSpace'],
    ['person.titleBefore', 'Ing.', ''],
    ['person.titleBefore', '', ''],
    ['person.titleBefore', 'Ing./Mgr.', 'warning title.characters'],
    ['person.titleBefore', 'Ph.D.', 'warning title.place'],
    ['person.titleAfter', 'Ph.D.', ''],
    ['person.titleAfter', 'Ph.D., MBA', ''],
    ['person.titleAfter', 'Ing.', 'warning title.placeBefore'],
    ['person.titleAfter', 'Ing. Paed. IGIP', ''],
    ['contact.email', 'jana.zkusebni@obec.cz', 'ok ok.email'],
    ['contact.email', 'starosta@obec.cz', 'advice email.office'],
    ['contact.email', 'obec.urad@obec.cz', 'advice email.office'],
    ['contact.email', 'obecni.urad@obec.cz', 'advice email.office'],
    ['contact.email', 'starostaobce@obec.cz', 'advice email.office'],
    ['contact.email', 'mistostarosta2@obec.cz', 'advice email.office'],
    ['contact.email', 'Sekretariat@obec.cz', 'advice email.office'],
    ['contact.email', 'e-podatelna@obec.cz', 'advice email.office'],
    ['contact.email', 'ou.lhota@obec.cz', 'advice email.office'],
    ['contact.email', 'obeclhota@obec.cz', 'advice email.office'],
    ['contact.email', 'postava@obec.cz', 'ok ok.email'],
    ['contact.email', 'oulicky@obec.cz', 'ok ok.email'],
    ['contact.email', 'jana.starosta@obec.cz', 'ok ok.email'],
    ['contact.email', 'jana@obec', 'error email.shape'],
    ['contact.email', 'jana', 'error email.shape'],
    ['contact.email', 'jana.@obec.cz', 'warning email.shape'],
    ['contact.email', 'účetní@obec.cz', 'warning email.diacritics'],
    ['contact.email', 'jana@obec,cz', 'error email.comma'],
    ['contact.email', 'a@obec.cz, b@obec.cz', 'error email.several'],
    ['contact.email', `${'a'.repeat(99)}@obec.cz`, 'warning email.length'],
    ['contact.email', 'jana.\u200bzkusebni@obec.cz', 'advice form.hidden'],
    ['contact.email', 'jana zkusebni@obec.cz', 'error email.space'],
    ['contact.phone', '601 000 000', 'ok ok.phone'],
    ['contact.phone', '222 131 313', 'advice phone.landline'],
    ['contact.phone', '60100', 'warning phone.shape'],
    ['contact.phone', '+420 601 000 000', 'ok ok.phone'],
    ['contact.phone', '601-000-000', 'advice form.plain'],
    ['contact.phone', '710319/2745', 'warning birthNumber.elsewhere'],
    ['contact.phone', '530312/123', 'advice phone.landline'],
    ['contact.phone', '601\u00a0000\u00a0000', 'advice form.plain'],
    ['contact.phone', '601 000 000 / 602 000 000', 'warning phone.several'],
    ['document.number', '123456789', 'ok ok.document'],
    ['document.number', '12345678', 'warning document.passport'],
    ['document.number', '1234567', 'warning document.tooShort'],
    ['document.number', '12345678O', 'warning document.letterO'],
    ['document.number', 'AA 123456', 'warning document.oldSeries'],
    ['document.number', '123 456 789', 'advice document.spaces'],
    ['document.number', '123\u200b456789', 'advice form.hidden'],
    ['person.birthDate', '5.3.1975', 'ok ok.date'],
    ['person.birthDate', '05.03.1975', 'ok ok.date'],
    ['person.birthDate', '1975-03-05', 'ok ok.date'],
    ['person.birthDate', '5. 3. 1975', 'advice form.plain'],
    ['person.birthDate', '5/3/1975', 'advice form.plain'],
    ['person.birthDate', '29.2.1975', 'error date.impossible'],
    ['person.birthDate', '29.2.1976', 'ok ok.date'],
    ['person.birthDate', '31. 2. 1975', 'error date.impossible'],
    ['person.birthDate', '5. 3. 75', 'warning date.twoDigitYear'],
    ['person.birthDate', '5. 3. 2030', 'error date.future'],
    ['person.birthDate', '710319/2745', 'warning birthNumber.elsewhere'],
    ['person.birthDate', '26. 11. 2008', 'warning date.age'],
    ['person.birthDate', '25.11.2008', 'ok ok.date'],
    ['person.birthDate', '25.11.1926', 'warning date.old'],
    ['person.birthDate', '26.11.1926', 'ok ok.date'],
    ['person.birthPlace', 'Boskovice', ''],
    ['person.birthPlace', '680 01 Boskovice', 'warning place.digits'],
    ['person.birthNumber', '', 'advice birthNumber.unwanted'],
    ['organisation.ico', '00279978', 'ok ok.ico'],
    ['organisation.ico', '279978', 'ok ok.ico'],
    ['organisation.ico', '002 79 978', 'advice form.plain'],
    ['organisation.ico', '35513', 'advice form.plain'],
    ['organisation.ico', '00279979', 'warning ico.checkDigit'],
    ['organisation.ico', '2799780000', 'warning ico.length'],
    ['organisation.ico', 'CZ00279978', 'warning ico.dic'],
    ['organisation.ico', '27997a', 'warning ico.characters'],
    ['organisation.dic', 'CZ00279978', 'ok ok.dic'],
    ['organisation.dic', 'cz 00279978', 'advice form.plain'],
    ['organisation.dic', '00279978', 'warning dic.shape'],
    ['organisation.dic', 'CZ00279979', 'warning dic.checkDigit'],
    ['organisation.dic', 'CZ7501011234', 'warning dic.notFromIco'],
    ['organisation.bankAccount', '19-2000145399/0800', ''],
    ['organisation.bankAccount', '2000145399/0800', 'ok ok.account'],
    ['organisation.bankAccount', '2000145399 / 0800', 'advice form.plain'],
    ['organisation.bankAccount', '2000145398/0800', 'warning account.checkDigit'],
    ['organisation.bankAccount', '2000145399', 'warning account.bankCode'],
    ['organisation.bankAccount', 'CZ6508000000192000145399', 'warning account.iban'],
    ['organisation.bankAccount', '12345678901/0800', 'warning account.checkDigit'],
    ['organisation.bankAccount', '1234567-2000145399/0800', 'warning account.tooLong'],
    ['organisation.bankAccount', 'účet/0800', 'warning account.characters'],
    ['organisation.dataBox', 'qmkbq7h', 'ok ok.dataBox'],
    ['organisation.dataBox', 'QMKBQ7H', 'advice form.plain'],
    ['organisation.dataBox', 'qmkbq0h', 'warning dataBox.lookAlike'],
    ['organisation.dataBox', 'qmkbq7', 'warning dataBox.length'],
    ['organisation.dataBox', 'qmk-q7h', 'warning dataBox.characters'],
    ['organisation.municipalityCode', '581372', 'ok ok.code'],
    ['organisation.municipalityCode', '581 372', 'advice form.plain'],
    ['organisation.municipalityCode', '581373', 'warning code.checkDigit'],
    ['organisation.municipalityCode', '481372', 'warning code.range'],
    ['organisation.municipalityCode', '5813', 'warning code.digits'],
    ['address.postalCode', '680 01', 'ok ok.postalCode'],
    ['address.postalCode', '6 8 0 0 1', 'advice form.plain'],
    ['address.postalCode', '080 01', 'warning postalCode.first'],
    ['address.postalCode', '6801', 'warning postalCode.digits'],
    ['account.username', 'zkusebni_1', ''],
    ['account.username', '710319/2745', 'warning birthNumber.elsewhere'],
    ['account.username', '123456789', ''],
    ['account.username', 'zkušební', 'warning username.diacritics'],
    ['account.username', 'jana zkusebni', 'warning username.diacritics'],
    ['account.username', 'jana', 'warning username.short'],
    ['account.username', 'zkusebni#1', 'warning username.characters'],
    ['account.username', 'jana@zkusebni', 'advice username.characters'],
    ['account.username', 'a'.repeat(61), 'warning username.long'],
    ['office.function', 'starosta', ''],
    ['office.function', 'starosta, r. č. 710319/2745', 'warning birthNumber.elsewhere'],
    ['office.function', 'starosta, č. j. 123456/2026', ''],
    ['office.function', 'starosta, tel. 7103192745', ''],
    ['office.function', 'a'.repeat(256), 'warning function.long'],
    ['term.from', '5.11.2026', 'ok ok.date'],
    ['term.from', '31.11.2026', 'error date.impossible'],
    ['term.from', '5.11.26', 'warning date.twoDigitYear'],
    ['term.from', '5.11.1026', 'warning term.year'],
    ['term.to', 'neurčito', 'warning date.shape'],
    ['contact.emailType', 'oficiální', ''],
    ['contact.emailType', '-- vyberte --', ''],
    ['contact.emailType', 'skrytý', 'advice email.type'],
  ])('%s %j: %s', (field, value, expected) => {
    expect(judged(field, value)).toBe(expected);
  });

  it('says nothing of an empty field but what belongs there', () => {
    expect(hintsFor('sovm.userForm', { 'document.number': '' }, { case: null, now }).map(hint => hint.id)).toEqual([
      'identity.combination',
      'what.document.number',
    ]);
  });

  it('offers the form that the register stores', () => {
    const [hint] = found('sovm.userForm', { 'contact.phone': '601-000-000' });
    expect(hint?.params).toEqual({ plain: '+420601000000' });
  });

  it("takes an address with the surname of the person for the person's", () => {
    const named = { 'person.surname': 'Obecný' };
    expect(judged('contact.email', 'obecny@obec.cz', named)).toBe('ok ok.email');
    expect(judged('contact.email', 'obecni.urad@obec.cz', named)).toBe('advice email.office');
  });

  it('judges a number by the identity card only while that is the document', () => {
    expect(judged('document.number', 'ABC123', { 'document.type': 'Cestovní pas' })).toBe('');
    expect(judged('document.number', '12345', { 'document.type': 'Občanský průkaz' })).toBe(
      'warning document.tooShort',
    );
    expect(judged('document.number', '12345', { 'document.type': '-- vyberte --' })).toBe('warning document.tooShort');
  });

  it('asks no personal contacts of the authority', () => {
    const office = { 'organisation.ico': '00279978' };
    expect(judged('contact.email', 'podatelna@obec.cz', office)).toBe('ok ok.email');
    expect(judged('contact.phone', '222 131 313', office)).toBe('ok ok.phone');
    expect(judged('contact.phone', '222 131 313', { 'contact.phoneType': 'stolní' })).toBe('ok ok.phone');
  });

  it('takes neither „Cestovní průkaz“ for an identity card nor „Občanka“ for another document', () => {
    expect(judged('document.number', '12345', { 'document.type': 'Cestovní průkaz' })).toBe('');
    expect(judged('document.type', 'Občanka', { 'document.number': '123456789' })).toBe('');
    expect(judged('document.type', 'Identity card', { 'document.number': '123456789' })).toBe('');
  });

  it('says how a user name is made where one is made, not where one logs in', () => {
    const ids = (page: 'sovm.login' | 'sovm.userForm') =>
      hintsFor(page, { 'account.username': '' }, { case: null, now }).map(({ id }) => id);
    expect(ids('sovm.login')).toEqual([]);
    expect(ids('sovm.userForm')).toEqual(['what.account.username']);
  });

  it('compares a DIČ with the IČO of the page', () => {
    expect(judged('organisation.dic', 'CZ00279978', { 'organisation.ico': '279978' })).toBe('ok ok.dic');
    expect(judged('organisation.dic', 'CZ00279978', { 'organisation.ico': '00064581' })).toBe('warning dic.otherIco');
  });

  it('offers an account in the form that the register stores, where the register is', () => {
    const say = (page: 'sovm.subject' | 'epusa.municipality') =>
      found(page, { 'organisation.bankAccount': '19-2000145399/0800' }, null).map(({ text, params }) => ({
        text,
        params,
      }));
    expect(say('sovm.subject')).toEqual([{ text: 'account.hyphen', params: { account: '192000145399/0800' } }]);
    expect(say('epusa.municipality')).toEqual([]);
  });

  it('compares type and number of a phone', () => {
    expect(judged('contact.phoneType', 'stolní', { 'contact.phone': '601 000 000' })).toBe('advice phoneType.mobile');
    expect(judged('contact.phoneType', 'mobilní', { 'contact.phone': '222 131 313' })).toBe(
      'advice phoneType.landline',
    );
    expect(judged('contact.phoneType', 'mobilní', { 'contact.phone': '601 000 000' })).toBe('');
    expect(judged('contact.phoneType', 'stolní', { 'contact.phone': '+49 30 1234567' })).toBe('');
  });

  it('wants the term to start before it ends', () => {
    expect(judged('term.to', '1. 1. 2026', { 'term.from': '5.11.2026' })).toBe('warning term.order');
    expect(judged('term.to', '5.11.2026', { 'term.from': '5.11.2026' })).toBe('ok ok.date');
    expect(judged('term.to', '5.11.2026', { 'term.from': '' })).toBe('ok ok.date');
  });

  it('asks no district of a place of birth abroad', () => {
    const abroad = { 'person.birthDistrict': 'Blansko' };
    expect(judged('person.birthCountry', 'Slovensko', abroad)).toBe('advice country.district');
    expect(judged('person.birthCountry', 'Česká republika', abroad)).toBe('');
    expect(judged('person.birthCountry', 'Slovensko', { 'person.birthDistrict': '' })).toBe('');
    expect(judged('person.birthCountry', 'Slovensko', { 'person.birthDistrict': 'zahraničí' })).toBe('');
    for (const home of ['CZE – Česká republika', 'ČR', '203', 'ČSSR', 'Czech Republic', 'neuvedeno'])
      expect(judged('person.birthCountry', home, abroad)).toBe('');
  });

  it('asks for what a place of birth lacks', () => {
    const place = { 'person.birthPlace': 'Nová Ves' };
    expect(judged('person.birthCountry', '', { ...place, 'person.birthDistrict': '' })).toBe('advice country.missing');
    expect(judged('person.birthCountry', '', { ...place, 'person.birthDistrict': 'Kolín' })).toBe('');
    expect(judged('person.birthCountry', '', place)).toBe('');
    expect(judged('person.birthPlace', '', { 'person.birthCountry': 'Slovensko' })).toBe('warning place.abroad');
    expect(judged('person.birthPlace', '', { 'person.birthCountry': 'Česko' })).toBe('');
    expect(judged('person.birthPlace', 'Nitra', { 'person.birthCountry': 'Slovensko' })).toBe('');
  });

  it('notices a page of another municipality than that of the case', () => {
    const say = (ico: string, view: CaseView) =>
      found('sovm.subject', { 'organisation.ico': ico }, view).map(({ text }) => text);
    expect(say('00064581', { ...kase, ico: '00279978' })).toEqual(['ico.otherCase', 'ok.ico']);
    expect(say('279978', { ...kase, ico: '00279978' })).toEqual(['ok.ico']);
    expect(say('00064581', kase)).toEqual(['ok.ico']);
  });

  it('compares document type and number', () => {
    expect(judged('document.type', 'Cestovní pas', { 'document.number': '123456789' })).toBe(
      'warning document.typeMismatch',
    );
    expect(judged('document.type', 'Povolení k pobytu', { 'document.number': '123456789' })).toBe('');
    expect(judged('document.type', 'Cestovní průkaz', { 'document.number': '123456789' })).toBe('');
    expect(judged('document.type', 'Občanský průkaz bez MRZ', { 'document.number': '123456789' })).toBe(
      'warning document.noMrz',
    );
  });
});

describe('a tick', () => {
  /** The patterns of JIP (domain.md 1.5); the browser's own date field holds `yyyy-mm-dd`. */
  const accepted: [FieldId, RegExp, string[]][] = [
    ['contact.phone', /^[+]?[0-9]{2}[0-9 ]{7,19}$/, ['601000000', '+420601000000']],
    ['organisation.ico', /^[0-9]{6,8}$/, ['00279978', '35513']],
    ['organisation.bankAccount', /^[0-9]{1,16}\/[0-9]{4}$/, ['2000145399/0800', '19-2000145399/0800']],
    ['address.postalCode', /^[0-9 ]{5,6}$/, ['68001']],
    ['person.birthDate', /^(?:\d\d?\.\d\d?\.\d{4}|\d{4}-\d\d-\d\d)$/, ['5.3.1975', '1975-03-05']],
    ['contact.email', /^[^\s!"$%'(),/:;<>?@\\^`]+@([^\s.!"$%'(),/:;<>?@\\^`]+\.)+[a-zA-Z]{2,}$/, ['jana@obec.cz']],
  ];

  it.each(accepted)('at %s is given only to what the register accepts', (field, pattern, values) => {
    const stray = fc.tuple(fc.nat(20), fc.constantFrom(...' \u00a0-–/.()+,\u200b0'));
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.array(stray, { maxLength: 4 }), (value, strays) => {
        let typed = value;
        for (const [at, character] of strays) typed = typed.slice(0, at) + character + typed.slice(at);
        if (judged(field, typed).startsWith('ok')) expect(typed.trim()).toMatch(pattern);
      }),
      { numRuns: 1000 },
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

  it.each<FieldValues>([
    { 'document.number': '123', 'document.type': 'Občanský průkaz' },
    { 'person.birthDate': '31. 2. 1975', 'person.givenName': 'Jana', 'person.surname': 'Zkušební' },
    { 'person.birthDate': '5. 3. 2030', 'person.givenName': 'Jana', 'person.surname': 'Zkušební' },
    { 'person.birthDate': '5. 3. 1975', 'person.givenName': 'Ing. Jana', 'person.surname': 'Zkušební' },
  ])('is not pleased with what cannot match: %j', values => {
    expect(say(values)).toBeUndefined();
  });

  it('does not ask for a field that the page does not have', () => {
    expect(found('sovm.identify', { 'document.number': '123456789' }).map(hint => hint.text)).toContain(
      'identity.enough',
    );
    expect(found('sovm.userForm', { 'person.givenName': 'Jana', 'person.surname': 'Zkušební' })).toEqual([]);
  });
});

describe('the person in a form against the mayor of the case', () => {
  const view: CaseView = { ...kase, mayor: { givenName: 'Jan Pavel', surname: 'Zkušební' } };
  const say = (page: Parameters<typeof hintsFor>[0], givenName: string, surname: string) =>
    found(page, { 'person.givenName': givenName, 'person.surname': surname }, view)
      .filter(({ id }) => id.startsWith('mayor.'))
      .map(({ severity, text }) => `${severity} ${text}`)
      .join(', ');

  it.each([
    ['Jan Pavel', 'Zkušební', ''],
    [' Jan  Pavel', 'Zkušební ', ''],
    ['Jan Pavel Maria', 'Zkušební', ''],
    ['Jan Pavel', 'Zkusebni', 'warning mayor.spelling'],
    ['JAN PAVEL', 'ZKUŠEBNÍ', 'warning mayor.spelling'],
    ['Jan', 'Zkušební', 'warning mayor.secondName'],
    ['Pavel', 'Zkušební', 'warning mayor.secondName'],
    ['Zkušební', 'Jan Pavel', 'warning mayor.swapped'],
    ['Jan Pavel', 'Zkušeblí', 'warning mayor.alike'],
    ['Jan Pavel', 'Zkušebníí', 'warning mayor.alike'],
    ['Jan Pavel', 'Zkuební', 'warning mayor.alike'],
    ['Jan Pavel', 'Zukšební', 'warning mayor.alike'],
    ['', 'Zkušební', ''],
    ['Jan Pavel', '', ''],
  ])('%j %j: %j', (givenName, surname, expected) => {
    expect(say('sovm.identify', givenName, surname)).toBe(expected);
    expect(say('sovm.userForm', givenName, surname)).toBe(expected);
    expect(say('epusa.personForm', givenName, surname)).toBe(expected);
    expect(say('sovm.dataRequest', givenName, surname)).toBe('');
  });

  it.each([
    ['Jana', 'Zkušební'],
    ['Jan Petr', 'Zkušební'],
    ['Jan Pavel', 'Zkoušený'],
    ['Eva', 'Jiná'],
    ['123', 'Zkušební'],
  ])('%j %j is somebody else, which matters only where the mayor is matched', (givenName, surname) => {
    expect(say('sovm.identify', givenName, surname)).toBe('warning mayor.differs');
    expect(say('sovm.userForm', givenName, surname)).toBe('');
  });

  it.each([
    ['Eva', 'Minulá', true],
    ['eva', 'MINULA', true],
    ['Eva', 'Jiná', false],
    ['Eva', '', false],
    ['', 'Minulá', false],
    ['Jan Pavel', 'Zkušební', false],
  ])('%j %j is still at the head by a public register: %j', (givenName, surname, isFormer) => {
    const former = { ...view, formerMayors: ['Ing. MINULÁ Eva', 'Jan Pavel Zkušební'] };
    const texts = found('sovm.userForm', { 'person.givenName': givenName, 'person.surname': surname }, former)
      .filter(({ text }) => text === 'mayor.former')
      .map(({ params }) => params?.mayor);
    expect(texts).toEqual(isFormer ? ['Ing. MINULÁ Eva'] : []);
  });

  it('takes any one slip in a surname for the same person, and never two', () => {
    const letters = [...'abcdefghijklmnoprstuvz'];
    const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 6, maxLength: 12 });
    const slip = fc.tuple(name, fc.nat(), fc.constantFrom(...letters));
    const likeness = (mayor: string, typed: string) =>
      found(
        'sovm.userForm',
        { 'person.givenName': 'Jan', 'person.surname': typed },
        { ...kase, mayor: { givenName: 'Jan', surname: mayor } },
      ).some(({ text }) => text === 'mayor.alike');
    fc.assert(
      fc.property(slip, ([surname, position, letter]) => {
        const at = position % surname.length;
        const [before, after] = [surname.slice(0, at), surname.slice(at + 1)];
        for (const typed of [before + letter + after, before + after, before + letter + surname.slice(at)])
          expect(likeness(surname, typed)).toBe(typed !== surname);
        expect(likeness(surname, `x${surname}x`)).toBe(false);
      }),
    );
  });

  it('asks about a function that is not that of the head', () => {
    const chosen = (position: string, surname = 'Zkušební') =>
      judgedFor({ 'person.givenName': 'Jan Pavel', 'person.surname': surname, 'office.position': position });
    const judgedFor = (values: FieldValues) =>
      found('sovm.userForm', values, view)
        .filter(({ field }) => field === 'office.position')
        .map(({ text }) => text);
    expect(chosen('1. místostarosta')).toEqual(['position.notMayor']);
    expect(chosen('náměstek primátora')).toEqual(['position.notMayor']);
    expect(chosen('tajemník')).toEqual(['position.notMayor']);
    for (const head of [
      'starosta',
      'Starostka',
      '1 - starosta',
      'uvolněný starosta',
      'primátor',
      'Mayor',
      '-- vyberte --',
    ])
      expect(chosen(head)).toEqual([]);
    expect(chosen('tajemník', 'Jiný')).toEqual([]);
  });
});

describe('the person chosen as the statutory representative', () => {
  it.each([
    ['Jana Zkušební, starosta', []],
    ['ZKUŠEBNÍ Jana Marie', []],
    ['Ing. Josef Zkušební Starý, starosta', ['mayor.notChosen']],
    ['Jana Jiná, referent', ['mayor.notChosen']],
    ['-- vyberte --', []],
    ['Ano', []],
    ['105', []],
  ])('%s', (chosen, texts) => {
    const values = { 'office.statutory': chosen };
    expect(found('sovm.statutory', values).map(({ text }) => text)).toEqual(texts);
    expect(found('sovm.statutory', values, { ...kase, mayor: null })).toEqual([]);
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
    expect(say({ ...kase, savedOn: null, kind: 'reelected' }, '2026-11-25')).toEqual([]);
    expect(say({ ...kase, savedOn: null }, '2026-11-25')[0]?.text).toBe('duplicate.notYet');
    expect(say(null, '2026-11-25')[0]?.text).toBe('duplicate.unknown');
  });
});

test('explains what the portal complains of, and praises nothing then', () => {
  const values = { 'document.number': '123456000', 'document.type': 'Občanský průkaz' };
  const hints = hintsFor('sovm.identify', values, { case: null, now, failures: ['noPerson'] });
  expect(hints.filter(({ field }) => field === null)).toMatchObject([
    { field: null, severity: 'warning', text: 'failure.noPerson', source: 'caaisIntegration' },
  ]);
});

describe('any hint', () => {
  const ids = Object.keys(fields).filter((id): id is FieldId => id in fields);
  const values = fc.dictionary(
    fc.constantFrom(...ids),
    fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('9'.repeat(50_000))),
    { maxKeys: 12 },
  );

  it('never throws, has a source and a text, and belongs to a field of the page', () => {
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
