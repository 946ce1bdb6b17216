/** Words of the overview of cases, of the archive, and of what is put right in a case later. */
export const cases = {
  title: 'Přehled případů',
  titleCounted: 'Přehled případů ({count})',
  backToCase: 'Zpět na případ',
  backToOverview: 'Zpět na přehled',
  inTab: 'Otevřít v kartě',
  search: 'Hledat případ',
  searchHelp: 'Název obce, okres nebo IČO, i bez háčků a čárek.',
  found: { one: '{count} případ', few: '{count} případy', many: '{count} případu', other: '{count} případů' },
  foundNone: 'Případ „{query}“ mezi otevřenými není. Zkuste jen začátek názvu, okres nebo IČO.',
  noneOpen: 'Všechny případy jsou v archivu.',
  waitDay: 'den {day} ze {of}',
  finished: 'Všechno je hotové',
  // Archive
  archive: 'Odložit do archivu',
  archived: 'V archivu: případ obce {name}',
  restore: 'Vrátit z archivu',
  inArchive: 'V archivu: {count}',
  archivedNote:
    'Tento případ je v archivu. Průvodce ho v přehledu ani na stránkách SOVM a ePUSA neukazuje, dokud ho nevrátíte.',
  // Corrections
  refine: 'Upřesnit odpovědi',
  answersKept: 'Uloženo. Hotové kroky zůstaly hotové.',
  correctTitle: 'Opravit den a jméno',
  correct: 'Uložit opravu',
  corrected: 'Oprava je uložená.',
  fixed:
    'Obec ani to, co se změnilo, už opravit nejde. Jsou-li špatně, vytiskněte si záznam, případ smažte a založte ho znovu.',
} as const;
