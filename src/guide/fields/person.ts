import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Words that make a name somebody else's, or the name of a thing: „Jméno otce“, „Jméno souboru“. */
const notThePerson = list(
  'otce, matky, manžela, manželky, dítěte, rodiče, rodné, souboru, organizace, subjektu, firmy, společnosti, ' +
    'obchodní, projektu, dokumentu, počítače, serveru, domény, role, skupiny',
);
const notALogin = list('uživatelské, uživatelského, přihlašovací, login, user name, username, uživatele, účtu');

/** The person: names and titles (domain.md 1.5). */
export const person = {
  'person.givenName': {
    kinds: ['text'],
    phrases: list(
      'jméno dané, dané jméno, jméno nebo jména dle rodného listu, jména dle rodného listu, ' +
        'jména zapsaná v evidenci obyvatel, křestní jméno člověka kterému účet zakládáte, ' +
        'křestní jméno nového uživatele, jaké je křestní jméno osoby, jak se osoba jmenuje křestním jménem, ' +
        'první jméno osoby, first or given name, name as in the register, ' +
        'given name or names as entered in the register, jak se nový uživatel jmenuje křestním jménem, ' +
        'jaké křestní jméno má člověk kterému účet zakládáte, ' +
        'jména uživatele uveďte všechna zapsaná v evidenci obyvatel, jméno jména dle rodného listu, ' +
        'jméno oprávněné osoby podle zákona, jméno popřípadě jména osoby stojící v čele obce, ' +
        'první popřípadě i další jméno vedoucího představitele, rodné křestní jméno kontaktní osoby bez titulu, ' +
        'given names as in the register, uživatel křestní, jméno popřípadě jména uživatele, ' +
        'jméno popřípadě jména uživatele zapsaná v registru obyvatel, jméno uživatele zapsané v registru obyvatel, ' +
        'jméno popřípadě jména zapsaná v registru obyvatel, jméno osoby zapsané v registru obyvatel, ' +
        'jméno kont osoby, jméno zástupce subjektu, jméno zástupce obce, jméno přesně tak *, jméno tak jak *, ' +
        'jméno jak je *, jméno jak je v *, jméno přesně jak *, křestní jméno přesně *, jak se jmenujete křestní, ' +
        'jak se jmenujete křestním, jméno jména subjektu údajů, jméno subjektu údajů, jméno fyz osoby, ' +
        'jméno fyzické osoby, jméno fyz os, osoba rodné křestní jméno, předjméno, záhlaví jméno, ' +
        'křestní jméno nebo jména, jméno rozepsané, jméno rozepsané ne iniciála, jméno ne iniciála, ' +
        'jméno celé ne zkratka, jméno přesně dle občanky, jméno osoby přesně dle občanky, ' +
        'jméno přesně dle dokladu, jméno přesně podle dokladu, jméno přesně podle občanky, jméno dle občanky, ' +
        'jméno podle občanky, jméno dle občanského průkazu, jméno podle občanského průkazu, jméno dle op, ' +
        'jméno podle op, given name s as in the id card, given name as in the id card, ' +
        'given names as in the id card, name as in the id card, křestní jméno uživatele, křestní jméno zástupce, ' +
        'křestní jméno starosty, křestní jméno držitele, křestní jméno občana, křestní jméno pracovníka, ' +
        'křestní jméno zaměstnance, jméno uživatele křestní, jméno a jména zapsaná v registru obyvatel, ' +
        'jméno jména zapsaná v registru obyvatel, jména zapsaná v registru obyvatel, ' +
        'jméno zapsané v registru obyvatel, vlastní jméno osoby, vlastní jméno uživatele, jméno vlastní, ' +
        'osoba jméno, osoba křestní jméno, zadejte jméno bez titulů a bez příjmení, jméno bez titulů a příjmení, ' +
        'jméno v matrice, jméno zapsané v matrice, jméno z matriky, křest jméno, kr jméno, křestní jm, ' +
        'jméno bez titulu, jméno bez příjmení, jak se jmenuje křestním jménem, jak se jmenuje, křestním jménem, ' +
        'osobní jméno ne příjmení, rodné křestní jméno, jméno v občanském průkazu, jméno uvedené v dokladu, ' +
        'jméno z občanského průkazu, jméno z dokladu, jméno zapsané v rob, jméno v rob, jméno v registru obyvatel, ' +
        'jméno dle rob, jméno podle rob, všechna jména, všechna křestní jména, jméno i další jména, ' +
        'jméno včetně dalších jmen, 1 jméno, person s first name, first name of person, given name s of person, ' +
        'first and middle names, first and middle name, middle names included, call name, osobní jméno, jméno 1, ' +
        'first names s, christian name, name first, jméno dle dokladu, jméno podle dokladu, jméno, křestní jméno, ' +
        'jméno osoby, jména, jméno křestní, jméno popř jména, jméno případně jména, jméno nebo jména, jméno jména, ' +
        'given name, first name, given names, křestní, první jméno, jméno osobní, vlastní jméno, ' +
        'křestní jméno osoby, jméno a další jména, jméno popřípadě jména, jméno popř další jména, ' +
        'jméno případně další jména, jméno další jména, křestní jména, name given, forename, forenames, ' +
        'given name s, first names',
    ),
    weak: list('jméno uživatele, name'),
    near: { after: ['person.surname'] },
    excludes: [
      ...notThePerson,
      ...notALogin,
      ...list('doklad vydal, úřadu který, příjmení, surname, last name, heslo, heslem, celé, full name, titul'),
    ],
    rivals: ['account.password'],
    autocomplete: list('given-name'),
    room: 10,
  },
  'person.surname': {
    kinds: ['text'],
    phrases: list(
      'jméno rodiny, jméno rodiny příjmení, poslední jméno příjmení, příjmení dle oddacího listu, ' +
        'příjmení dle rodného listu, příjmení člověka kterému účet zakládáte, jak zní příjmení osoby, ' +
        'jak zní příjmení, surname as in the register, surname as entered in the register, ' +
        'příjmení které osoba užívá, příjmení jehož osoba užívá, příjmení jež osoba užívá, ' +
        'současné příjmení osoby, family name as entered in the register of inhabitants, ' +
        'jak zní příjmení člověka kterému účet zakládáte, jméno rodiny pod nímž je osoba vedena v rob příjmení, ' +
        'příjmení dle oddacího popřípadě rodného listu, ' +
        'příjmení kontaktní osoby včetně pomlčky či druhého příjmení, příjmení oprávněné osoby ve smyslu zákona, ' +
        'příjmení osoby stojící v čele obce, příjmení vedoucího představitele územního samosprávného celku, ' +
        'příjmení zvoleného člena zastupitelstva obce, současné příjmení osoby včetně diakritických znamének, ' +
        'příjmení jehož osoba v době podání užívá, family name as in the register, last name family name, ' +
        'poslední jméno, rodinné jméno surname, surname as on id, příjmení uživatele zapsané v registru obyvatel, ' +
        'příjmení zapsané v registru obyvatel, příjmení osoby zapsané v registru obyvatel, rodové jméno příjmení, ' +
        'rodinné jméno uživatele, rodinné jméno osoby, příjmení kont osoby, příjmení zástupce subjektu, ' +
        'příjmení zástupce obce, příjmení přesně tak *, příjmení tak jak *, příjmení jak je *, ' +
        'příjmení přesně jak *, příjmení subjektu údajů, příjmení fyz osoby, příjmení fyzické osoby, ' +
        'záhlaví příjmení, příjmení fyz os, příjmení přesně dle občanky, příjmení osoby přesně dle občanky, ' +
        'příjmení přesně dle dokladu, příjmení přesně podle dokladu, příjmení přesně podle občanky, ' +
        'příjmení dle občanky, příjmení podle občanky, příjmení dle občanského průkazu, ' +
        'příjmení podle občanského průkazu, příjmení dle op, příjmení podle op, rodinné jméno příjmení, ' +
        'rodinné jméno příjmení osoby, jak se jmenujete příjmením, jak se jmenuje příjmením, ' +
        'jak se píšete příjmením, příjmení včetně druhého příjmení, příjmení včetně dalšího příjmení, ' +
        'příjmení i druhé příjmení, příjmení první i druhé, osoba příjmení, uživatel příjmení, příjmení rodinné, ' +
        'příjmení a případná další příjmení, příjmení bez jména, příjmení bez titulů, příjmení v matrice, ' +
        'příjmení zapsané v matrice, příjmení z matriky, rodinné jméno, rodové příjmení, rodové jméno, ' +
        'jak se píše příjmením, příjmením, příjmení užívané, užívané příjmení, příjmení nyní užívané, ' +
        'příjmení v občanském průkazu, příjmení uvedené v dokladu, příjmení z občanského průkazu, ' +
        'příjmení z dokladu, příjmení zapsané v rob, příjmení v rob, příjmení v registru obyvatel, ' +
        'příjmení dle rob, příjmení podle rob, všechna příjmení, příjmení více, příjmení po sňatku, ' +
        'příjmení víceslovné, person s surname, surname of person, family name of person, last name s, ' +
        'surname family name, family name surname, last name surname, nynější příjmení, příjmení nynější, ' +
        'name last, příjmení dle dokladu, příjmení podle dokladu, příjmení, příjmení osoby, příjmení uživatele, ' +
        'surname, last name, family name, příjmení aktuální, současné příjmení, úplné příjmení, příjmení držitele, ' +
        'surname s, family names, second name',
    ),
    excludes: [
      ...notThePerson,
      ...list('dřívější, dřív, rozené, rozená, rozený, jméno, first name, given name, titul, předchozí, další'),
    ],
    autocomplete: list('family-name'),
    room: 10,
  },
  'person.titleBefore': {
    kinds: ['text', 'select'],
    phrases: list(
      'titul který předchází jménu, tituly vlevo od jména, titul kladený před jméno, titul připojovaný před jméno, ' +
        'hodnost psaná před jménem, pre nominal title, pre nominals, prenominals, degree before the name, ' +
        'degree placed before the name, academic degree preceding the name optional, ' +
        'hodnost či titul jimiž se vaše jméno uvozuje, titul nebo hodnost které předcházejí jménu osoby, ' +
        'tituly stojící vlevo od jména oddělené mezerou, zkratka titulu kladená před jméno zaměstnance, ' +
        'degree placed before name, pre nominal degree, předpona titulu, titul zapsaný před jménem, ' +
        'titul uživatele zapsaný před jménem, titul zástupce před jménem, předcházející tituly, ' +
        'akademický stupeň předřazený, akademický stupeň, akademický stupeň před jménem, stupeň před jménem, ' +
        'titul předřazený, titul předřazený jménu, předřazený, titul prefix, prefix titulu, osoba prefix titulu, ' +
        'titul správce před jménem, titul správce před, titul osoby před jménem, titul osoby před, ' +
        'titul uživatele před jménem, titul uživatele před, titul starosty před jménem, titul před jménem správce, ' +
        'titul dosažený před, titul dosažený před jménem, dosažený titul před, dosažený titul, ' +
        'dosažený titul před jménem, titul psaný před, titul psaný před *, tituly psané před, titul uváděný před, ' +
        'tituly uváděné před, tituly a hodnosti psané před jménem, akademický titul uvádí se před jménem, ' +
        'titul uvádí se před jménem, vědecká akademická a vojenská hodnost stojí před jménem, ' +
        'vědecká akademická a vojenská hodnost, vojenská hodnost, hodnost stojí před jménem, ' +
        'hodnost uváděná před jménem, akademická a vojenská hodnost, hodnost, píše před jméno nějaký titul, ' +
        'píše před jméno titul, píše se před jméno titul, co se píše před jméno, co se píše před jménem, ' +
        'letters before name, letters before the name, titul který stojí před jménem, titul stojí před jménem, ' +
        'máte titul před jménem, má titul před jménem, titul psaný vlevo od jména, titul vlevo od jména, ' +
        'degree preceding the name, degree preceding name, academic degree preceding the name, ' +
        'academic title preceding the name, titul i, předcházející titul, titul předcházející jménu, ' +
        'titul předcházející před jménem, hodnost nebo titul psaný před jménem, ' +
        'hodnost nebo titul psaný před křestním jménem, titul před křestním jménem, tituly před křestním jménem, ' +
        'tituly před jménem oddělte mezerou, tituly oddělte mezerou, osoba titul před, osoba titul před jménem, ' +
        'osoba tituly před, osoba titul, ing mgr judr apod, ing mgr judr, ing mgr mudr, titul ing mgr judr, ' +
        'leading title, titul před vlastním jménem, předpona jména, předpona před jménem, ' +
        'titul stojící před jménem, titul stojící před příjmením, titul psaný před příjmením, ' +
        'titul který se píše před jménem, titul píšící se před jménem, vědecké a akademické tituly před, ' +
        'vědecké a akademické tituly před jménem, akademické a vědecké tituly před jménem, ' +
        'akademické a vědecké tituly, akademický nebo vědecký titul před jménem, titul nebo hodnost před jménem, ' +
        'tituly a hodnosti před jménem, vědecká hodnost před jménem, jakým titulem začíná *, titul ing mgr, ' +
        'tituly vpředu, titul uváděný vpředu, tituly uváděné vpředu, tituly před příjm, titul před příjm, ' +
        'title in front, title in front of the name, academic prefix, titles in front of name, ' +
        'degree in front of name, titles prefix, prefix before name, hodnost nebo titul před jménem, ' +
        'oslovení titul, píšete před jméno *, tituly uváděné před jménem, tituly psané před jménem, ' +
        'titul před jménem a příjmením, titul předpona, titul 1, titul vlevo, akademický a vědecký titul, ' +
        'akademická hodnost, akademický titul před příjmením, titles before name, titles before, degree prefix, ' +
        'academic degree before, academic title before, titul, tituly, akademický titul, titul před, ' +
        'titul před jménem, titul př, titul př jm, titul př jménem, tituly před, tituly před jménem, ' +
        'titul před jm, titul vpředu, akademický titul před, akademický titul před jménem, degree before, ' +
        'degree before name, title, degree, title before, title before name, titul před příjmením, ' +
        'tituly před příjmením, akad titul, akad titul před, akad titul před jménem, vědecký titul před jménem, ' +
        'hodnost před jménem, titul uváděný před jménem, titul psaný před jménem, titul na začátku, ' +
        'předřazený titul, akademické tituly, akademické tituly před jménem, academic title, academic degree, ' +
        'academic title before name, academic degree before name, title in front of name, prefix, title prefix, ' +
        'name prefix, degree in front',
    ),
    weak: list('před, před jménem'),
    groups: list('titul, tituly, akademický titul, title, degree'),
    near: { after: ['person.givenName', 'person.surname', 'person.titleAfter'] },
    notAfter: ['person.givenName', 'person.surname'],
    excludes: list('za, after, práce, knihy, dokumentu'),
    autocomplete: list('honorific-prefix'),
  },
  'person.titleAfter': {
    kinds: ['text', 'select'],
    phrases: list(
      'titul následující za jménem, titul který následuje za jménem, titul vpravo od příjmení, ' +
        'tituly vpravo od příjmení, titul kladený za jméno, titul kladený za příjmení, titul připojovaný za jméno, ' +
        'titul připojovaný za příjmení, hodnost psaná po jménu, degree after the name, ' +
        'degree placed after the name, hodnost psaná po jménu a oddělená čárkou, ' +
        'jaký titul se má objevit až za příjmením, tituly stojící vpravo od příjmení, ' +
        'zkratka titulu kladená za příjmení zaměstnance, titul připojovaný za příjmení je li užíván, ' +
        'vědecká hodnost za, post nominals, přípona titulu, titul který stojí za jménem, academic title suffix, ' +
        'titul zapsaný za jménem, titul uživatele zapsaný za jménem, následné tituly, následný titul, ' +
        'titul zástupce za příjmením, titul zástupce za jménem, tituly následné, ' +
        'akademický stupeň zařazený za jménem, stupeň za jménem, akademický stupeň za jménem, titul zařazený za, ' +
        'titul zařazený za jménem, zařazený za, zařazený za jménem, titul suffix, sufix titulu, ' +
        'osoba sufix titulu, titul sufix, suffix titulu, titul správce za jménem, titul správce za, ' +
        'titul osoby za jménem, titul osoby za, titul uživatele za jménem, titul uživatele za, ' +
        'titul starosty za jménem, titul za jménem správce, titul přiřazený za, titul přívěsný, titul dosažený za, ' +
        'titul dosažený za jménem, dosažený titul za, dosažený titul za jménem, titul psaný za, titul psaný za *, ' +
        'tituly psané za, titul uváděný za, tituly uváděné za, titul za nevyplňujte čárku, ' +
        'akademický titul uvádí se za jménem, titul uvádí se za jménem, ' +
        'vědecká akademická a vojenská hodnost stojí za jménem, hodnost stojí za jménem, ' +
        'hodnost uváděná za jménem, tituly a hodnosti psané za jménem, letters after surname, letters after name, ' +
        'letters after the name, píše něco za příjmením, píše něco za jménem, píše se něco za jménem, ' +
        'co se píše za jménem, co se píše za příjmením, titul který stojí až za příjmením, ' +
        'titul který stojí za příjmením, titul stojí za příjmením, má titul za jménem, má nějaký titul za jménem, ' +
        'máte titul za jménem, titul vpravo od jména, titul psaný vpravo od jména, degree following the name, ' +
        'degree following the surname, degree following name, degree following surname, titul ii, ' +
        'titul následující po jménu, titul následující po příjmení, titul po jménu, titul po příjmení, ' +
        'tituly po jménu, tituly po příjmení, vědecká hodnost psaná za příjmením, vědecká hodnost psaná za jménem, ' +
        'hodnost nebo titul psaný za jménem, hodnost psaná za jménem, hodnost za příjmením, následující titul, ' +
        'tituly za jménem oddělte mezerou, osoba titul za, osoba titul za jménem, osoba tituly za, ' +
        'ph d mba dis apod, phd mba dis apod, phd csc dis, ph d csc dis, titul phd csc, post name title, ' +
        'trailing title, přípona jména, přípona za jménem, titul stojící za jménem, titul stojící za příjmením, ' +
        'titul psaný za příjmením, titul psaný za příjm, titul za příjm, tituly za příjm, ' +
        'titul který se píše za jménem, titul který se píše za příjmení, titul uváděný za příjmením, tituly vzadu, ' +
        'titul uváděný vzadu, tituly uváděné vzadu, titul za čárkou, tituly za čárkou, titul psaný za čárkou, ' +
        'vědecká hodnost titul za jménem, vědecká hodnost nebo titul za jménem, ' +
        'akademické a vědecké tituly za jménem, akademický nebo vědecký titul za jménem, ' +
        'vědecké a akademické tituly za jménem, tituly a hodnosti za jménem, vědecká hodnost za jménem, titul phd, ' +
        'title behind the name, academic suffix, titles behind name, degree behind name, titles suffix, ' +
        'suffix after name, post nominal, post nominal letters, postnominals, tituly uváděné za jménem, ' +
        'tituly psané za jménem, titul za jménem a příjmením, titul přípona, titul 2, titul vpravo, ' +
        'tituly za příjmením, akademický titul za příjmením, titles after, degree suffix, academic degree after, ' +
        'academic title after, titul za, titul za jménem, titul za příjmením, tituly za, tituly za jménem, ' +
        'titul za jm, titul vzadu, akademický titul za, akademický titul za jménem, degree after, ' +
        'degree after name, title after, title after name, akad titul za, akad titul za jménem, ' +
        'vědecký titul za jménem, vědecká hodnost, hodnost za jménem, titul uváděný za jménem, ' +
        'titul psaný za jménem, titul na konci, akademické tituly za jménem, vědecký titul, ' +
        'academic title after name, academic degree after name, title behind name, suffix, title suffix, ' +
        'name suffix, titles after name, degree behind',
    ),
    weak: list('titul, tituly, akademický titul, za, za jménem, za příjmením, title, degree'),
    groups: list('titul, tituly, akademický titul, title, degree'),
    near: { before: ['person.surname', 'person.titleBefore'] },
    excludes: list('vpředu, před, before, práce, knihy, dokumentu'),
    autocomplete: list('honorific-suffix'),
  },
} as const satisfies Record<string, FieldWords>;
