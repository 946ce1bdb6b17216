import { list } from './list.ts';

/**
 * What the portals complain of, told by codes and wording of the JIP editing layer and of the match with ROB (domain.md 1.6
 * and 1.7). Compared folded, by whole words, with messages that say that something failed. Its text is `failure.<id>`.
 */
export const failures = {
  missing: list('cval 0001, není vyplněna hodnota, není vyplněna povinná, není vyplněn povinný, není vyplněno povinné'),
  shape: list('cval 0002, neodpovídá platnému vzoru'),
  length: list('cval 0003, cval 0004, kratší než minimální, delší než maximální'),
  choice: list('cval 0006'),
  usernameCharacters: list('cval 0101, cval 0102'),
  usernameTaken: list('cval 0110, uživatelské jméno je již použito, uživatelské jméno již existuje'),
  passwordsDiffer: list('cval 0111, hesla se neshodují'),
  passwordDigit: list('sval 3001, heslo musí obsahovat číslici'),
  rights: list('csav 0001, csav 0002, nemáte oprávnění, nemáte právo'),
  address: list('sren 3050, sren 3051, adresa nebyla nalezena'),
  certificate: list('sren 3070'),
  noPerson: list(
    'osobu v registru obyvatel nenašli, osoba nebyla nalezena, osoba nenalezena, osobu se nepodařilo ztotožnit, ' +
      'nebyl ztotožněn, nebyla ztotožněna, nepodařilo se ztotožnit, ztotožnění se nepodařilo',
  ),
  notIdentified: list(
    'pouze ztotožněná osoba, jen ztotožněná osoba, jen ztotožněnou osobu, pouze ztotožněnou osobu, není ztotožněn, ' +
      'není ztotožněna, není ztotožněná',
  ),
  severalPersons: list('nalezli více osob, nalezeno více osob, odpovídá více osob'),
} as const;

export type FailureId = keyof typeof failures;
