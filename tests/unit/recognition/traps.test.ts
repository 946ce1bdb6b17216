// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { recognise, threshold } from '../../../src/recognition/index.ts';
import { byPhrases, named, onUserForm, recogniseHtml, sovm } from './harness.ts';

describe('what is no field', () => {
  test.each([
    ['hidden', '<input type="hidden" id="a" name="jmeno">'],
    ['hidden by an attribute', '<p hidden>Jméno <input id="a"></p>'],
    ['hidden by style', '<p style="display:none">Jméno <input id="a"></p>'],
    ['hidden from assistive technology', '<p aria-hidden="true">Jméno <input id="a"></p>'],
    ['in a closed dialog', '<dialog>Jméno <input id="a"></dialog>'],
    ['in a template', '<template>Jméno <input id="a"></template>'],
    ['without any label', '<input id="a" name="jmeno"><input id="b" name="prijmeni">'],
    ['a file, a colour, a range', 'Jméno <input type="file" id="a"> Telefon <input type="range" id="b">'],
    ['a captcha', 'Opište kód z obrázku <input id="a" name="captcha">'],
    [
      'another label with a telling name',
      '<label for="a">Poznámka</label><input id="a" name="telefon" placeholder="Telefon">',
    ],
    ['a note with a telling bold word', '<p>Poznámka <b>telefon</b> <input id="a"></p>'],
    ['one control under two captions', '<div>Telefon nebo e-mail <input id="a"></div>'],
    [
      'a text with the wrong kind of control',
      'Jméno <select id="a"><option>x</select> Funkce od <input type="checkbox" id="b">',
    ],
  ])('%s', (_name, html) => {
    expect(onUserForm(html)).toEqual({});
  });

  test('search boxes and filters', () => {
    const page = recogniseHtml(
      `<h1>Seznam uživatelů</h1><form>Příjmení <input id="a"> Jméno <input id="b"><button>Vyhledat</button></form>
       <form role="search"><input id="c"><input type="submit" value="Hledat"></form><a href="#">Nový uživatel</a>`,
    );
    expect(named(page)).toEqual({ a: 'search', b: 'search', c: 'search' });
  });

  test('a subscription to news is no contact of the person', () => {
    const news = '<div><label for="a">E-mail</label><input id="a"><button>Odebírat novinky</button></div>';
    const form = '<form><p><label for="b">E-mail</label><input id="b"></p><button>Uložit uživatele</button></form>';
    expect(named(recogniseHtml(`<h1>Nový uživatel</h1>${form}${news}`))).toEqual({ b: 'contact.email' });
  });

  test('a search of the web, its help or its news is no field', () => {
    const page = recogniseHtml(
      `<h1>Správa uživatelů subjektu</h1><form><input name="d"><button>Hledat uživatele</button></form>
       <input type="search" name="a" aria-label="Hledat v nápovědě">
       <label for="b">Prohledat web</label><input id="b"><label for="n">Filtrovat oznámení</label><input id="n">
       <form role="search" aria-label="Vyhledávání na portálu"><input name="c"><button>Hledat</button></form>
       <a href="#">Nový uživatel</a>`,
    );
    expect(named(page)).toEqual({ d: 'search' });
  });

  test('one word beside a control that the field excludes', () => {
    expect(onUserForm('<p>E-mail: <input type="email" name="a"><input name="b" title="popis"></p>')).not.toHaveProperty(
      'b',
    );
  });

  test('a search in the register of inhabitants is no search box', () => {
    const page = recogniseHtml(
      '<h1>Ztotožnění fyzické osoby</h1><form>Jméno <input id="a"> Příjmení <input id="b"> Číslo dokladu <input id="c"><button>Vyhledat v ROB</button></form>',
    );
    expect(named(page)).toEqual({ a: 'person.givenName', b: 'person.surname', c: 'document.number' });
  });

  test('a honeypot moved off the page takes nothing away from the real control', () => {
    document.body.innerHTML =
      '<h1>Nový uživatel</h1><p>Jméno <input id="a"></p><p>Jméno <input id="trap"></p><p>E-mail <input id="b"></p>';
    const trap = document.getElementById('trap');
    if (trap === null) throw new Error('no trap');
    vi.spyOn(trap, 'getBoundingClientRect').mockReturnValue(new DOMRect(-9999, 0, 100, 20));
    expect(named(recognise(document, sovm, guide))).toEqual({ a: 'person.givenName', b: 'contact.email' });
  });

  test('an unknown page has no fields, however clear they are', () => {
    const page = recogniseHtml('<h1>Žádost o dotaci</h1><form>Jméno <input> Rodné číslo <input></form>');
    expect(page).toEqual({ portal: 'sovm', page: null, fields: [] });
  });

  test('a field the page does not list is left out', () => {
    expect(onUserForm('IČO <input id="a"> Jméno <input id="b">')).toEqual({ b: 'person.givenName' });
  });
});

describe('what is a field all the same', () => {
  test('read-only and disabled controls, marked so', () => {
    const { fields } = recogniseHtml('<h1>Nový uživatel</h1>Jméno <input readonly> Příjmení <input disabled>');
    expect(fields.map(({ field, evidence }) => [field, evidence.includes('readonly')])).toEqual([
      ['person.givenName', true],
      ['person.surname', true],
    ]);
  });

  test('in an open shadow root, with a label there', () => {
    document.body.innerHTML = '<h1>Nový uživatel</h1><x-form></x-form>';
    const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<label for="a">Číslo OP</label><input id="a"><p>E-mail <slot><input id="b"></slot></p>';
    expect(named(recognise(document, sovm, guide))).toEqual({ a: 'document.number', b: 'contact.email' });
  });

  test('a shadow root keeps its ids and what it hides to itself', () => {
    document.body.innerHTML =
      '<h1>Nový uživatel</h1><x-form></x-form><label for="a">Příjmení</label><input id="a" name="outer">';
    const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
    if (root) {
      root.innerHTML =
        '<label for="a">Číslo OP</label><input id="a" name="inner"><p aria-hidden="true">E-mail <input id="b"></p>';
    }
    expect(named(recognise(document, sovm, guide))).toEqual({ inner: 'document.number', outer: 'person.surname' });
  });

  test('of another document', () => {
    const other = new DOMParser().parseFromString(
      '<h1>Nový uživatel</h1>Jméno <input id="a"> E-mail <input id="b">',
      'text/html',
    );
    expect(named(recognise(other, sovm, guide))).toEqual({ a: 'person.givenName', b: 'contact.email' });
  });

  test('duplicate ids with their labels in the same order', () => {
    const html =
      '<label for="a">Jméno</label><input id="a" name="x"><label for="a">Příjmení</label><input id="a" name="y">';
    expect(onUserForm(html)).toEqual({ x: 'person.givenName', y: 'person.surname' });
  });

  test('an image in place of the caption', () => {
    expect(onUserForm('<table><tr><td><img alt="Příjmení"></td><td><input id="a"></td></tr></table>')).toEqual({
      a: 'person.surname',
    });
  });

  test('without a label but with a standard autocomplete', () => {
    const name = '<input id="a" autocomplete="given-name"><input id="b" autocomplete="family-name">';
    expect(onUserForm(name)).toEqual({ a: 'person.givenName', b: 'person.surname' });
  });

  test('a control by its role', () => {
    expect(onUserForm('<p>Jméno <span role="textbox" contenteditable id="a"></span></p>')).toEqual({
      a: 'person.givenName',
    });
  });
});

describe('confidence and evidence', () => {
  test('a tied label is surer than a placeholder, and nothing is below the threshold', () => {
    const html =
      '<h1>Nový uživatel</h1><label for="a">Jméno</label><input id="a"><div><input id="b" placeholder="Příjmení"></div>';
    const { a, b } = byPhrases(html);
    expect(a?.value).toBeGreaterThan(b?.value ?? 1);
    const { fields } = recogniseHtml(html);
    expect(fields).toHaveLength(2);
    for (const { confidence } of fields) {
      expect(confidence).toBeGreaterThanOrEqual(threshold);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('evidence quotes the guide, not the page', () => {
    const { fields } = recogniseHtml(
      '<h1>Nový uživatel</h1><label for="a">Číslo dokladu starosty</label><input id="a" value="123456789">',
    );
    expect(fields[0]?.evidence.join()).toContain('label-for');
    expect(fields[0]?.evidence.join()).not.toMatch(/123|starost/);
  });

  test('no value is read', () => {
    document.body.innerHTML = '<h1>Nový uživatel</h1>Jméno <input id="a"> Heslo <input type="password">';
    const read = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
    recognise(document, sovm, guide);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });
});
