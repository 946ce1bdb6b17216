// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { recogniseHtml } from './harness.ts';

const site = 'https://www.czechpoint.cz/spravadat';
const region = 'https://www.epusa.cz/index.php?platnost_k=0&sessID=0&jazyk=cz';
const menu =
  '<ul class="menu"><li><a href="h">Úvodní stránka</a></li><li><a href="s">Správa subjektu</a></li>' +
  '<li><a href="u">Správa uživatelů subjektu</a></li><li><a href="o">Odhlásit</a></li></ul>';
const input = '<input type="text">';
const person = `Jméno ${input}<br>Příjmení ${input}<br>`;
const contact = `E-mail ${input}<br>Telefon ${input}<br>`;
const doc = `Druh dokladu <select><option>Občanský průkaz<option>Cestovní pas</select><br>Číslo dokladu ${input}<br>`;
const birth = `Datum narození ${input}<br>Místo narození ${input}<br>`;
/** The ways of the match as CAAIS offers them (domain.md 1.8). */
const ways = ['Druh a číslo dokladu', 'Datum narození', 'Uživatel se ztotožní sám']
  .map(way => `<label><input type="radio" name="zpusob"> ${way}</label>`)
  .join('');
const password = 'Heslo: <input type="password">';
const loginBox = `<div><b>Přihlášení pro správce dat</b><form>Login: ${input}<br>${password}<br><input type="submit" value="Přihlásit"></form></div>`;
const users =
  '<table><tr><th>Jméno</th><th>Příjmení</th><th>Uživatelské jméno</th><th>Funkce</th><th>Stav</th></tr>' +
  '<tr><td>Jan</td><td>Zkušební</td><td>jzkusebni</td><td>starosta</td><td>aktivní</td></tr></table>';

const contacts =
  '<table><tr><th>Osoba</th><th>Zařazení</th><th>E-mail</th></tr><tr><td>Jan Zkušební</td><td>starosta</td><td>x</td></tr></table>';

const pages: [page: string | null, what: string, url: string, html: string, title?: string][] = [
  [
    'sovm.login',
    'documented texts',
    'https://www.czechpoint.cz/as/login/default?uri=https%3A%2F%2Fwww.czechpoint.cz%2Fspravadat%2Fp%2Fhome&status=NCOO',
    `<h2>Přihlášení:</h2><a href="#">Jménem a heslem</a> <a href="#">Certifikátem</a> <a href="#">OTP Autentizace</a> <a href="#">NIA Autentizace</a>
     <h3>Informace</h3><h4>Volby – nový starosta</h4><p>…</p><h4>Jak získám přihlašovací údaje do Správy dat?</h4>`,
  ],
  [
    'sovm.login',
    'name and password only',
    'https://cert.czechpoint.cz/as/login?uri=x',
    `<form>Jméno: ${input} ${password} <input type="submit" value="Přihlásit"></form>`,
  ],
  [
    'epusa.contacts',
    'named by the selected tab',
    'https://www.epusa.cz/admin/',
    `<h1>ePUSA</h1><div><a>Obec</a><a aria-selected="true">Kontaktní osoby</a></div><button>Přidat osobu</button>${contacts}`,
  ],
  [
    'sovm.users',
    'heading by its class',
    `${site}/p/v/`,
    `<div class="v-label h2">Uživatelé subjektu</div><button>Nový uživatel</button>${users}`,
  ],
  [
    null,
    'application for what a page of the guide does',
    `${site}/p/zadosti/`,
    `<h1>Žádost o založení nového uživatele</h1><form>${person}${contact}<button>Odeslat</button></form>`,
  ],
  [
    null,
    'breadcrumbs side by side that begin at home',
    `${site}/p/f?p=120:70`,
    '<ul class="t-Breadcrumb"><li>Domů</li><li>Tiskové sestavy</li></ul><h2>Tiskové sestavy</h2><button>Vytvořit sestavu</button>',
  ],
  [
    'epusa.login',
    'menu that still offers to log out',
    region,
    `<a href="o">odhlásit</a><h2>Přihlášení správce dat</h2><form>Login: ${input}<br>${password}<br><input type="submit" value="Vstoupit"></form>`,
  ],
  [
    'sovm.home',
    'tiles named after the pages that they lead to',
    `${site}/p/home`,
    '<h1>Dobrý den, Jano</h1><h2>Detail subjektu</h2><h2>Uživatelé</h2><h2>Statutární zástupce</h2>',
    'Úvodní stránka',
  ],
  ['sovm.home', 'after login', `${site}/p/home;jsessionid=9F2`, `${menu}<h1>Správa dat</h1><p>Vyberte činnost.</p>`],
  ['sovm.home', 'welcome', `${site}/p/app.do`, `${menu}<h1>Vítejte</h1>`],
  [
    'sovm.dataRequest',
    'window',
    `${site}/p/home`,
    `${menu}<h2>Výzva k poskytnutí údajů</h2><form>${birth}${contact}<button>Poskytnout údaje</button></form>`,
  ],
  [
    'sovm.identify',
    'by heading',
    `${site}/p/x`,
    `${menu}<h1>Ztotožnění fyzické osoby</h1><form>${person}${doc}${birth}<button>Ztotožnit</button></form>`,
  ],
  [
    'sovm.identify',
    'second step of a new user',
    `${site}/p/users/new?step=2`,
    `${menu}<h1>Nový uživatel</h1><h2>Kontrola totožnosti uživatele</h2><form>${ways}${doc}<button>Ztotožnit</button><button>Zpět</button><button>Zrušit</button></form>`,
  ],
  [
    'sovm.identify',
    'unknown heading',
    `${site}/p/x`,
    `${menu}<h1>Krok 2</h1><form>${doc}${birth}<button>Ztotožnit</button></form>`,
  ],
  [
    'sovm.identify',
    'current step of a wizard',
    `${site}/p/pruvodce?krok=2`,
    `${menu}<h1>Nový uživatel</h1><ol class="kroky"><li>1. Osoba</li><li class="aktualni">2. Ztotožnění osoby</li><li>3. Souhrn</li></ol>
     <form>${person}${doc}<button>Pokračovat</button></form>`,
  ],
  [
    'sovm.identify',
    'step in the title',
    `${site}/p/pruvodce`,
    `${menu}<h1>Nový uživatel</h1><form>${person}${doc}<button>Pokračovat</button></form>`,
    'Nový uživatel – krok 3 ze 4: Ztotožnění osoby',
  ],
  [
    'sovm.userForm',
    'step that names no page',
    `${site}/p/pruvodce`,
    `${menu}<h1>Nový uživatel</h1><h2>Krok 2 ze 3: Kontakty</h2><form>${person}${contact}<button>Pokračovat</button></form>`,
  ],
  [
    'sovm.userForm',
    'dialog over the list',
    `${site}/p/users`,
    `${menu}<h1>Správa uživatelů subjektu</h1>${users}<div role="dialog"><h2>Nový uživatel</h2><form>${person}${contact}</form></div>`,
  ],
  [
    'sovm.users',
    'question over the list',
    `${site}/p/users`,
    `${menu}<h1>Správa uživatelů subjektu</h1>${users}<div role="dialog"><h2>Zablokovat uživatele?</h2><button>Ano</button></div>`,
  ],
  [
    'sovm.publicRecord',
    'printed record',
    `${site}/p/ovm/vypis`,
    `<div><b>Výpis ze Seznamu orgánů veřejné moci</b></div><form>IČO ${input}<br>DIČ ${input}<br>WWW ${input}</form>`,
  ],
  [
    'sovm.subject',
    'by fields',
    `${site}/p/x`,
    `${menu}<h1>Obec Zkušební</h1><form>Název ${input}<br>IČO ${input}<br>ID datové schránky ${input}<br>Číslo účtu ${input}<br>PSČ ${input}<br></form>`,
  ],
  [
    'sovm.subject',
    'by heading',
    `${site}/p/x`,
    `${menu}<h1>Správa subjektu</h1><form>Název subjektu ${input}<br>IČO ${input}<br></form>`,
  ],
  [
    'sovm.users',
    'list',
    `${site}/p/users`,
    `${menu}<h1>Správa uživatelů subjektu</h1><form>Hledat: ${input}<button>Hledat</button></form>${users}<a href="n">Nový uživatel</a>`,
  ],
  [
    'sovm.users',
    'list with a filter by name',
    `${site}/p/x`,
    `${menu}<div class="nadpis">Seznam uživatelů</div><form>${person}<button>Vyhledat</button></form>${users}<button>Přidat uživatele</button>`,
  ],
  [
    'sovm.users',
    'breadcrumb',
    `${site}/p/x`,
    `${menu}<div class="breadcrumb">Správa dat » Uživatelé</div>${users}<a href="n">Nový uživatel</a>`,
  ],
  [
    'sovm.userForm',
    'new',
    `${site}/p/users/new`,
    `${menu}<h1>Nový uživatel</h1><form>${person}Uživatelské jméno ${input}<br>${contact}Funkce <select><option>starosta</select></form>`,
  ],
  [
    'sovm.userForm',
    'heading with a name',
    `${site}/p/x`,
    `${menu}<h2>Detail uživatele Jana Zkušební</h2><form>${person}${contact}Účet zablokován <input type="checkbox"></form>`,
  ],
  [
    'sovm.userForm',
    'with document and a box for the statutory representative',
    `${site}/p/x`,
    `${menu}<h1>Založení nového uživatele</h1><form>${person}${contact}<fieldset><legend>Ztotožnění</legend>${doc}${birth}</fieldset><fieldset><legend>Statutární zástupce</legend><label><input type="checkbox"> Statutární zástupce</label></fieldset></form>`,
  ],
  [
    'sovm.userForm',
    'no heading at all',
    `${site}/p/x`,
    `${menu}<form>${person}Uživatelské jméno ${input}<br>${contact}Funkce <select><option>starosta</select></form>`,
  ],
  [
    'sovm.statutory',
    'radios',
    `${site}/p/x`,
    `${menu}<h1>Nastavení nového statutárního zástupce</h1><table><tr><th>Jméno</th><th>Statutární zástupce</th></tr><tr><td>Jan Zkušební</td><td><input type="radio" name="s"></td></tr><tr><td>Eva Zkušební</td><td><input type="radio" name="s"></td></tr></table><button>Uložit</button>`,
  ],
  [
    'sovm.statutory',
    'select',
    `${site}/p/x`,
    `${menu}<h1>Správa subjektu</h1><h2>Statutární zástupce</h2><form>Nový statutární zástupce <select><option>Jan Zkušební</select><br>Funkce od ${input}<br><button>Nastavit statutárního zástupce</button></form>`,
  ],
  [
    'sovm.publicRecord',
    'detail',
    `${site}/ovm/detail?id=OBECX`,
    `<h1>Detail orgánu veřejné moci</h1><dl><dt>IČO</dt><dd>1</dd><dt>Statutární zástupce</dt><dd>Jan Zkušební</dd></dl>`,
  ],
  [
    'sovm.publicRecord',
    'list',
    `${site}/p/ovm/datafile`,
    `<h1>Seznam orgánů veřejné moci</h1><form>Hledat ${input}<button>Hledat</button></form>`,
  ],
  [
    null,
    'an unknown page of SOVM',
    `${site}/p/roles`,
    `${menu}<h1>Agendové činnostní role</h1><form>Agenda <select></select><button>Uložit</button></form>`,
  ],
  [
    null,
    'an article',
    'https://www.czechpoint.cz/public/statistiky',
    '<h1>Jak nastavit statutárního zástupce</h1><p>…</p>',
  ],
  [
    null,
    'statistics',
    `${site}/p/stat`,
    `${menu}<h1>Statistika přístupů</h1><table><tr><th>Měsíc</th><th>Počet</th></tr><tr><td>leden</td><td>${input}</td></tr></table>`,
  ],
  [
    'epusa.municipality',
    'by address',
    `${region}&obec=581372`,
    `${loginBox}<h1>Zkušební</h1><dl><dt>Kód obce</dt><dd>581372</dd><dt>IČO (6)</dt><dd>279978</dd><dt>Starosta</dt><dd>Jan Zkušební</dd></dl>`,
  ],
  [
    'epusa.municipality',
    'by content',
    `${region}`,
    `${loginBox}<h1>Zkušební</h1><table><tr><td>Kód obce</td><td>581372</td></tr><tr><td>IČO</td><td>279978</td></tr><tr><td>Starosta</td><td>Jan Zkušební</td></tr><tr><td>Okres</td><td>Blansko</td></tr><tr><td>Typ obce</td><td>obec</td></tr><tr><td>Úřední hodiny</td><td></td></tr></table><h2>Údaje o obci</h2>`,
  ],
  [
    'epusa.login',
    'front page',
    'https://www.epusa.cz/',
    `${loginBox.replaceAll('b>', 'h3>')}<ul><li><a href="?kraj=43">Plzeňský</a></li></ul>`,
  ],
  [
    'epusa.login',
    'English',
    `${region.replace('jazyk=cz', 'jazyk=en')}`,
    `<h3>Login for data administrator</h3><form>Login: ${input} Password: <input type="password"><input type="submit" value="Login"></form><a href="#">Need a login?</a> Search for: ${input}`,
  ],
  [
    'epusa.contacts',
    'list',
    `${region}&tema=kontakty&obec=581372`,
    `<h2>Kontaktní osoby</h2><table><tr><th>Jméno</th><th>Funkce</th><th>Telefon</th></tr></table><a href="#">Založení nového uživatele</a> <a href="#">Aktualizace uživatele</a> <a href="#">Odhlásit</a>`,
  ],
  [
    'epusa.personForm',
    'new',
    `${region}&akce=novy`,
    `<h2>Založení nového uživatele</h2><form>${person}${contact}Funkce ${input}<input type="submit" value="Založit uživatele"></form>`,
  ],
  [
    'epusa.personForm',
    'under the list',
    `${region}&tema=kontakty`,
    `<h2>Kontaktní osoby</h2><h3>Aktualizace uživatele</h3><form>${person}${contact}Funkce ${input}<input type="submit" value="Uložit"></form>`,
  ],
  [
    'epusa.rights',
    'rights',
    `${region}&akce=role`,
    `<h2>Nastavení rolí, práv v informačních systémech</h2><form>Oprávnění pro systém eDotace <select><option>EDITOR<option>ČTENÁŘ</select><br><label><input type="checkbox"> Přístup do centrálního nákupu</label><button>Uložit</button></form>`,
  ],
  [null, 'a login box beside a page about something else', region, `<h1>Mapa kraje</h1><p>…</p>${loginBox}`],
  [
    null,
    'a login box under breadcrumbs of something else',
    region,
    `<div class="drobecky">Kraj / Statistika kraje</div><p>…</p>${loginBox}`,
  ],
  [
    null,
    'a form in a closed dialog',
    site,
    '<dialog><p class="nadpis">Nový uživatel</p><button>Uložit uživatele</button></dialog><h2>Novinky</h2><p>…</p>',
  ],
  [null, 'an unknown page of ePUSA', `${region}&tema=mapa`, '<h1>Mapa kraje</h1><p>…</p>'],
  [
    null,
    'a foreign host',
    'https://example.org/spravadat/p/users',
    `<h1>Nový uživatel</h1><form>${person}${contact}</form>`,
  ],
];

describe('pages', () => {
  test.each(pages)('%s: %s', (page, _what, url, html, title) => {
    expect(recogniseHtml(html, new URL(url), title).page).toBe(page);
  });
});
