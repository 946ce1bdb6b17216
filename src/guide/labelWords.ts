import { list } from './list.ts';

/**
 * What the words of a caption mean when they name no field. Folded: lower case, no diacritics.
 */

/** Words and the ways of shortening or inflecting them. Applied to the guide's phrases as well, so both sides agree. */
export const abbreviations: Readonly<Record<string, string>> = {
  cislo: 'c cis cisl',
  datum: 'dat',
  narozeni: 'nar naroz',
  kancelar: 'kanc kancl kancelare',
  telefon: 'tel telef tlf telefonu',
  mobil: 'mob',
  jmeno: 'jm',
  prijmeni: 'prijm prij',
  obcansky: 'obc obcan obcanskeho',
  prukaz: 'pruk prukazu',
  doklad: 'dokl dokladu',
  cestovni: 'cest',
  uzivatelske: 'uziv uz',
  bankovni: 'bank',
  ulice: 'ul',
  popisne: 'pop',
  domovni: 'dom',
  zastupce: 'zast',
  email: 'mail mailu emailu',
  emailova: 'mailova emailove',
  emailove: 'mailove',
  funkce: 'fce fci funk',
  titul: 'tit',
  verejna: 'ver',
  prihlasovaci: 'prihl',
  komercniho: 'kom',
  centralni: 'centr',
  kontaktni: 'kont',
  organizace: 'org',
  okres: 'okr okrese okresu',
  schranka: 'schr schrance schranek',
  elektronicka: 'el elektr',
  ucet: 'uctu ucty uctem uctech',
  obec: 'obce obci obcich',
  identifikator: 'identif',
  orientacni: 'orient orientac',
  evidencni: 'evid evidenc',
  identifikacni: 'ident',
  danove: 'dan',
  postovni: 'post',
  smerovaci: 'smer',
  adresa: 'adr',
  certifikat: 'cert certif',
  zarazeni: 'zaraz',
  nazev: 'naz',
  mandat: 'mand',
  sluzebni: 'sluz',
  krestni: 'krest',
  statutarni: 'statut',
  subjekt: 'subj',
  misto: 'mis',
  oznaceni: 'ozn',
  objednavka: 'obj',
};

/** Words that only join others. A phrase of the guide is found without them, too. */
export const joiningWords: readonly string[] = (
  've v na k ke pro z ze s u o se si a i is je jsou jsem jste byt bude budete ma maji mate mam mame mit muze mohou ' +
  'lze muzeme muzete ja muj moje moji meho mou mym tvuj tvoje tve nas nase nasi naseho nasem jejich vas vase vasi ' +
  'vaseho sveho svou svem svych svuj sve svoje jeho jeji ten ta to teto tohoto tato tito techto tomto tuto tou tom ' +
  'tohle tahle ktery ktera ktere ktereho kterem kterou jaky jaka jake jakeho jakem jakou jakym mu ji ho mi me vam ' +
  'vami vy nam ano take tez zde nyni jiz prave nejaky nejake nejakou zaroven the your of for prosim'
).split(' ');

/**
 * Words that may stand beside a phrase without changing which field it names: whose it is, a polite request, an
 * obligation, a format.
 */
export const neutralWords: readonly string[] = [
  ...joiningWords,
  ...(
    'zadejte vyplnte uvedte vyberte zvolte napiste doplnte povinne povinny povinna povinnych nepovinne nepovinny ' +
    'udaj udaje udaju pole polozka hodnota nove novy noveho nova stavajici soucasne aktualni osoby osoba uzivatele ' +
    'starosty starostky starosta starostka primatora primatorky zastupce statutarni statutarniho predstavitele ' +
    'vedouciho kontaktni sluzebni uredni pracovni oficialni hlavni primarni dalsi cele presne platne platny zaskrtavaci policko rozbalovaci textove vyberove uvodnich nul sms ' +
    'podle dle obcana fyzicke clena zastupitele drzitele zadatele person user new enter please required optional ' +
    'mayor official work contact primary treba pripadne popripade respektive resp sdelte povezte opiste pridejte ' +
    'zapiste vlozte prosime doplnit uvest vyplnit zadat vybrat zvolit zadej vypln vyber uved napis kol pracovnika ' +
    'zamestnance kontaktu zastupujiciho nastupujiciho odstupujiciho dosavadni dosavadniho byvaleho zvoleneho zvolene ' +
    'ovm uradu obce subjektu kraje krajsky krajske verejna verejne verejnych prihlaseneho uvadeny uvadene spojeni ' +
    'dne predkladaneho predlozeneho osobniho verejny cast casti portal portalu epusa web webu internet internetu ' +
    'ur moci uzemniho samospravneho celku organu opravnene opravneneho zapsany zapsana zapsane zapsaneho smyslu sem ' +
    'stranka strankach karta karte ciselniku ciselnik zasilani odesilani zasilany dorucovani komunikaci overeni kodu ' +
    'notifikaci upozorneni obecni obecniho mestsky mestskeho urad mesta mestyse dd mm rrrr yyyy hh den mesic rok d m ' +
    'r rr napr tvar tvaru format formatu bez mezer cislic znaku vc vcetne uvedeneho uvedena polozce'
  ).split(' '),
];

/** Captions that say nothing: an answer, a help icon, an obligation. The next label is looked at instead. */
export const muteWords: readonly string[] = (
  'ano ne yes no http https napoveda help info informace povinne povinny povinna udaj pole required optional nepovinne vyberte ' +
  'podminene podminecne volitelne volitelny zvolte vybrat select choose zadejte vyplnte prosim kalendar calendar spojeni vymazat smazat pridat odebrat upravit vice i x ok'
).split(' ');

/** A bracket that begins with one of these is a hint about how to fill the control in, not a part of its name. */
export const hintStarters: readonly string[] = (
  'napr napriklad ve v bez ne nikoli vyplnte zadejte uvedte format tvar max min maximalne minimalne povinne pouze jen ' +
  'podle dle dd d rrrr eg e vc vcetne nebo slouzi pokud stejne jako pro'
).split(' ');

/** Captions of the parts of a date that is split over three controls. */
export const datePartWords = {
  day: ['den', 'd', 'dd', 'day', 'dne'],
  month: ['mesic', 'm', 'mm', 'month', 'mes'],
  year: ['rok', 'r', 'rrrr', 'yyyy', 'year', 'yy', 'rr'],
} as const;

export const monthNames: readonly string[] =
  'leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec january february march april may june july august september october november december ledna unora brezna dubna kvetna cervna cervence srpna rijna listopadu prosince'.split(
    ' ',
  );

/** Captions of a button that searches; the inputs beside it are a filter, not a person's data. */
export const searchActions: readonly string[] =
  'hledat hledej vyhledat vyhledej prohledat prohledej najit filtrovat filtruj search find filter'.split(' ');

/** A button that begins with one of these subscribes to news. */
export const otherActions: readonly string[] = 'odebirat odber subscribe'.split(' ');

/** A label with one of these words is that of a query or a filter. */
export const searchingWords: readonly string[] = [
  ...searchActions,
  ...'vyhledejte hledejte prohledejte filtrujte vyhl hled'.split(' '),
  ...'hledani vyhledani vyhledavani filtrovani prohledavani hledate fulltext filtr kriteria obsahuje obsahujici zacina zacinajici contains'.split(
    ' ',
  ),
];

/** How the steps of a wizard are called, and what stands before their count: „krok 3 ze 4“. Folded. */
export const stepWords = ['krok', 'step', 'etapa', 'faze'];
export const stepCountWords = ['z', 'ze', 'of', 'from'];

/** Main headings of pages of the same hosts that only resemble those of the guide. */
export const elsewhere: readonly string[] = list(
  'historie změn, historie statutárních zástupců, historie práv, historie změn práv, import, import uživatelů, import kontaktů, export, export dat, log změn, záznam změn, audit, závěrečný test, úřední deska, ochrana osobních údajů, výsledky hledání, výsledky vyhledávání, další datové schránky, předaná působnost, request for access data, ' +
    'kontaktujte podporu, kontaktovat podporu, technická podpora, helpdesk, uživatelská podpora, napište nám, ' +
    'kontaktní formulář, kontaktujte nás, dotaz, položit dotaz, zpětná vazba, hodnocení, ' +
    'stížnost, podání stížnosti, reklamace, objednávka, platba, anketa, dotazník, školení, ' +
    'registrace na školení, přihláška, přihláška na školení, newsletter, odběr novinek, ' +
    'výpis z rejstříku trestů, žádost o výpis, žádost o výpis z rejstříku trestů, statistika, statistiky, ' +
    'statistický výkaz, časové razítko, časová razítka, ověření dokumentu, konverze dokumentů, fórum, ' +
    'rozšířené vyhledávání, podrobné vyhledávání, vyhledávání úřadů, vyhledání úřadu, hledání úřadů, ' +
    'oznámení o nesprávnosti, oznámení nesprávnosti, oznámení chyby, oznámení o chybě, podnět, podání podnětu, ' +
    'námitka, podání námitky, rozporování údajů, complaint form, error report, ' +
    'nahlášení, hlášení, ohlášení, průzkum, průzkum spokojenosti, soutěž, rezervace, rezervace termínu, ' +
    'objednání na úřad, hlášení závad, ' +
    'hlášení závady, ' +
    'nahlásit závadu, nahlásit chybu, hlášení chyby, nahlášení chyby, nový tiket, stížnosti a podněty, ' +
    'podněty a stížnosti, ' +
    'žádost o informaci, žádost o informace, žádost o poskytnutí informace, žádost o poskytnutí informací, ' +
    'přihláška na seminář, přihláška na kurz, přihláška na webinář, registrace na seminář, registrace na webinář, ' +
    'žádost o první přístup, žádost o přístup, žádost o zřízení přístupu, žádost o úpravu údajů, ' +
    'žádost o opravu údajů, žádost o opravu evidovaných údajů, ověřovací doložka, ověřovací doložky, ' +
    'uplatnění práv subjektu údajů, žádost subjektu údajů, žádost o výmaz, žádost o, požadavek na, návrh na, order, ' +
    'survey form, complaint, support request, new ticket, booking, ' +
    'vyhledávání obcí, hledání obcí, diskuse, nápověda, contact form, feedback, survey',
);

/** Parts of the names that authors give to CSS classes of what stands around captions. */
export const classWords = {
  note: 'err chyb invalid hint help napov note desc message'.split(' '),
  message: 'alert err chyb success uspech message hlask zprav status notice notif growl toast feedback'.split(' '),
  title: 'nadpis title heading titul caption header'.split(' '),
  dialog: 'dialog modal window popup okno lightbox mpnl'.split(' '),
} as const;
