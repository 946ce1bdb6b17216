import { list } from './list.ts';

/** What a page is about, in the cases of headings: accusative, genitive, locative; one word for all of them in English. */
type Thing = readonly [accusative: string, genitive: string, locative: string] | string;

const english = {
  edited: list(
    'edit A, change A, update A, modify A, view A, A detail, A details, A data, A profile, A information, A record',
  ),
  made: list('new A, add A, create A, add new A, create new A, register A'),
  listed: list('As, list of As, A list, manage As, A management, overview of As, all As'),
};
const czech = {
  edited: list(
    'změnit A, upravit A, editovat A, zobrazit A, aktualizovat A, změna G, úprava G, úpravy G, editace G, ' +
      'aktualizace G, ' +
      'detail G, karta G, profil G, zobrazení G, záznam G, údaje G, údaje o L, základní údaje G, základní údaje o L, ' +
      'informace o L, úprava údajů G, úprava údajů o L, změna údajů G, změna údajů o L, editace údajů G, ' +
      'editace údajů o L, opravit A, oprava G, opravy G, oprava údajů o L, modifikace G, upravte A, změňte A, ' +
      'opravte A, zkontrolujte A, kontrola G, náhled G, prohlížení G, nastavení G, nastavit A, ' +
      'aktualizace údajů G, aktualizace údajů o L, správa údajů G, správa údajů o L, upravit údaje G, ' +
      'upravit údaje o L, změnit údaje G, změnit údaje o L, zobrazení údajů G, detail údajů G, oprava údajů G',
  ),
  made: list(
    'přidejte A, založte A, vytvořte A, zadejte A, zapište A, doplňte A, vložte A, zavedení G, zavést A, zřízení G, ' +
      'zřídit A, přidat A, přidání G, založit A, založení G, vytvořit A, vytvoření G, zadat A, zadání G, ' +
      'zapsat A, zápis G, vložit A, ' +
      'vložení G, doplnit A, registrace G',
  ),
  listed: list(
    'seznam G, přehled G, správa G, evidence G, výpis G, výběr G, vyhledání G, vyhledávání G, adresář G, tabulka G, ' +
      'zobrazení G, editace G, údaje G, soupis G, vyhledat A, najít A',
  ),
};

/** The ways in which developers name one and the same page: „Změnit obec“, „Úprava údajů obce“, „Karta obce“, „Edit municipality“. */
export function headingsOf(ways: readonly (keyof typeof czech)[], ...things: readonly Thing[]): readonly string[] {
  return things.flatMap(thing => {
    const [accusative, genitive, locative] = typeof thing === 'string' ? [thing, thing, thing] : thing;
    const forms = ways.flatMap(way => (typeof thing === 'string' ? english : czech)[way]);
    return forms.map(form => form.replace('A', accusative).replace('G', genitive).replace('L', locative));
  });
}

/** Several lists as one, what they share said once. */
export function allOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
