import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Search boxes: recognised so that they are never taken for a person. */
export const search = {
  search: {
    kinds: ['text'],
    inputTypes: ['search'],
    phrases: list(
      'hledat, hledej, vyhledat, vyhledávání, hledání, hledaný výraz, hledaný text, vyhledat uživatele, ' +
        'vyhledat osobu, vyhledat obec, hledat obec, hledat uživatele, hledat osobu, filtr, filtrovat, fulltext, ' +
        'fulltextové vyhledávání, search, search for, search term, find, filter, fulltextové hledání, ' +
        'vyhledávaný výraz, vyhledávaný text, hledané slovo, hledaný řetězec, co hledáte, klíčové slovo, ' +
        'klíčová slova, vyhledání, prohledat, prohledat web, hledat na webu, vyhledat na webu, ' +
        'vyhledat na portálu, hledat na portálu, search the site, site search, keyword, keywords',
    ),
    tokens: list('search, hledat, q, query, fulltext, vyhledat'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
