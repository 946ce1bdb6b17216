// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { byPhrases, named, onUserForm, recogniseHtml } from './harness.ts';

const docOptions = '<option>Občanský průkaz<option>Cestovní pas';
const phoneOptions = '<option>stolní<option>mobilní';

describe('captions that need their group', () => {
  test('number after a type of phone, number after a type of document', () => {
    const html = `<div><label>Typ telefonu</label><select id="a">${phoneOptions}</select></div><div><label>Číslo</label><input id="b"></div>
      <div><label>Druh dokladu</label><select id="c">${docOptions}</select></div><div><label>Číslo</label><input id="d"></div>`;
    expect(onUserForm(html)).toEqual({
      a: 'contact.phoneType',
      b: 'contact.phone',
      c: 'document.type',
      d: 'document.number',
    });
  });

  test('legend', () => {
    const html = `<fieldset><legend>Doklad totožnosti</legend>Druh <select id="a"><option>x</select> Číslo <input id="b"></fieldset>
      <fieldset><legend>Telefon</legend>Typ <select id="c"><option>x</select> Číslo <input id="d"></fieldset>`;
    expect(onUserForm(html)).toEqual({
      a: 'document.type',
      b: 'document.number',
      c: 'contact.phoneType',
      d: 'contact.phone',
    });
  });

  test('title row of a table', () => {
    const html = `<table><tr><th colspan="2">Doklad</th></tr><tr><td>Číslo</td><td><input id="a"></td></tr>
      <tr><th colspan="2">Telefon</th></tr><tr><td>Číslo</td><td><input id="b"></td></tr></table>`;
    const { a, b } = byPhrases(`<h1>Nový uživatel</h1>${html}`);
    expect([a?.field, b?.field]).toEqual(['document.number', 'contact.phone']);
  });

  test('cell to the left over several captioned controls', () => {
    const html = `<table><tr><td>Doklad</td><td>druh <select id="a">${docOptions}</select> číslo <input id="b"></td></tr>
      <tr><td>Narození</td><td>datum <input id="c"> místo <input id="d"></td></tr></table>`;
    expect(onUserForm(html)).toEqual({
      a: 'document.type',
      b: 'document.number',
      c: 'person.birthDate',
      d: 'person.birthPlace',
    });
  });

  test('heading over the data of birth', () => {
    const html = `<h3>Údaje o narození</h3><div><label>Datum</label><input id="a"></div><div><label>Místo</label><input id="b"></div>
      <div><label>Okres</label><input id="c"></div><div><label>Stát</label><select id="d"></select></div>`;
    expect(onUserForm(html)).toEqual({
      a: 'person.birthDate',
      b: 'person.birthPlace',
      c: 'person.birthDistrict',
      d: 'person.birthCountry',
    });
  });

  test('titles around the name, and under a shared caption', () => {
    expect(
      onUserForm('Titul <input id="a"> Jméno <input id="b"> Příjmení <input id="c"> Titul <input id="d">'),
    ).toEqual({
      a: 'person.titleBefore',
      b: 'person.givenName',
      c: 'person.surname',
      d: 'person.titleAfter',
    });
    expect(onUserForm('<div>Titul</div><div>před <input id="a"> za <input id="b"></div>')).toEqual({
      a: 'person.titleBefore',
      b: 'person.titleAfter',
    });
  });

  test('one caption that lists the controls after it', () => {
    const html = `<p>Jméno a příjmení: <input id="a"> <input id="b"></p>
      <table><tr><td>Titul před / za jménem</td><td><input id="c"> <input id="d"></td></tr>
      <tr><td>Druh a číslo dokladu</td><td><select id="e">${docOptions}</select> <input id="f"></td></tr></table>`;
    expect(onUserForm(html)).toEqual({
      a: 'person.givenName',
      b: 'person.surname',
      c: 'person.titleBefore',
      d: 'person.titleAfter',
      e: 'document.type',
      f: 'document.number',
    });
  });

  test('one caption over the type and the number, the box of the prefix is neither', () => {
    const html = `<table><tr><td>Telefon:</td><td><select id="a">${phoneOptions}</select></td><td><input id="x" maxlength="4"> <input id="b"></td></tr></table>`;
    expect(onUserForm(html)).toEqual({ a: 'contact.phoneType', b: 'contact.phone' });
  });

  test('further rows of e-mail without a caption', () => {
    const options = '<option>oficiální<option>skrytý';
    const html = `<div>E-mail <select id="a">${options}</select> <input id="b"></div><div><select id="c">${options}</select> <input id="d"></div>`;
    expect(onUserForm(html)).toEqual({
      a: 'contact.emailType',
      b: 'contact.email',
      c: 'contact.emailType',
      d: 'contact.email',
    });
  });

  test('a list of functions and a free text', () => {
    expect(
      onUserForm('Funkce <select id="a"><option>starosta<option>referent</select><br>Funkce <input id="b">'),
    ).toEqual({
      a: 'office.position',
      b: 'office.function',
    });
  });

  test('name before a password is the user name', () => {
    const page = recogniseHtml(
      '<h1>Přihlášení</h1><form>Jméno: <input id="a"><br>Heslo: <input type="password" id="b"><button>Přihlásit</button></form>',
    );
    expect(named(page)).toEqual({ a: 'account.username', b: 'account.password' });
  });
});

describe('several persons', () => {
  const both = { a: 'person.givenName', b: 'person.surname', c: 'person.givenName', d: 'person.surname' };
  test.each([
    [
      'fieldsets',
      '<fieldset><legend>Starosta</legend>Jméno <input id="a"> Příjmení <input id="b"></fieldset><fieldset><legend>Místostarosta</legend>Jméno <input id="c"> Příjmení <input id="d"></fieldset>',
    ],
    [
      'headings',
      '<h3>Starosta</h3>Jméno <input id="a"> Příjmení <input id="b"><h3>Místostarosta</h3>Jméno <input id="c"> Příjmení <input id="d">',
    ],
    [
      'blocks',
      '<div><div>Jméno <input id="a"></div><div>Příjmení <input id="b"></div></div><div><div>Jméno <input id="c"></div><div>Příjmení <input id="d"></div></div>',
    ],
    [
      'tabs',
      '<div role="tabpanel">Jméno <input id="a"> Příjmení <input id="b"></div><div role="tabpanel">Jméno <input id="c"> Příjmení <input id="d"></div>',
    ],
    [
      'rows',
      '<table><tr><th></th><th>Jméno</th><th>Příjmení</th></tr><tr><td>Starosta</td><td><input id="a"></td><td><input id="b"></td></tr><tr><td>Místostarosta</td><td><input id="c"></td><td><input id="d"></td></tr></table>',
    ],
    [
      'columns',
      '<table><tr><th></th><th>Starosta</th><th>Místostarosta</th></tr><tr><th>Jméno</th><td><input id="a"></td><td><input id="c"></td></tr><tr><th>Příjmení</th><td><input id="b"></td><td><input id="d"></td></tr></table>',
    ],
    [
      'rows of blocks',
      '<div><div><span>Jméno</span><span>Příjmení</span></div><div><span><input id="a"></span><span><input id="b"></span></div><div><span><input id="c"></span><span><input id="d"></span></div></div>',
    ],
  ])('in %s', (_name, html) => {
    expect(onUserForm(html)).toEqual(both);
  });

  test('of one person, the control that says less clearly what it is says nothing', () => {
    const html =
      '<p>Příjmení <input id="a"></p><p>Příjmení navíc <input id="b"></p><p>Jméno <input id="c"></p><p>Jméno <input id="d"></p>';
    expect(onUserForm(html)).toEqual({ a: 'person.surname', c: 'person.givenName', d: 'person.givenName' });
  });
});

describe('dates in three controls', () => {
  const days = Array.from({ length: 31 }, (_, day) => `<option>${day + 1}`).join('');
  const years = [1960, 1970, 1980].map(year => `<option>${year}`).join('');
  test.each([
    ['lengths', 'Datum narození <input id="a" maxlength="2">. <input maxlength="2">. <input maxlength="4">'],
    [
      'selects',
      `<label for="a">Datum narození</label> <select id="a"><option>den${days}</select><select><option>leden<option>únor</select><select>${years}</select>`,
    ],
    [
      'placeholders',
      '<div>Datum narození</div><div><input id="a" placeholder="DD"><input placeholder="MM"><input placeholder="RRRR"></div>',
    ],
    [
      'labels under a legend',
      '<fieldset><legend>Datum narození</legend><label for="a">Den</label><input id="a"><label for="b">Měsíc</label><input id="b"><label for="c">Rok</label><input id="c"></fieldset>',
    ],
    [
      'labels under a text',
      '<div><div>Datum narození*</div><div><div><label for="a">Den</label><input id="a"></div><div><label for="b">Měsíc</label><input id="b"></div><div><label for="c">Rok</label><input id="c"></div></div></div>',
    ],
    ['texts', 'Datum narození: den <input id="a"> měsíc <input> rok <input>'],
    ['names', 'Datum narození <input id="a" name="narDen"><input name="narMesic"><input name="narRok">'],
    [
      'an ARIA group',
      '<div role="group" aria-labelledby="t"><b id="t">Datum narození</b><input id="a" aria-label="Den"><input aria-label="Měsíc"><input aria-label="Rok"></div>',
    ],
  ])('by %s', (_name, html) => {
    const { fields } = recogniseHtml(`<h1>Nový uživatel</h1><form>${html}<p>Místo narození <input></p></form>`);
    expect(fields.map(({ field, controls }) => [field, controls.length])).toEqual([
      ['person.birthDate', 3],
      ['person.birthPlace', 1],
    ]);
    expect(fields[0]?.controls[0]?.id || 'a').toBe('a');
  });

  test.each([
    ['months by number', years, 3],
    ['hours instead of years', '<option>8<option>9<option>10', 1],
  ])('selects: %s', (_name, last, controls) => {
    const months = Array.from({ length: 12 }, (_, month) => `<option>${month + 1}`).join('');
    const lists = [days, `<option>--${months}`, last].map(list => `<select>${list}</select>`).join('');
    const { fields } = recogniseHtml(`<h1>Nový uživatel</h1><form>Datum narození ${lists}</form>`);
    expect(fields[0]?.controls.length ?? 1).toBe(controls);
  });

  test('year first: the controls come as day, month, year', () => {
    const { fields } = recogniseHtml(
      '<h1>Nový uživatel</h1>Datum narození <input id="r" placeholder="rok"><input id="m" placeholder="měsíc"><input id="d" placeholder="den">',
    );
    expect(fields[0]?.controls.map(({ id }) => id)).toEqual(['d', 'm', 'r']);
  });
});

describe('radios and checkboxes', () => {
  test('a group of radios is one field', () => {
    const { fields } = recogniseHtml(
      '<h1>Nový uživatel</h1><p>Druh dokladu</p><p><label><input type="radio" name="t"> Občanský průkaz</label> <label><input type="radio" name="t"> Cestovní pas</label></p>',
    );
    expect(fields.map(({ field, controls }) => [field, controls.length])).toEqual([['document.type', 2]]);
  });

  test.each([
    ['before', 'Statutární zástupce: <input type="radio" name="a"> ano <input type="radio" name="a"> ne'],
    [
      'cell',
      '<table><tr><td>Statutární zástupce</td><td>Ano <input type="radio" name="a"> Ne <input type="radio" name="a"></td></tr></table>',
    ],
    [
      'legend',
      '<fieldset><legend>Statutární zástupce</legend><label><input type="radio" name="a">Ano</label><label><input type="radio" name="a">Ne</label></fieldset>',
    ],
    [
      'column',
      '<table><tr><th>Jméno</th><th>Statutární zástupce</th></tr><tr><td>Jan</td><td><input type="radio" name="a"></td></tr><tr><td>Eva</td><td><input type="radio" name="a"></td></tr></table>',
    ],
    [
      'ARIA',
      '<div role="radiogroup" aria-label="Statutární zástupce"><input type="radio" name="a"> Ano <input type="radio" name="a"> Ne</div>',
    ],
  ])('radios named by %s', (_name, html) => {
    const form = onUserForm(`<p>Příjmení <input></p><p>Jméno <input></p><p>E-mail <input></p>${html}`);
    expect(form.a).toBe('office.statutory');
  });

  test('radios named by the heading over them', () => {
    const html =
      '<h1>Nový statutární zástupce</h1><ul><li><label><input type="radio" name="a"> Jan</label></li><li><label><input type="radio" name="a"> Eva</label></li></ul>';
    expect(named(recogniseHtml(html))).toEqual({ a: 'office.statutory' });
  });

  test.each([
    ['text to the right', '<table><tr><td></td><td><input type="checkbox" id="a"> účet zablokován</td></tr></table>'],
    ['cell to the left', '<table><tr><td>Účet zablokován</td><td><input type="checkbox" id="a"></td></tr></table>'],
    [
      'cell to the left and an answer',
      '<table><tr><td>Účet zablokován</td><td><label><input type="checkbox" id="a"> Ano</label></td></tr></table>',
    ],
    ['one after another', '<input type="checkbox" id="a"> účet zablokován <input type="checkbox"> zasílat novinky'],
  ])('checkbox named by %s', (_name, html) => {
    expect(onUserForm(html)).toEqual({ a: 'account.blocked' });
  });

  test('the text of a checkbox is not the label of the next control', () => {
    expect(
      onUserForm(
        '<input type="checkbox" id="a"><label for="a">E-mail</label> <input id="b"><br>Telefon <input id="c">',
      ),
    ).toEqual({ c: 'contact.phone' });
  });
});
