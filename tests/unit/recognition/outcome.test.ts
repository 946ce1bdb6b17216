// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { prepare, saidOn, sheetOf } from '../../../src/recognition/index.ts';

const words = prepare(guide);

function said(html: string) {
  document.body.innerHTML = html;
  return saidOn(sheetOf(document, words), words);
}

const outcome = (html: string) => said(html).outcome;

test.each([
  '<div class="info">Uživatel byl uložen.</div>',
  '<div class="msg"><span>Osoba</span> byla <b>ztotožněna</b>.</div>',
  '<p role="status">Údaje byly úspěšně uloženy.</p>',
  '<table><tr><td><font color="green">Změny byly uloženy.</font></td></tr></table>',
  '<div>Statutární zástupce byl nastaven.</div>',
  '<p>The data have been saved.</p>',
  '<div><h1>Nový uživatel</h1>Uživatel byl založen.<br>Pokračujte v seznamu.</div>',
])('saved: %s', html => {
  expect(outcome(html)).toBe('saved');
});

test.each([
  '<div class="error">CVAL-0001 Není vyplněna hodnota povinného atributu.</div>',
  '<p>Podle zadaných údajů jsme osobu v registru obyvatel nenašli.</p>',
  '<p>Podle zadaných údajů jsme nalezli více osob. Doplňte další údaje.</p>',
  '<ul><li class="chyba">Uvedené uživatelské jméno je již použito.</li></ul>',
  '<div>Uživatel nebyl uložen.</div>',
  '<p>Uživatel byl uložen.</p><p class="chyba">Nepodařilo se odeslat e-mail.</p>',
  '<div role="alert">Zadaná hesla se neshodují.</div>',
])('failed: %s', html => {
  expect(outcome(html)).toBe('failed');
});

test.each([
  '',
  '<h1>Nový uživatel</h1><p>Vyplňte formulář.</p>',
  '<p>Po uložení bude uživatel úspěšně založen.</p>',
  '<p>Pokud nebyl uživatel nalezen, zkontrolujte chyby v rodném listu. Osoba nenašli.</p>',
  '<label>Chyba při přihlášení<input></label>',
  '<button>Úspěšně dokončit</button><a href="#">Nahlásit: chyba</a>',
  '<article><p>Formulář byl uložen.</p></article>',
  '<div class="message" hidden>Uživatel byl uložen.</div>',
  '<div class="message" style="display:none">Uživatel byl uložen.</div>',
  '<dialog class="message">Uživatel byl uložen.</dialog>',
  `<p>Uživatel byl uložen. ${'Dlouhý článek. '.repeat(40)}</p>`,
  '<table><tr><td>1. 2. 2020</td><td>záznam byl uložen</td></tr><tr><td>2. 2. 2020</td><td>záznam byl uložen</td></tr></table>',
])('neither: %s', html => {
  expect(outcome(html)).toBeNull();
});

test.each([
  ['<div class="error">CVAL-0001 Není vyplněna hodnota povinného atributu.</div>', ['missing']],
  ['<ul class="errors"><li>CVAL-0002: chyba</li><li>Chyba SVAL-3001</li></ul>', ['shape', 'passwordDigit']],
  ['<ul><li class="chyba">Uvedené uživatelské jméno je již použito.</li></ul>', ['usernameTaken']],
  ['<p>Podle zadaných údajů jsme osobu v registru obyvatel nenašli.</p>', ['noPerson']],
  ['<p>Podle zadaných údajů jsme nalezli více osob. Doplňte další údaje.</p>', ['severalPersons']],
  ['<table><tr><td>&nbsp;</td><td class="err">CVAL-0001: Není vyplněna hodnota.</td></tr></table>', ['missing']],
  ['<p>K této operaci nemáte oprávnění.</p>', ['rights']],
  ['<div class="error">Nelze uložit: statutárním zástupcem může být jen ztotožněná osoba.</div>', ['notIdentified']],
  ['<p>Statutárním zástupcem může být jen ztotožněná osoba.</p>', []],
  ['<div class="error">Uživatel nebyl uložen.</div>', []],
  ['<p>Uživatel byl uložen.</p>', []],
  ['<p>Pokud osoba nebyla nalezena, doplňte místo narození.</p>', []],
  ['<div class="error" hidden>CVAL-0001</div>', []],
])('knows what the page complains of: %s', (html, failures) => {
  expect(said(html).failures).toEqual(failures);
});
