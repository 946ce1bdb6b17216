import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Search boxes: recognised so that they are never taken for a person. */
export const search = {
  search: {
    kinds: ['text'],
    inputTypes: ['search'],
    phrases: list(
      'hledat, hledej, vyhledat, vyhledávání, hledání, hledaný výraz, hledaný text, vyhledat uživatele, ' +
        'vyhledat osobu, vyhledat obec, hledat obec, hledat uživatele, hledat osobu, filtr, filtrovat, ' +
        'fulltext, fulltextové vyhledávání, search, search for, search term, find, filter',
    ),
    tokens: list('search, hledat, q, query, fulltext, vyhledat'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
