import { guide } from '../../../src/guide/index.ts';
import { type Recognition, recognise } from '../../../src/recognition/index.ts';

export const sovm = new URL('https://www.czechpoint.cz/spravadat/p/uzivatel;jsessionid=A1B2');
export const epusa = new URL('https://www.epusa.cz/index.php?sessID=0&jazyk=cz');

/** Recognises a page given as the inside of its body. */
export function recogniseHtml(html: string, url = sovm, title = 'Správa dat'): Recognition {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${html}</body>`;
  return recognise(document, url, guide);
}

/** The fields by the id or name of their first control, for short expectations. */
export function named({ fields }: Recognition): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ field, controls: [first] }) => [first?.getAttribute('name') || first?.id || '?', field]),
  );
}

/**
 * Recognises the inside of a form on a page that is certainly the user form of SOVM, where every person field may be.
 */
export function onUserForm(html: string): Record<string, string> {
  return named(recogniseHtml(`<h1>Nový uživatel</h1><form>${html}<button>Uložit uživatele</button></form>`));
}
