import { list } from './list.ts';

/**
 * How the portals say that a save went well or not. Wording of the JIP error messages and of the match with ROB:
 * domain.md 1.6 and 1.7; confirmations are not documented, so the usual forms are listed. Compared folded, by whole words.
 */
export const outcomes = {
  saved: list(
    'byl uložen, byla uložena, bylo uloženo, byly uloženy, uloženo, uložena, uloženy, údaje uloženy, změny uloženy, ' +
      'změny byly uloženy, úspěšně, byl ztotožněn, byla ztotožněna, byli ztotožněni, ztotožnění proběhlo, ' +
      'byl založen, byla založena, byl vytvořen, byla vytvořena, byl nastaven, byla nastavena, byla provedena, ' +
      'byl změněn, byla změněna, byl aktualizován, byla aktualizována, byly aktualizovány, byl přidán, byla přidána, ' +
      'byl zablokován, has been saved, have been saved, was saved, successfully, has been created, saved',
  ),
  failed: list(
    'chyba, chyby, chybně, chybné, chybný, nenašli, nebyl nalezen, nebyla nalezena, nebylo nalezeno, nenalezen, nenalezena, ' +
      'nalezli více osob, nalezeno více, více osob, nebyl uložen, nebyla uložena, nebylo uloženo, nebyly uloženy, ' +
      'nebyl ztotožněn, nebyla ztotožněna, nepodařilo, nelze, nemáte oprávnění, nemáte právo, není vyplněna, není vyplněno, ' +
      'není vyplněn, nevyplněno, vyplňte povinné, povinné pole, povinná položka, neodpovídá, neplatný, neplatná, neplatné, ' +
      'nesprávný, nesprávná, nesprávné, již použito, již existuje, neshodují, musí obsahovat, zamítnuto, neúspěšně, neúspěšné, ' +
      'cval, csav, sren, sval, error, failed, invalid, not found, not saved, could not, already exists, is required',
  ),
  /** Words that make a sentence a condition, a wish or a help text: „Po uložení bude…“, „Pokud nebyl nalezen…“. */
  conditional: list(
    'pokud, jestliže, jakmile, až, aby, kdyby, bude, budou, po uložení, před uložením, v případě, nápověda, návod, if, when, will, unless, once',
  ),
} as const;
