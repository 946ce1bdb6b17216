import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** What the person does in the municipality (domain.md 1.2, 1.5). */
export const office = {
  'office.position': {
    kinds: ['select', 'radio'],
    phrases: list(
      'pozice sz, pozice v úřadě, jeho funkce po změně, její funkce po změně, funkce po změně, ' +
        'funkce do níž byl zvolen, funkce do níž byla zvolena, funkce do které byl zvolen, ' +
        'funkce do které byla zvolena, funkce do níž byla osoba jmenována, ' +
        'funkce do níž byla osoba zvolena nebo jmenována, do jaké funkce byla zvolena, do jaké funkce byl zvolen, ' +
        'do které funkce byla zvolena, do které funkce byl zvolen, do jaké funkce byla osoba zvolena, ' +
        'do které funkce byla osoba zvolena, do jaké funkce, do které funkce, v obci zastává, v úřadu zastává, ' +
        'v úřadě zastává, na úřadě zastává, zastává, vykonává, v obci vykonává, v obci je, v úřadu je, ' +
        'kdo je na úřadě, kdo to na úřadě je, kdo to je, kdo je v obci, kdo v obci je, působí jako výběr, ' +
        'působí v obci jako výběr, role na úřadě, role na obci, role v čele obce, postavení na úřadě, ' +
        'označení funkce, označení funkce v obci, označení pozice, kým je, kým je na úřadě, kým je v úřadu, ' +
        'čím je, co je na obci, co v obci zastává, jako co bude obec zastupovat, jako co zastupuje obec, jako kdo, ' +
        'jako kdo zastupuje obec, funk, funk zařazení, funk zař, zař osoby, jakou funkci má, ' +
        'jakou funkci v obci má, jaká je funkce, jaké je zařazení, jaké má zařazení, ' +
        'druh funkce vedoucího představitele, funkce vedoucího představitele, funkce kód, kód funkce, ' +
        'funkce z číselníku ovm, osoba funkce, osoba pozice, osoba zařazení, typ funkce vedoucího, ' +
        'druh vedoucího představitele, typ vedoucího představitele, vedoucí představitel je, představitel je, ' +
        'představitel jako, v čele stojí jako, v čele obce jako, stojí v čele jako, role v orgánech, ' +
        'role v orgánech samosprávy, role v orgánech obce, role v samosprávě, funkce v orgánech samosprávy, ' +
        'pozice v orgánech obce, postavení v orgánech obce, function in municipality, ' +
        'function in municipality choose, function choose, function in the municipality, function in the office, ' +
        'role in office, role of the person, vyberte funkci, zvolte funkci, funkce z nabídky, ' +
        'funkce ze seznamu funkcí, funkce dle seznamu, zvolená funkce, jakou má pozici, jakou má roli, ' +
        'jakou zastává pozici, jakou zastává roli, jakou roli má, kým je v obci, kdo je osoba v obci, ' +
        'čím je osoba v obci, co je osoba v obci, čím je v obci, funkční zařazení osoby, služební zařazení, ' +
        'zařazení pracovníka, zařazení zaměstnance, systemizované místo, představený nebo pracovník, ' +
        'veřejný funkcionář, volený funkcionář, typ funkcionáře, druh funkcionáře, funkcionář, type of person, ' +
        'kind of person, bude vykonávat funkci, bude zastávat funkci, bude ve funkci, nastupuje do funkce, ' +
        'zvolen do funkce, zvolena do funkce, zvolen jako, zvolena jako, jmenován do funkce, jmenována do funkce, ' +
        've funkci, v jaké funkci *, jakou funkci *, funkce v orgánech obce, funkce v orgánech, funkce nového *, ' +
        'funkce ve vedení, funkce ve vedení obce, pozice ve vedení, pozice ve vedení obce, v jaké funkci, ' +
        'v jaké je funkci, jakou funkci zastává, jakou funkci vykonává, jakou má funkci, jaká funkce, ' +
        'zastává funkci, vykonává funkci, funkce v organizaci, funkce v samosprávě, funkce v subjektu, ' +
        'funkce nebo pozice, pozice nebo funkce, funkce pozice, pozice funkce, funkce zařazení, zařazení funkce, ' +
        'position held, function held, role in municipality, role in the municipality, position in the office, ' +
        'position in municipality, position in the municipality, position or function, funkce, funkce ze seznamu, ' +
        'funkce z číselníku, funkce výběr, funkce osoby, pozice, typ osoby, druh funkce, typ funkce, ' +
        'funkční zařazení, zařazení, position, function, person type, pracovní pozice, vykonávaná funkce, ' +
        'funkce v obci, funkce v úřadu, role osoby, role v obci, postavení, postavení osoby, druh pozice, ' +
        'typ pozice, zařazení osoby, kategorie funkce, veřejná funkce, funkce dle číselníku, ' +
        'funkce podle číselníku, funkce číselník, pracovní zařazení, pozice osoby, pozice v úřadu, pozice v obci, ' +
        'post, position type, type of position, office held, funkce starosty, druh osoby, druh osoby ovm, ' +
        'typ osoby ovm, zařazení v úřadu, zařazení v obci, pozice na úřadě, funkce na úřadě, volená funkce, ' +
        'zastávaná funkce, postavení v obci, postavení v úřadu, postavení v organizaci, role ve vedení, ' +
        'role v úřadu, pracovní funkce, kategorie osoby, kategorie pozice, veřejná pozice, nová funkce, ' +
        'nová pozice, typ pozice v úřadu, role of person, office, public office, elected office, job position, ' +
        'type of function, category',
    ),
    excludes: list('uvolněn, uvolněný, uvolněna, neuvolněn, datum, od, do, vzniku, zániku, konec, začátek'),
    options: list(
      'starosta, starostka, 1. místostarosta, 2. místostarosta, místostarosta, tajemník, primátor, referent, ' +
        'správce obce, zastupitel, informatik, nezařazeno, mayor, deputy mayor',
    ),
  },
  'office.function': {
    kinds: ['text'],
    weak: list('vypište, vypište slovy'),
    phrases: list(
      'ozn fce, označení fce, ozn funkce, funkce jiná, label pozice, popisek pozice, job title in own words, ' +
        'job title as text, název funkce nebo pozice, jakou funkci osoba zastává vypište slovy, ' +
        'čím se na úřadě zabývá, čím se zabývá, full title of the office, title of the office held, ' +
        'full title of the office held by the person, funkce nebo pracovní pozice na níž je uživatel zařazen, ' +
        'funkce vedoucího představitele v ženském popřípadě mužském rodě, ' +
        'jakou funkci uživatel zastává vypište ji prosím slovy, ' +
        'jiná funkce ve smyslu zákona o obcích uveďte název, čím se osoba na úřadě zabývá název její funkce, ' +
        'free text job description, job title in your own words, pracovní titul funkce textem, ' +
        'čím se osoba na úřadě zabývá, popis funkce kontaktní osoby, popis funkce osoby, ' +
        'slovní označení vykonávané funkce, slovní označení zastávané funkce, slovní popis vykonávané funkce, ' +
        'název jiné funkce, označení jiné funkce, popis jiné funkce, funkce pracovní pozice textem, ' +
        'funkce nebo pozice textem, funkce nazývá vlastními slovy, za co je zodpovědný funkce slovně, působí jako, ' +
        'působí jako volný popis, působí v obci jako, zařazení osoby doplňkový text, zařazení doplňkový text, ' +
        'zařazení upřesnění, upřesnění zařazení, zařazení slovy, zařazení popis, popis zařazení, ' +
        'office in own words, function in your own words, position in own words, position in your own words, ' +
        'role in own words, role in your own words, není li v seznamu, není v seznamu, není v seznamu napište, ' +
        'není v seznamu vypište, uveďte vlastními slovy co *, co osoba na úřadě vykonává, co osoba vykonává, ' +
        'co vykonává, co na úřadě vykonává, co v úřadu vykonává, za co je zodpovědný, za co zodpovídá, ' +
        'za co odpovídá, funkce slovně vyjádřená, pracovní zařazení text, pracovní zařazení slovně, ' +
        'pracovní zařazení textem, zařazení text, zařazení slovně, zařazení textem, ' +
        'jak se funkce nazývá napište vlastními slovy, jak funkci nazýváte, jak se oficiálně jmenuje funkce, ' +
        'position held free text, position free text, position as free text, position held, role free text, ' +
        'free text position, označení funkce vlastními slovy, slovní vyjádření funkce, funkce vlastním textem, ' +
        'vlastní text funkce, pojmenování funkce, pojmenování pozice, pojmenujte funkci, fce upřesnění textem, ' +
        'upřesnění textem, upřesnění funkce textem, funkce upřesnění textem, osoba název funkce, ' +
        'osoba funkce text, funkce název, funkce název volně, popis funkce volně, název fce, popis fce, fce slovy, ' +
        'fce slovně, fce popis, fce text, fce název, funkce vypište, vypište funkci, funkce nenalezena v seznamu, ' +
        'funkce není v seznamu, není li funkce v seznamu *, pokud není v seznamu *, dopište funkci, ' +
        'dopište název funkce, napište funkci, doplňte funkci vlastními slovy, jak se funkce přesně nazývá, ' +
        'jak se funkce nazývá, jak se funkce jmenuje, jak se přesně jmenuje funkce, jak zní název funkce, ' +
        'název funkce vypište, popište funkci, popište funkci vlastními slovy, popis funkce vlastními slovy, ' +
        'popis vykonávané funkce, popis zastávané funkce, describe function, describe the function, ' +
        'describe the function in own words, function in own words, own description of function, other function, ' +
        'other position, specify function, specify the function, specification of function, function as text, ' +
        'function text, free text of function, funkce jak *, funkce tak jak *, přesné znění funkce, znění funkce, ' +
        'textace funkce, plný název funkce, celý název funkce, název funkce slovy, název funkce slovně, ' +
        'název funkce textem, název funkce pro výpis, název funkce pro tisk, název funkce na vizitce, ' +
        'označení pozice, označení pracovní pozice, označení pracovního místa, jiná vypište, jiná uveďte, ' +
        'jiná jaká, jiná funkce vypište, funkční označení, funkční označení *, označení funkce *, volená funkce, ' +
        'co v úřadu dělá, co dělá, náplň práce, vlastní označení funkce, přesné označení funkce, funkce volně, ' +
        'funkce volným textem, volný text funkce, funkce jinými slovy, upřesněte funkci, funkce ostatní, ' +
        'funkce vlastní text, název funkce volný text, name of function, name of position, title of function, ' +
        'function free text, position in words, exact position, funkce, název funkce, popis funkce, funkce slovně, ' +
        'funkce slovy, funkce textem, funkce volný text, funkce osoby, funkce v úřadu, funkce na úřadě, ' +
        'pracovní zařazení, pracovní pozice, pozice, function, position, job title, upřesnění funkce, ' +
        'bližší určení funkce, vlastní název funkce, název pozice, jiná funkce, označení funkce, ' +
        'slovní označení funkce, slovní popis funkce, funkce vlastními slovy, název funkce vlastními slovy, ' +
        'doplněk funkce, doplnění funkce, funkce upřesnění, funkce text, funkce popis, text funkce, popis pozice, ' +
        'pracovní funkce, funkce podrobně, funkce slovní popis, přesný název funkce, úplný název funkce, ' +
        'funkce jinak, position description, function description, function in words, job description, ' +
        'název vykonávané funkce, název zastávané funkce, zastávaná funkce, funkce slovem, ' +
        'funkce zobrazovaná veřejně, název funkce pro veřejnost, název funkce v úřadu, název pracovní pozice, ' +
        'pracovní místo, název pracovního místa, pracovní titul, popis pracovní pozice, text funkce veřejně, ' +
        'funkce v textu, textový popis funkce, textové označení funkce, funkce doplňující text, ' +
        'doplňující popis funkce, doplňující název funkce, job function, role description, title of position, ' +
        'position title, position name, function name',
    ),
    excludes: list(
      'typ, datum, od, do, vzniku, zániku, začátek, konec, kód, kontrolní, měsíční, odměna, asistent, asistentky',
    ),
    autocomplete: list('organization-title'),
    room: 8,
  },
} as const satisfies Record<string, FieldWords>;
