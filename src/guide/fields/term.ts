import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The term of office. */
export const term = {
  'term.from': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce od, ve funkci od, výkon funkce od, datum vzniku funkce, vznik funkce, začátek funkce, ' +
        'počátek funkce, datum zahájení funkce, datum nástupu do funkce, funkční období od, ' +
        'začátek funkčního období, mandát od, starostou od, term from, in office from, in office since',
    ),
    weak: list('od, datum od, platnost od, platí od, od data, účinnost od, from, valid from'),
    groups: list('funkce, výkon funkce, funkční období, mandát, období, statutární zástupce, term, term of office'),
    near: { after: ['term.to'] },
    excludes: list('subjektu, certifikátu, narození, dokladu, op'),
    tokens: list('funkceod, termfrom, vefunkciod'),
    room: 8,
  },
  'term.to': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce do, ve funkci do, výkon funkce do, datum zániku funkce, zánik funkce, konec funkce, ' +
        'ukončení funkce, datum ukončení funkce, funkční období do, konec funkčního období, mandát do, ' +
        'starostou do, term to, in office to, in office until',
    ),
    weak: list('do, datum do, platnost do, platí do, do data, účinnost do, to, until, valid to'),
    groups: list('funkce, výkon funkce, funkční období, mandát, období, statutární zástupce, term, term of office'),
    near: { before: ['term.from'] },
    excludes: list('subjektu, certifikátu, narození, dokladu, op'),
    tokens: list('funkcedo, termto, vefunkcido'),
    room: 8,
  },
} as const satisfies Record<string, FieldWords>;
