/** Beginnings of the words by which a page names the head of a municipality. */
export const officeWords = ['starost', 'primátor'] as const;
