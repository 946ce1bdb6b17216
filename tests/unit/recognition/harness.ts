import { guide } from '../../../src/guide/index.ts';
import { type Recognition, recognise } from '../../../src/recognition/index.ts';
import { makeLexicon } from '../../../src/recognition/lexicon.ts';
import { prepare } from '../../../src/recognition/prepare.ts';
import { readBy } from '../../../src/recognition/recognise.ts';
import { scan } from '../../../src/recognition/scan.ts';
import type { Score } from '../../../src/recognition/score.ts';
import type { GuideWords } from '../../../src/recognition/words.ts';

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

/** What the phrases of a guide alone make of the controls of a page of SOVM, by id; nothing learned is weighed. */
export function byPhrases(html: string, words: GuideWords = guide): Record<string, Score> {
  document.documentElement.innerHTML = `<head><title>Správa dat</title></head><body>${html}</body>`;
  const lexicon = makeLexicon(prepare(words));
  const { decisions } = readBy(document, sovm, 'sovm', scan(document, lexicon), lexicon);
  return Object.fromEntries(decisions.flatMap(({ entry, score }) => (score ? [[entry.first.el.id, score]] : [])));
}
