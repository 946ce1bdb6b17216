import type { ReplicaPageId } from '../../tests/portals/addresses.ts';
import type { Answer } from '../../tests/portals/answer.ts';
import { document } from '../../tests/portals/answer.ts';
import type { Dialect } from '../../tests/portals/dialects/model.ts';
import { urlOf } from '../../tests/walk/portalPage.ts';

/** Where the demo starts; the host is one of the replicas' server and no portal, so the extension is silent there. */
export const startUrl = 'https://www.example.com/demo';

const path: readonly { page: ReplicaPageId; text: string }[] = [
  { page: 'sovm.login', text: 'Správa dat: přihlášení. Zadejte cokoli.' },
  { page: 'sovm.users', text: 'Uživatelé obce. Nového starostu nejdřív vyhledejte.' },
  { page: 'sovm.userForm', text: 'Nový uživatel. Zkuste do jména napsat titul nebo do e-mailu mezeru.' },
  { page: 'sovm.identify', text: 'Ztotožnění. Zkuste číslo dokladu s osmi číslicemi.' },
  { page: 'sovm.statutory', text: 'Statutární zástupce. Před uložením se průvodce zeptá.' },
  { page: 'epusa.municipality', text: 'ePUSA: stránka obce. Zatím tu je starosta dosavadní.' },
  { page: 'epusa.personForm', text: 'ePUSA: nový uživatel. Průvodce varuje před duplicitou.' },
  { page: 'epusa.rights', text: 'ePUSA: práva pro krajské systémy.' },
];

/** The start page, which leads through the path; it is served on its own address only. */
export function startPage(dialect: Dialect, address: { host: string; path: string }): Answer | null {
  if (`https://${address.host}${address.path}` !== startUrl) return null;
  const items = path.map(
    ({ page, text }) =>
      `<li><a href="${urlOf(page, dialect).replaceAll('&', '&amp;')}" target="_blank">${text}</a></li>`,
  );
  return document(`<!doctype html>
<html lang="cs">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Povolební průvodce: ukázka</title>
<style>
  body { font: 17px/1.6 system-ui, sans-serif; max-width: 42em; margin: 3em auto; padding: 0 1em; color: #1b2430; }
  h1 { line-height: 1.25; } a { color: #1d4f91; } li { margin: .35em 0; } .note { background: #fff4e2; padding: .7em 1em; border-radius: 8px; }
  button { font: inherit; padding: .4em 1em; }
</style>
<h1>Povolební průvodce: ukázka</h1>
<p class="note">Portály v této ukázce jsou cvičné repliky. Nic se nikam neodesílá a všechny osoby jsou vymyšlené.</p>
<h2>1. Založte případ</h2>
<p>Klepněte v liště prohlížeče na ikonu Povolebního průvodce (může být schovaná pod dílkem skládačky). Vyberte „Nový starosta“,
obec Boskovice, den zasedání a jméno Jana Zkušební Nováková.</p>
<h2>2. Projděte portály</h2>
<ol>${items.join('\n')}</ol>
<h2>3. Nechte změnu dorazit do ePUSA</h2>
<form method="post" action="/__control"><input type="hidden" name="action" value="advanceSync"><input type="hidden" name="back" value="/demo">
<button>Spustit synchronizaci</button></form>
<h2>4. Podívejte se, co zbývá</h2>
<p>Okno průvodce ukazuje zbývající kroky a záznam k tisku.</p>
</html>`);
}
