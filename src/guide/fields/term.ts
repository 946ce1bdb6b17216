import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The term of office. */
export const term = {
  'term.from': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce od, holds office since, datum od kterého vykonává funkci, od kdy vykonává funkci, výkon funkce začíná, funkce začíná, ve funkci od, výkon funkce od, datum vzniku funkce, vznik funkce, začátek funkce, ' +
        'počátek funkce, datum zahájení funkce, datum nástupu do funkce, funkční období od, ' +
        'začátek funkčního období, mandát od, starostou od, term from, in office from, in office since, ' +
        'datum nástupu, nástup do funkce, nástup do úřadu, funkci vykonává od, vykonává funkci od, ' +
        'datum ustavení do funkce, ustaven do funkce, ustaven dne, zvolen dne, datum zvolení, den zvolení, ' +
        'zvolen do funkce, datum volby, funkci převzal, funkci převzal dne, převzal funkci dne, ' +
        'datum převzetí funkce, začátek mandátu, počátek mandátu, vznik mandátu, začátek výkonu funkce, ' +
        'počátek výkonu funkce, datum uvedení do funkce, nastoupil dne, nastoupil do funkce, jmenován dne, ' +
        'datum jmenování, den vzniku funkce, den nástupu, ve funkci ode dne, funkci zastává od, ' +
        'zastává funkci od, počátek funkčního období, mandát vznikl, mandát vznikl dne, starostou ode dne, ' +
        'platnost funkce od, elected on, date of election, appointed on, start of term, term start, ' +
        'beginning of term, function from, position from, nastupuje do funkce, nastupuje do funkce dne, ' +
        'funkce zahájena, funkce zahájena dne, funkce započala dne',
    ),
    weak: list(
      'od, datum od, platnost od, platí od, od data, účinnost od, from, valid from, začátek, počátek, ' +
        'začátek od, datum vzniku, vznik, datum začátku, datum počátku, start, since, start date',
    ),
    groups: list('funkce, výkon funkce, funkční období, mandát, období, statutární zástupce, term, term of office'),
    near: { after: ['term.to'] },
    excludes: list('subjektu, certifikátu, narození, dokladu, op'),
    tokens: list('funkceod, termfrom, vefunkciod'),
    room: 8,
  },
  'term.to': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce do, holds office until, datum do kterého vykonává funkci, do kdy vykonává funkci, výkon funkce končí, funkce končí, ve funkci do, výkon funkce do, datum zániku funkce, zánik funkce, konec funkce, ' +
        'ukončení funkce, datum ukončení funkce, funkční období do, konec funkčního období, mandát do, ' +
        'starostou do, term to, in office to, in office until, datum odchodu, odchod z funkce, funkci ukončil, ' +
        'funkci ukončil dne, ukončil funkci dne, odstoupil dne, datum odstoupení, konec mandátu, zánik mandátu, ' +
        'ukončení mandátu, datum ukončení mandátu, odvolán dne, mandát končí, mandát končí dne, mandát zanikl, ' +
        'mandát zanikl dne, konec výkonu funkce, ukončení výkonu funkce, funkce skončila, funkce skončila dne, ' +
        'skončil ve funkci, funkci vykonává do, vykonává funkci do, funkci zastává do, datum rezignace, ' +
        've funkci do dne, platnost funkce do, end of term, term end, function to, function until, ' +
        'position until, left office on, funkce ukončena, funkce ukončena dne, odchází z funkce, ' +
        'odchází z funkce dne, funkce zanikla dne',
    ),
    weak: list(
      'do, datum do, platnost do, platí do, do data, účinnost do, to, until, valid to, konec, konec do, ' +
        'datum zániku, zánik, datum konce, datum ukončení, ukončení, end, end date',
    ),
    groups: list('funkce, výkon funkce, funkční období, mandát, období, statutární zástupce, term, term of office'),
    near: { before: ['term.from'] },
    excludes: list('subjektu, certifikátu, narození, dokladu, op'),
    tokens: list('funkcedo, termto, vefunkcido'),
    room: 8,
  },
} as const satisfies Record<string, FieldWords>;
