import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The term of office. */
export const term = {
  'term.from': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce vykonávána od, datum k němuž funkce vznikla, den k němuž funkce vznikla, ' +
        'datum od něhož osoba vykonává funkci, datum od něhož vykonává funkci, den od něhož vykonává funkci, ' +
        'den kterým počíná výkon funkce, kterým dnem se ujímá funkce, kterým dnem se starosta ujímá funkce, ' +
        'den nástupu do zastávané funkce, den od kterého je oprávněn za obec jednat, in post from, term begins on, ' +
        'term starts, takes office on, took up the office on, date of taking up the office, datum zvol, ' +
        'začátek mandátu dne, účinnost jmenování od, date on which the person took up the office, ' +
        'datum k němuž osobě funkce vznikla, datum od něhož osoba vykonává funkci statutárního zástupce, ' +
        'den nástupu kontaktní osoby do zastávané funkce, den kterým osobě počíná výkon funkce, ' +
        'den od kterého je vedoucí představitel oprávněn za obec jednat, ' +
        'kterým dnem se nový starosta ujímá funkce, dat zvol, in post since, od kterého dne obec zastupuje, ' +
        'term begins, zač mandátu, účinnost jmenování ode dne, od kdy je osoba ve funkci, ' +
        'od kdy je starosta ve funkci, od kdy je starostka ve funkci, od kdy úřad vykonává, ' +
        'den jímž se zapisovaná osoba ujala funkce, den jímž se osoba ujala funkce, den jímž se ujala funkce, ' +
        'den jímž se ujal funkce, den kdy se ujala funkce, den kdy se osoba ujala funkce, ' +
        'výkon funkce začíná dnem, výkon funkce počíná dnem, funkce začíná dnem, den jímž výkon funkce začíná, ' +
        'den jímž začíná výkon funkce, den jímž výkon funkce počíná, funkce trvá od, výkon funkce trvá od, ' +
        'den kterým započal výkon funkce, den kterým započala funkce, kterým započal výkon funkce, ' +
        'den započetí výkonu funkce, započetí výkonu funkce, započetí funkce, od kdy drží korunku, ' +
        'odkdy drží korunku, korunka od, od kterého dne funkci zastáváte, od kterého dne zastáváte funkci, ' +
        'počátek oprávnění jednat za obec, počátek trvání oprávnění jednat za obec, počátek oprávnění jednat, ' +
        'vznik oprávnění jednat, vznik oprávnění jednat za obec, zařazení účinné od, zařazení platné od, ' +
        'účinné od, jmenován s účinností od, jmenována s účinností od, s účinností od, jmenování s účinností od, ' +
        'ustanoven s účinností od, zvolen s účinností od, počínaje dnem, počínaje, ve funkci počínaje, ' +
        've funkci počínaje dnem, funkce počínaje dnem, zvolen na dobu od, zvolena na dobu od, na dobu od, ' +
        'zvolen a na dobu od, od kterého dne starosta úřaduje, od kterého dne úřaduje, od kterého dne zastupuje, ' +
        'od kterého dne zastupuje obec, od kdy má mandát, od kdy mandát trvá, odkdy má mandát, odkdy trvá mandát, ' +
        'nastoupil, nastoupila, nastoupil nastoupila, nástup, kdy se funkce ujal, kdy se ujal, ' +
        'kdy se funkce ujala, kdy funkci převzal, kdy funkci přebírá, kdy přebírá funkci, kdy nastoupí do funkce, ' +
        'kdy nastupuje do funkce, kdy se stal starostou, kdy se stal statutárním zástupcem, ' +
        'začátek funkčního období den, ujala se funkce dne, ujal a se funkce dne, ujala se funkce, ' +
        'mandát mu začíná, mandát začíná, mandát začíná dne, mandát začal, počátek mandátu dne, ' +
        'funkce mu vznikla dne, funkce mu začíná, osoba ve funkci od, osoba funkce od, starosta ve funkci od, ' +
        'funkce začátek, funkce vznik, funkce datum vzniku, funkce platnost od, výkon funkce počátek, ' +
        'výkon funkce začátek, počátek výkonu mandátu, začátek výkonu mandátu, den ujmutí se funkce, ' +
        'ujmutí se funkce, ujmutí funkce, den ujmutí funkce, do funkce nastoupil, do funkce nastoupila, ' +
        'do funkce nastupuje, do funkce nastoupil dne, mandát mu vznikl dne, mandát vznikl od, ' +
        'from which day he is the mayor, from which day is the mayor, from which day mayor, from which date mayor, ' +
        'kdy začíná mandát, kdy začíná mandát starosty, kdy začala funkce, kdy začíná funkce, ' +
        'kdy začal vykonávat funkci, kdy začíná vykonávat funkci, od kdy bude ve funkci, od kdy bude starostou, ' +
        'odkdy bude ve funkci, odkdy bude starostou, odkdy úřaduje, od kdy úřaduje, od kdy zastupuje obec, ' +
        'odkdy zastupuje obec, první den v úřadu, první den v úřadě, první den mandátu, ' +
        'první den funkčního období, nabytí funkce, den nabytí funkce, nabyl funkce dne, funkce nabyta dne, ' +
        'funkci nabyl dne, ujal se úřadu, ujal se úřadu dne, ujal se vedení obce, den ujetí funkce, ' +
        'vznik výkonu funkce, datum vzniku výkonu funkce, den vzniku výkonu funkce, den zahájení výkonu funkce, ' +
        'datum zahájení výkonu funkce, zahájení výkonu funkce, zahájení funkce, den zahájení funkce, ' +
        'den zahájení mandátu, zahájení mandátu, datum zahájení mandátu, nástup do čela obce, v čele obce od, ' +
        'v čele od, v čele subjektu od, v čele úřadu od, zastupuje obec od, zastupuje od, ' +
        'výkon funkce statutárního zástupce od, statutární zástupce ode dne, zvolení dne, zvolena dne, ' +
        'zvolena do funkce, zvolen starostou dne, zvolen zastupitelstvem dne, datum zvolení starosty, ' +
        'datum zvolení starostou, den zvolení starosty, den zvolení zastupitelstvem, ' +
        'statutory representative since, statutory representative from, representative since, representative from, ' +
        'in charge since, in function since, in function from, function since, position since, ' +
        'date of start of function, start date of function, date of taking function, taking up office, ' +
        'date of election to office, date of entering office, entered office on, mayor from, vykonává od, ' +
        'počátek výkonu, výkon od, úřaduje od, v úřadu od, slouží od, funkci má od, ode dne, ' +
        'od kterého dne je ve funkci, od kterého dne vykonává funkci, od kterého dne zastává funkci, ' +
        'od kterého dne funkci vykonává, od kterého dne funkci zastává, od kterého dne je starostou, ' +
        'od kterého dne je statutárním zástupcem, od kterého dne je v úřadu, od kterého dne působí ve funkci, ' +
        'od kterého data je ve funkci, od kterého data vykonává funkci, od kterého data zastává funkci, ' +
        'od kterého data funkci vykonává, od kterého data funkci zastává, od kterého data je starostou, ' +
        'od kterého data je statutárním zástupcem, od kterého data je v úřadu, od kterého data působí ve funkci, ' +
        'od jakého data je ve funkci, od jakého data vykonává funkci, od jakého data zastává funkci, ' +
        'od jakého data funkci vykonává, od jakého data funkci zastává, od jakého data je starostou, ' +
        'od jakého data je statutárním zástupcem, od jakého data je v úřadu, od jakého data působí ve funkci, ' +
        'od kdy je ve funkci, od kdy vykonává funkci, od kdy zastává funkci, od kdy funkci vykonává, ' +
        'od kdy funkci zastává, od kdy je starostou, od kdy je statutárním zástupcem, od kdy je v úřadu, ' +
        'od kdy působí ve funkci, odkdy je ve funkci, odkdy vykonává funkci, odkdy zastává funkci, ' +
        'odkdy funkci vykonává, odkdy funkci zastává, odkdy je starostou, odkdy je statutárním zástupcem, ' +
        'odkdy je v úřadu, odkdy působí ve funkci, kdy nastoupil do funkce, kdy nastoupil, kdy se ujal funkce, ' +
        'kdy byl zvolen, kdy byl zvolen do funkce, kdy byl zvolen starostou, kdy byl jmenován, kdy převzal funkci, ' +
        'ujal se funkce, ujal se funkce dne, starostou se stal, starostou se stal dne, ' +
        'statutárním zástupcem se stal, je starostou od, je ve funkci od, ve funkci je od, působí ve funkci od, ' +
        'funkční období počátek, funkční období začátek, funkce platná od, funkce platí od, den počátku funkce, ' +
        'den začátku funkce, den vzniku mandátu, datum vzniku mandátu, datum nabytí funkce, datum začátku funkce, ' +
        'datum začátku výkonu funkce, datum počátku funkce, datum počátku výkonu funkce, ' +
        'den počátku výkonu funkce, den začátku výkonu funkce, první den ve funkci, první den výkonu funkce, ' +
        'when elected, mayor since, serving since, date of taking office, date of taking up office, ' +
        'took up office, start of function, start of mandate, mandate from, mandate since, term of office from, ' +
        'term of office start, office from, in the office since, holds the office since, first day in office, ' +
        'funkce od, holds office since, datum od kterého vykonává funkci, výkon funkce začíná, funkce začíná, ' +
        've funkci od, výkon funkce od, datum vzniku funkce, vznik funkce, začátek funkce, počátek funkce, ' +
        'datum zahájení funkce, datum nástupu do funkce, funkční období od, začátek funkčního období, mandát od, ' +
        'starostou od, term from, in office from, in office since, datum nástupu, nástup do funkce, ' +
        'nástup do úřadu, funkci vykonává od, vykonává funkci od, datum ustavení do funkce, ustaven do funkce, ' +
        'ustaven dne, zvolen dne, datum zvolení, den zvolení, zvolen do funkce, datum volby, funkci převzal, ' +
        'funkci převzal dne, převzal funkci dne, datum převzetí funkce, začátek mandátu, počátek mandátu, ' +
        'vznik mandátu, začátek výkonu funkce, počátek výkonu funkce, datum uvedení do funkce, nastoupil dne, ' +
        'nastoupil do funkce, jmenován dne, datum jmenování, den vzniku funkce, den nástupu, ve funkci ode dne, ' +
        'funkci zastává od, zastává funkci od, počátek funkčního období, mandát vznikl, mandát vznikl dne, ' +
        'starostou ode dne, platnost funkce od, elected on, date of election, appointed on, start of term, ' +
        'term start, beginning of term, function from, position from, nastupuje do funkce, ' +
        'nastupuje do funkce dne, funkce zahájena, funkce zahájena dne, funkce započala dne, ' +
        'datum zvolení do funkce, zvolení do funkce, den zvolení do funkce, datum volby do funkce, ' +
        'datum jmenování do funkce, jmenování do funkce, jmenován do funkce, datum ustanovení do funkce, ' +
        'ustanovení do funkce, ustavení do funkce, datum ustavení, datum vstupu do funkce, vstup do funkce, ' +
        'den vstupu do funkce, den nástupu do funkce, datum uvedení do úřadu, uvedení do funkce, uvedení do úřadu, ' +
        'datum nástupu do úřadu, den volby, zvolen od, datum převzetí úřadu, převzetí funkce, funkce vznikla, ' +
        'funkce vznikla dne, den převzetí funkce, vykonává funkci ode dne, funkci vykonává ode dne, ' +
        'statutárním zástupcem od, statutárním zástupcem ode dne, statutární zástupce od, platnost mandátu od, ' +
        'mandát platí od, mandát trvá od, výkon mandátu od, funkční období začíná, starosta od, starostka od, ' +
        'v úřadě od, působí od, v pozici od, pozice od, zařazení od, date of appointment, appointment date, ' +
        'election date, date elected, start of office, in position since, took office on, took office, office since',
    ),
    weak: list(
      'datum zahájení, zahájení, od, od kdy, odkdy, datum od, platnost od, platí od, od data, účinnost od, from, ' +
        'valid from, začátek, počátek, začátek od, datum vzniku, vznik, datum začátku, datum počátku, start, ' +
        'since, start date',
    ),
    groups: list(
      'co v obci dělá, působení, co dělá, působení ve funkci, funkce v obci, funkce, výkon funkce, funkční období, ' +
        'mandát, období, statutární zástupce, term, term of office',
    ),
    near: { after: ['term.to'] },
    excludes: list('úředníkem, úředníka, zkoušky, školení, do školení, subjektu, certifikátu, narození, dokladu, op'),
    personal: true,
    room: 8,
  },
  'term.to': {
    kinds: ['text', 'date'],
    phrases: list(
      'funkce vykonávána do, datum k němuž funkce zanikla, den k němuž funkce zanikla, ' +
        'datum do něhož osoba vykonává funkci, datum do něhož vykonává funkci, den do něhož vykonává funkci, ' +
        'den kterým výkon funkce končí, kterým dnem funkce skončí, kterým dnem funkce končí, ' +
        'den do kterého je oprávněn za obec jednat, dokdy osoba funkci zastává, in post to, term ends on, ' +
        'ceases to hold the office, date of leaving the office, kon mandátu, účinnost jmenování do, závěr období, ' +
        'závěr funkčního období, date on which the person ceases to hold the office, ' +
        'datum do něhož osoba vykonává funkci statutárního zástupce, datum k němuž osobě funkce zanikla, ' +
        'den do kterého je vedoucí představitel oprávněn za obec jednat, ' +
        'den jímž zapisované osobě výkon funkce končí, den kdy kontaktní osoba zastávanou funkci opustí, ' +
        'dokdy osoba funkci zastává neznáte li nevyplňujte, kterým dnem funkce starosty skončí, ' +
        'závěr období po které bude zástupce funkci vykonávat, do kterého dne obec zastupuje, in post until, ' +
        'leaves office on, term ends, účinnost jmenování do dne, ' +
        'den jímž výkon funkce zapisované osoby skončí je li znám, skončí je li znám, ' +
        'den skončení výkonu funkce je li znám, konec výkonu funkce je li znám, den jímž výkon funkce skončí, ' +
        'den jímž výkon funkce končí, den jímž výkon funkce osoby skončí, ' +
        'den jímž výkon funkce zapisované osoby skončí, výkon funkce končí dnem, výkon funkce skončí dnem, ' +
        'funkce končí dnem, den jímž končí výkon funkce, den jímž skončí výkon funkce, funkce trvá do, ' +
        'výkon funkce trvá do, do kdy drží korunku, dokdy drží korunku, korunka do, ' +
        'do kterého dne jste funkci zastával, do kterého dne funkci zastával, zánik oprávnění jednat za obec, ' +
        'zánik oprávnění jednat, konec oprávnění jednat, konec oprávnění jednat za obec, zařazení účinné do, ' +
        'zařazení platné do, účinné do, s účinností do, jmenován s účinností do, až do dne, ve funkci až do, ' +
        've funkci až do dne, konče dnem, na dobu do, zvolen na dobu do, den kterým skončil výkon funkce, ' +
        'den kterým skončila funkce, do kdy má mandát trvat, do kdy má mandát, do kdy mandát trvá, ' +
        'dokdy má mandát, dokdy trvá mandát, do kterého dne úřaduje, do kterého dne zastupuje, skončil, skončila, ' +
        'odešel, odešla, odchod, kdy ve funkci skončí, kdy ve funkci končí, kdy funkci skončil, kdy funkci ukončí, ' +
        'kdy opustí funkci, kdy opustil funkci, konec funkčního období rok, konec funkčního období den, ' +
        'mandát mu končí, mandát mu končí dne, konec mandátu dne, funkce mu zaniká dne, funkce mu končí, ' +
        'osoba ve funkci do, osoba funkce do, starosta ve funkci do, funkce konec, funkce zánik, ' +
        'funkce datum zániku, funkce platnost do, výkon funkce konec, do kdy bude osoba funkci vykonávat, ' +
        'do kdy bude funkci vykonávat, dokdy bude funkci vykonávat, do kdy má funkci vykonávat, ' +
        'konec výkonu mandátu, zánik výkonu mandátu, den pozbytí funkce, pozbytí funkce, pozbyl funkce dne, ' +
        'funkce pozbyta dne, funkci vykonává nejpozději do, funkci vykonává nejdéle do, ve funkci nejdéle do, ' +
        've funkci nejpozději do, mandát mu zaniká dne, mandát zaniká dne, mandát zaniká, mandát mu zanikl dne, ' +
        'skončení výkonu funkce, den skončení výkonu funkce, skončení mandátu, den skončení mandátu, ' +
        'datum skončení mandátu, till which day he is the mayor, till which day mayor, until which day mayor, ' +
        'until which date mayor, kdy končí mandát, kdy končí mandát starosty, kdy končí funkce, ' +
        'kdy končí ve funkci, kdy skončí ve funkci, kdy skončí funkce, kdy skončí mandát, do kdy bude ve funkci, ' +
        'dokdy bude ve funkci, do kdy bude starostou, dokdy bude starostou, do kdy zastupuje obec, ' +
        'dokdy zastupuje obec, do kdy úřaduje, dokdy úřaduje, poslední den v úřadu, poslední den v úřadě, ' +
        'poslední den mandátu, poslední den funkčního období, zánik výkonu funkce, datum zániku výkonu funkce, ' +
        'den zániku výkonu funkce, ukončení výkonu funkce dne, ukončení výkonu mandátu, ukončení funkce dne, ' +
        'ukončení funkčního období, den ukončení výkonu funkce, den ukončení mandátu, v čele obce do, v čele do, ' +
        'v čele subjektu do, v čele úřadu do, zastupuje obec do, zastupuje do, statutární zástupce do dne, ' +
        'výkon funkce statutárního zástupce do, opuštění funkce, den opuštění funkce, datum opuštění funkce, ' +
        'statutory representative until, statutory representative to, statutory representative till, ' +
        'representative until, in charge until, in function until, in function till, in function to, mayor till, ' +
        'mayor to, office till, term till, mandate till, date of end of function, end date of function, ' +
        'end of the function, end of office on, date of end of mandate, vykonává do, konec výkonu, výkon do, ' +
        'úřaduje do, v úřadu do, slouží do, funkci má do, předpokládaný konec, předpokládaný konec funkce, ' +
        'předpokládané ukončení, do kterého dne je ve funkci, do kterého dne vykonává funkci, ' +
        'do kterého dne zastává funkci, do kterého dne funkci vykonává, do kterého dne funkci zastává, ' +
        'do kterého dne je starostou, do kterého dne je statutárním zástupcem, do kterého dne je v úřadu, ' +
        'do kterého dne působí ve funkci, do kterého dne byl ve funkci, do kterého dne vykonával funkci, ' +
        'do kterého dne zastával funkci, do kterého dne byl starostou, do kterého dne byl statutárním zástupcem, ' +
        'do kterého data je ve funkci, do kterého data vykonává funkci, do kterého data zastává funkci, ' +
        'do kterého data funkci vykonává, do kterého data funkci zastává, do kterého data je starostou, ' +
        'do kterého data je statutárním zástupcem, do kterého data je v úřadu, do kterého data působí ve funkci, ' +
        'do kterého data byl ve funkci, do kterého data vykonával funkci, do kterého data zastával funkci, ' +
        'do kterého data byl starostou, do kterého data byl statutárním zástupcem, do jakého data je ve funkci, ' +
        'do jakého data vykonává funkci, do jakého data zastává funkci, do jakého data funkci vykonává, ' +
        'do jakého data funkci zastává, do jakého data je starostou, do jakého data je statutárním zástupcem, ' +
        'do jakého data je v úřadu, do jakého data působí ve funkci, do jakého data byl ve funkci, ' +
        'do jakého data vykonával funkci, do jakého data zastával funkci, do jakého data byl starostou, ' +
        'do jakého data byl statutárním zástupcem, do kdy je ve funkci, do kdy vykonává funkci, ' +
        'do kdy zastává funkci, do kdy funkci vykonává, do kdy funkci zastává, do kdy je starostou, ' +
        'do kdy je statutárním zástupcem, do kdy je v úřadu, do kdy působí ve funkci, do kdy byl ve funkci, ' +
        'do kdy vykonával funkci, do kdy zastával funkci, do kdy byl starostou, do kdy byl statutárním zástupcem, ' +
        'dokdy je ve funkci, dokdy vykonává funkci, dokdy zastává funkci, dokdy funkci vykonává, ' +
        'dokdy funkci zastává, dokdy je starostou, dokdy je statutárním zástupcem, dokdy je v úřadu, ' +
        'dokdy působí ve funkci, dokdy byl ve funkci, dokdy vykonával funkci, dokdy zastával funkci, ' +
        'dokdy byl starostou, dokdy byl statutárním zástupcem, kdy skončil ve funkci, kdy odstoupil, ' +
        'kdy funkce skončila, kdy odešel z funkce, kdy ukončil funkci, byl starostou do, byl ve funkci do, ' +
        've funkci byl do, je ve funkci do, ve funkci je do, působil ve funkci do, funkční období konec, ' +
        'funkce platná do, funkce platí do, den konce funkce, den zániku funkce, den zániku mandátu, ' +
        'datum zániku mandátu, den ukončení funkce, den skončení funkce, datum ukončení funkčního období, ' +
        'datum konce výkonu funkce, den konce výkonu funkce, datum skončení výkonu funkce, poslední den ve funkci, ' +
        'poslední den výkonu funkce, mayor until, end of function, end of mandate, mandate to, mandate until, ' +
        'term of office to, term of office until, term of office end, office to, in the office until, ' +
        'last day in office, left office, date of leaving office, funkce do, holds office until, ' +
        'datum do kterého vykonává funkci, výkon funkce končí, funkce končí, ve funkci do, výkon funkce do, ' +
        'datum zániku funkce, zánik funkce, konec funkce, ukončení funkce, datum ukončení funkce, ' +
        'funkční období do, konec funkčního období, mandát do, starostou do, term to, in office to, ' +
        'in office until, datum odchodu, odchod z funkce, funkci ukončil, funkci ukončil dne, ukončil funkci dne, ' +
        'odstoupil dne, datum odstoupení, konec mandátu, zánik mandátu, ukončení mandátu, datum ukončení mandátu, ' +
        'odvolán dne, mandát končí, mandát končí dne, mandát zanikl, mandát zanikl dne, konec výkonu funkce, ' +
        'ukončení výkonu funkce, funkce skončila, funkce skončila dne, skončil ve funkci, funkci vykonává do, ' +
        'vykonává funkci do, funkci zastává do, datum rezignace, ve funkci do dne, platnost funkce do, ' +
        'end of term, term end, function to, function until, position until, left office on, funkce ukončena, ' +
        'funkce ukončena dne, odchází z funkce, odchází z funkce dne, funkce zanikla dne, datum skončení funkce, ' +
        'skončení funkce, datum konce funkce, datum odchodu z funkce, datum odvolání, odvolání z funkce, ' +
        'datum vzdání se funkce, vzdal se funkce, vzdal se funkce dne, datum ukončení výkonu funkce, ' +
        'funkce zanikla, skončil dne, ve funkci do data, statutárním zástupcem do, statutární zástupce do, ' +
        'platnost mandátu do, mandát platí do, mandát trvá do, výkon mandátu do, funkční období končí, ' +
        'starosta do, starostka do, v úřadě do, působil do, v pozici do, pozice do, zařazení do, end of office, ' +
        'in position until, date of resignation, resignation date, termination date, office until',
    ),
    weak: list(
      'do, do kdy, dokdy, datum do, platnost do, platí do, do data, účinnost do, to, until, valid to, konec, ' +
        'konec do, datum zániku, zánik, datum konce, datum ukončení, ukončení, end, end date',
    ),
    groups: list(
      'co v obci dělá, působení, co dělá, působení ve funkci, funkce v obci, funkce, výkon funkce, funkční období, ' +
        'mandát, období, statutární zástupce, term, term of office',
    ),
    near: { before: ['term.from'] },
    excludes: list('subjektu, certifikátu, narození, dokladu, op, do funkce, do úřadu'),
    room: 8,
  },
} as const satisfies Record<string, FieldWords>;
