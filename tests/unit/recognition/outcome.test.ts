// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { guide } from '../../../src/guide/index.ts';
import { outcomeOf, prepare, sheetOf } from '../../../src/recognition/index.ts';

const words = prepare(guide);

function outcome(html: string): string | null {
  document.body.innerHTML = html;
  return outcomeOf(sheetOf(document, words), words);
}

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
