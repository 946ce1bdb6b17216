import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The term of office. */
export const term = {
  'term.from': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce od, holds office since, datum od kterého vykonává funkci, od kdy vykonává funkci, ' +
        'výkon funkce začíná, funkce začíná, ve funkci od, výkon funkce od, datum vzniku funkce, vznik funkce, ' +
        'začátek funkce, počátek funkce, datum zahájení funkce, datum nástupu do funkce, funkční období od, ' +
        'začátek funkčního období, mandát od, starostou od, term from, in office from, in office since, ' +
        'datum nástupu, nástup do funkce, nástup do úřadu, funkci vykonává od, vykonává funkci od, ' +
        'datum ustavení do funkce, ustaven do funkce, ustaven dne, zvolen dne, datum zvolení, den zvolení, ' +
        'zvolen do funkce, datum volby, funkci převzal, funkci převzal dne, převzal funkci dne, ' +
        'datum převzetí funkce, začátek mandátu, počátek mandátu, vznik mandátu, začátek výkonu funkce, ' +
        'počátek výkonu funkce, datum uvedení do funkce, nastoupil dne, nastoupil do funkce, jmenován dne, ' +
        'datum jmenování, den vzniku funkce, den nástupu, ve funkci ode dne, funkci zastává od, zastává funkci od, ' +
        'počátek funkčního období, mandát vznikl, mandát vznikl dne, starostou ode dne, platnost funkce od, ' +
        'elected on, date of election, appointed on, start of term, term start, beginning of term, function from, ' +
        'position from, nastupuje do funkce, nastupuje do funkce dne, funkce zahájena, funkce zahájena dne, ' +
        'funkce započala dne, datum zvolení do funkce, zvolení do funkce, den zvolení do funkce, ' +
        'datum volby do funkce, datum jmenování do funkce, jmenování do funkce, jmenován do funkce, ' +
        'datum ustanovení do funkce, ustanovení do funkce, ustavení do funkce, datum ustavení, ' +
        'datum vstupu do funkce, vstup do funkce, den vstupu do funkce, den nástupu do funkce, ' +
        'datum uvedení do úřadu, uvedení do funkce, uvedení do úřadu, datum nástupu do úřadu, den volby, zvolen od, ' +
        'datum převzetí úřadu, převzetí funkce, funkce vznikla, funkce vznikla dne, den převzetí funkce, ' +
        'vykonává funkci ode dne, funkci vykonává ode dne, statutárním zástupcem od, statutárním zástupcem ode dne, ' +
        'statutární zástupce od, platnost mandátu od, mandát platí od, mandát trvá od, výkon mandátu od, ' +
        'funkční období začíná, starosta od, starostka od, v úřadě od, působí od, v pozici od, pozice od, ' +
        'zařazení od, date of appointment, appointment date, election date, date elected, start of office, ' +
        'in position since, took office on, took office, office since',
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
      'funkce do, holds office until, datum do kterého vykonává funkci, do kdy vykonává funkci, ' +
        'výkon funkce končí, funkce končí, ve funkci do, výkon funkce do, datum zániku funkce, zánik funkce, ' +
        'konec funkce, ukončení funkce, datum ukončení funkce, funkční období do, konec funkčního období, mandát do, ' +
        'starostou do, term to, in office to, in office until, datum odchodu, odchod z funkce, funkci ukončil, ' +
        'funkci ukončil dne, ukončil funkci dne, odstoupil dne, datum odstoupení, konec mandátu, zánik mandátu, ' +
        'ukončení mandátu, datum ukončení mandátu, odvolán dne, mandát končí, mandát končí dne, mandát zanikl, ' +
        'mandát zanikl dne, konec výkonu funkce, ukončení výkonu funkce, funkce skončila, funkce skončila dne, ' +
        'skončil ve funkci, funkci vykonává do, vykonává funkci do, funkci zastává do, datum rezignace, ' +
        've funkci do dne, platnost funkce do, end of term, term end, function to, function until, position until, ' +
        'left office on, funkce ukončena, funkce ukončena dne, odchází z funkce, odchází z funkce dne, ' +
        'funkce zanikla dne, datum skončení funkce, skončení funkce, datum konce funkce, datum odchodu z funkce, ' +
        'datum odvolání, odvolání z funkce, datum vzdání se funkce, vzdal se funkce, vzdal se funkce dne, ' +
        'datum ukončení výkonu funkce, funkce zanikla, skončil dne, ve funkci do data, statutárním zástupcem do, ' +
        'statutární zástupce do, platnost mandátu do, mandát platí do, mandát trvá do, výkon mandátu do, ' +
        'funkční období končí, starosta do, starostka do, v úřadě do, působil do, v pozici do, pozice do, ' +
        'zařazení do, end of office, in position until, date of resignation, resignation date, termination date, ' +
        'office until',
    ),
    weak: list(
      'do, datum do, platnost do, platí do, do data, účinnost do, to, until, valid to, konec, konec do, ' +
        'datum zániku, zánik, datum konce, datum ukončení, ukončení, end, end date',
    ),
    groups: list('funkce, výkon funkce, funkční období, mandát, období, statutární zástupce, term, term of office'),
    near: { before: ['term.from'] },
    excludes: list('subjektu, certifikátu, narození, dokladu, op, do funkce, do úřadu'),
    tokens: list('funkcedo, termto, vefunkcido'),
    room: 8,
  },
} as const satisfies Record<string, FieldWords>;
