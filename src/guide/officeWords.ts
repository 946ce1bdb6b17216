import { list } from './list.ts';

/** How a page says who holds which office. */
export const office = {
  /** Beginnings of the words for the head of a municipality. */
  own: list('starost, primátor'),
  /** Beginnings of words for offices of somebody else; beside one of them „starosta“ may be another person. */
  others: list('místostarost, náměstk, tajemní, zastupitel, referent, účetní, správce, radní, matrik, administrátor'),
  /** Captions and titles that may stand between the parts of a name, and between a name and an office; folded words. */
  beside:
    'jmeno prijmeni titul tituly pred za funkce obce mesta mestyse obec urad statutarni zastupce vedouci predstavitel ing mgr bc mudr judr phdr rndr mvdr paeddr thdr dr doc prof dis ph d phd csc mba msc bca mga mayor name surname'.split(
      ' ',
    ),
} as const;
