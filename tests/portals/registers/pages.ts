import { type Answer, document, plain } from '../answer.ts';
import { html } from '../html.ts';
import { practiceNote } from '../practice.ts';

export const loginPath = '/prihlaseni';

/** What a person sees on the host of a register: its start, and the login that a fault leads to. */
export function registerPage(path: string, host: string): Answer {
  if (path === '/') return page('Veřejný registr', html`<p>${host}</p>`);
  if (path !== loginPath) return plain(404, 'Stránka nebyla nalezena.');
  return page(
    'Přihlášení',
    html`<form method="post"><p><label for="jmeno">Uživatelské jméno</label> <input id="jmeno" name="jmeno"></p><p><label for="heslo">Heslo</label> <input id="heslo" name="heslo" type="password"></p><p><button>Přihlásit</button></p></form>`,
  );
}

function page(title: string, body: ReturnType<typeof html>): Answer {
  return document(
    html`<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}<footer><small>${practiceNote}</small></footer></body></html>`
      .markup,
  );
}
