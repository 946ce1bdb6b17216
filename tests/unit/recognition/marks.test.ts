// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import type { Mark, Spot } from '../../../src/guide/mark.ts';
import { prepare, recogniseBy, sheetOf, spotsIn } from '../../../src/recognition/index.ts';
import { named, sovm } from './harness.ts';

const words = prepare(guide);

/** A user form of SOVM with these controls in it. */
function draw(html: string): void {
  document.documentElement.innerHTML = `<head><title>Správa dat</title></head><body><h1>Nový uživatel</h1><form>
    <p><label>Jméno <input name="jmeno"></label><p><label>Příjmení <input name="prijmeni"></label>
    <p><label>Uživatelské jméno <input name="login"></label>${html}<button>Uložit uživatele</button></form></body>`;
}

function spotNamed(name: string): Spot {
  const found = spotsIn(document, words).find(({ controls: [first] }) => first?.getAttribute('name') === name);
  if (!found) throw new Error(`no spot of ${name}`);
  return found.spot;
}

function markOf(name: string, field: Mark['field']): Mark {
  return { page: 'sovm.userForm', field, ...spotNamed(name) };
}

function recognised(...marks: Mark[]): Record<string, string> {
  return named(recogniseBy(document, sovm, words, sheetOf(document, words), marks));
}

const unknown = '<p><label>Kam cinknout <input name="a"></label>';

describe('a mark', () => {
  test('gives a control its field, as sure as can be', () => {
    draw(unknown);
    expect(recognised().a).toBeUndefined();
    const mark = markOf('a', 'contact.phone');
    const { fields } = recogniseBy(document, sovm, words, sheetOf(document, words), [mark]);
    const phone = fields.find(({ field }) => field === 'contact.phone');
    expect(phone).toMatchObject({ confidence: 0.99, evidence: ['marked by the clerk'] });
  });

  test('survives other ids, accents, case and marks of obligation, and a new control before it', () => {
    draw(unknown);
    const mark = markOf('a', 'contact.phone');
    draw(
      '<p><label>Barva <input name="c"></label><p><label for="x9">KAM ZAVOLAT: * (povinné)</label><input id="x9" name="b">',
    );
    expect(recognised(mark)).toMatchObject({ b: 'contact.phone' });
  });

  test('takes a field away, or puts another in its place', () => {
    draw('<p><label>E-mail <input name="a"></label>');
    expect(recognised().a).toBe('contact.email');
    expect(recognised(markOf('a', null)).a).toBeUndefined();
    expect(recognised(markOf('a', 'contact.phone')).a).toBe('contact.phone');
  });

  test('takes the field from another control of the same person', () => {
    draw('<p><label>Křestní <input name="a"></label>');
    expect(recognised(markOf('a', 'person.givenName'))).toEqual(
      expect.objectContaining({ a: 'person.givenName', prijmeni: 'person.surname' }),
    );
    expect(recognised(markOf('a', 'person.givenName')).jmeno).toBeUndefined();
  });

  test('is of no use on another page, for another kind of control, under another heading, or when the label has changed', () => {
    draw(unknown);
    const mark = markOf('a', 'contact.phone');
    expect(recognised({ ...mark, page: 'epusa.personForm' }).a).toBeUndefined();
    for (const html of [
      '<p><label>Kam cinknout <select name="a"><option>x</option></select></label>',
      `<h2>Certifikát</h2>${unknown}`,
      '<p><label>Kam pípnout <input name="a"></label>',
    ]) {
      draw(html);
      expect(recognised(mark), html).not.toHaveProperty('a');
    }
  });

  test('tells equal controls apart by their order', () => {
    draw(unknown + unknown.replace('"a"', '"b"'));
    const found = recognised(markOf('b', 'contact.phone'));
    expect(found).toMatchObject({ b: 'contact.phone' });
    expect(found).not.toHaveProperty('a');
  });

  test('without a label holds only while there are as many such controls', () => {
    const bare = '<div><input name="a"></div><div><input name="b"></div><div><input name="c"></div>';
    draw(`<h2>Dieta</h2>${bare}`);
    const mark = markOf('b', 'contact.phone');
    expect(mark).toMatchObject({ label: '', nth: 0, of: 2 });
    expect(recognised(mark)).toMatchObject({ b: 'contact.phone' });
    draw(`<h2>Dieta</h2><div><input name="d"></div>${bare}`);
    expect(Object.values(recognised(mark))).not.toContain('contact.phone');
  });
});

describe('a spot', () => {
  test('holds neither numbers nor names, nor a value that the page repeats', () => {
    draw(`<h2>Osoba Jan Tajný</h2>
      <p><label>Barva 12 pana Tajného <input name="a" value="modrá"></label>
      <table><tr><td>Jan Tajný</td><td><input name="b"></td></tr></table>
      <p><input name="c" title="kanárek" value="kanárek">
      <p><b id="d1">Dieta: zelenina</b><i id="d2">zelenina</i><span role="combobox" name="d" aria-labelledby="d1">zelenina</span>`);
    expect(spotNamed('a')).toMatchObject({ label: 'Barva … pana …', section: 'Osoba …' });
    const all = JSON.stringify(spotsIn(document, words).map(({ spot }) => spot)).toLowerCase();
    for (const secret of ['tajn', 'jan', '12', 'kanárek', 'zelenina', 'modrá']) expect(all).not.toContain(secret);
  });

  test('is there for a group of radios and a split date, never for a password', () => {
    draw(`<fieldset><legend>Blokace</legend><label><input type="radio" name="r" value="1">Ano</label>
      <label><input type="radio" name="r" value="0">Ne</label></fieldset>
      <p><label>Heslo <input type="password" name="p"></label>`);
    const spots = spotsIn(document, words).filter(({ controls: [first] }) => first?.getAttribute('name') === 'r');
    expect(spots).toHaveLength(1);
    expect(spots[0]?.spot).toMatchObject({ kind: 'radio', label: 'Blokace' });
    expect(() => spotNamed('p')).toThrow();
  });
});
