// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { epusa, named, recogniseHtml, sovm } from './harness.ts';

const users = '<table><tr><th>Jméno</th><th>Příjmení</th><th>Uživatelské jméno</th><th>Funkce</th></tr></table>';
const usersPage = (query: string) => named(recogniseHtml(`<h1>Seznam uživatelů</h1>${query}${users}`));

describe('a query on the list of users', () => {
  test('is told by a placeholder that filters, whatever the column', () => {
    const cell = (name: string, placeholder: string) =>
      `<div><input name="${name}" placeholder="${placeholder}"></div>`;
    const heads = '<div><div>Příjmení</div><div>Jméno</div></div>';
    const cells = `<div>${cell('p', 'filtr: příjmení')}${cell('j', 'filtr: jméno')}</div>`;
    expect(usersPage(heads + cells)).toEqual({ p: 'search', j: 'search' });
  });

  test('takes the choices beside it along, but not those of a form with a person in it', () => {
    const choice = 'Funkce <select name="f"><option>starosta<option>tajemník</select>';
    const query = `<form>Příjmení začíná na <input name="q"> ${choice} <input type="submit" value="Vybrat"></form>`;
    expect(usersPage(query)).toEqual({ q: 'search' });
    const form = `<form>Příjmení začíná na <input name="q"><br>E-mail <input name="e"><br>${choice}</form>`;
    const found = named(recogniseHtml(`<h1>Nový uživatel</h1>${form}<button>Uložit uživatele</button>`));
    expect(found).toMatchObject({ e: 'contact.email', f: 'office.position' });
  });

  test('is no part of a person when it may be any of several', () => {
    expect(usersPage('<input name="q" placeholder="jméno, příjmení nebo login…">')).toEqual({ q: 'search' });
  });
});

describe('rights for systems that nobody knows beforehand', () => {
  const tick = (name: string, caption: string) =>
    `<p><label><input type="checkbox" name="${name}"> ${caption}</label></p>`;
  const rightsPage = (html: string) =>
    named(recogniseHtml(`<h1>Nastavení rolí, práv v informačních systémech</h1><form>${html}</form>`, epusa, 'ePUSA'));
  const known = tick('e', 'eDotace') + tick('c', 'Centrální nákup');

  test('are told by those beside them', () => {
    expect(rightsPage(known + tick('x', 'Včelařské fórum'))).toEqual({
      e: 'rights.edotace',
      c: 'rights.other',
      x: 'rights.other',
    });
  });

  test('are not what stands in another part, asks for a consent, or stands where no right is named', () => {
    const apart = `<fieldset><legend>Systémy</legend>${known}</fieldset><fieldset><legend>Ostatní</legend>${tick('x', 'Včelařské fórum')}${tick('y', 'Modrá')}</fieldset>`;
    expect(rightsPage(apart)).toEqual({ e: 'rights.edotace', c: 'rights.other' });
    expect(rightsPage(known + tick('s', 'Potvrzuji, že osoba byla poučena'))).not.toHaveProperty('s');
    expect(rightsPage(tick('x', 'Včelařské fórum') + tick('y', 'Modrá'))).toEqual({});
  });

  test('are none on a page about something else', () => {
    const html = `<h1>Nový uživatel</h1><form>Příjmení <input name="p"><br>E-mail <input name="m">${tick('x', 'Včelařské fórum')}<button>Uložit uživatele</button></form>`;
    expect(named(recogniseHtml(html, sovm))).toEqual({ p: 'person.surname', m: 'contact.email' });
  });
});
