import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The municipality as a subject: its name and its numbers (domain.md 1.5). */
export const organisation = {
  'organisation.name': {
    kinds: ['text'],
    phrases: list(
      'jak se jmenuje obec úředně, pojmenování úřadu, název strany organizace, jak se vaše obec úředně jmenuje, ' +
        'název orgánu veřejné moci zapsaný v registru osob, pojmenování úřadu jehož údaje se upravují, ' +
        'název územní samosprávy, obec město úplný název, obec úplný název, město úplný název, ' +
        'název města jak je v ros, název obce jak je v ros, název jak je v ros, název veřejnoprávní korporace, ' +
        'oficiální jméno obce, oficiální jméno úřadu, oficiální jméno subjektu, oficiální jméno města, ' +
        'jméno obce oficiální, název korporace, jak se úřad oficiálně jmenuje, jak se oficiálně jmenuje úřad, ' +
        'název poskytovatele, název poskytovatele organizace, název právnické osoby vykonávající *, ' +
        'název zaměstnavatele, název žadatele, název žadatele obec, název příjemce, název zřizované organizace, ' +
        'název provozovatele, název držitele datové schránky, název vlastníka datové schránky, úř název, ' +
        'úř název obce, obec plné znění názvu, plné znění názvu, úplné znění názvu, přesné znění názvu, ' +
        'znění názvu, název v plném znění, název v úplném znění, přesný název, přesný název obce, ' +
        'přesný název subjektu, přesný název úřadu, jak se obec oficiálně jmenuje, jak se obec úředně jmenuje, ' +
        'jak se orgán úředně jmenuje, jak se orgán jmenuje, jak se úřad úředně jmenuje, jak se oficiálně jmenuje, ' +
        'jak se úředně jmenuje, obec název úplný, subjekt název úplný, název úplný, subjekt úplný název, ' +
        'obec plný název, úřad název, orgán název, ovm název, název obce úplný, název obce oficiální, ' +
        'název obce úřední, název obce v ros, název obce v registru, název obce dle ruian, název obce podle ruian, ' +
        'název obce dle čsú, název zadavatele úplný, plný název územní samosprávy, oficiální pojmenování obce, ' +
        'pojmenování obce, pojmenování subjektu, pojmenování organizace, úřední pojmenování, ' +
        'označení orgánu veřejné moci, označení orgánu, označení obce, označení úřadu, název zřízené organizace, ' +
        'název zřízené organizace podle *, název příspěvkové organizace, název subj, naz subj, naz obce, ' +
        'municipality title, title of municipality, name of village, name of town, village town called, ' +
        'village or town called, account name municipality, jak se vaše obec jmenuje, jak se jmenuje vaše obec, ' +
        'jak se jmenuje obec, jak se jmenuje úřad, jak se jmenuje město, jak se jmenuje organizace, ' +
        'název zapsaný v registru osob, název zapsaný v ros, název podle ros, název dle registru osob, ' +
        'název podle registru osob, název podle zřizovací listiny, název dle zřizovací listiny, ' +
        'název účetní jednotky, název zadavatele, název samosprávného úřadu, jméno úřadu, jméno instituce, ' +
        'organisation s name, municipality s name, official name of municipality, ' +
        'official name of the municipality, official name of the authority, full name of municipality, ' +
        'full name of the municipality, full name of organisation, name of the subject, name of the office, ' +
        'name of public authority, public authority name, označení organizace, označení subjektu, název úsc, ' +
        'název orgánu veřejné moci úplný, jak se subjekt jmenuje, jak se jmenuje subjekt, jak se obec jmenuje, ' +
        'jak se úřad jmenuje, název územní jednotky, název územního celku, název územního samosprávného celku, ' +
        'název samosprávného celku, název samosprávy, plný název obce, úplný název obce, celý název obce, ' +
        'název dle ros, název v registru osob, úřední název subjektu, název jednotky, obchodní firma nebo název, ' +
        'název nebo obchodní firma, name in full, legal name, registered name, unit name, name of unit, ' +
        'name of office, organization name, name of subject, název subjektu, název organizace, název obce, ' +
        'název úřadu, název ovm, název orgánu veřejné moci, úplný název, organisation name, name of organisation, ' +
        'subject name, jméno obce, oficiální název, název instituce, název orgánu, název subjektu ovm, plný název, ' +
        'název subjektu úplný, název organizace úplný, oficiální název subjektu, municipality name, ' +
        'name of municipality, authority name, name of authority, office name, name of the municipality, ' +
        'name of the authority, name of the organisation, název města, název městyse, název obce nebo města, ' +
        'název obce města, úřední název, úřední název obce, název úřadu obce, název orgánu veřejné správy, ' +
        'celý název, název právnické osoby, název subjektu obce, obec název, subjekt název, organizace název, ' +
        'jméno subjektu, jméno organizace, jméno města, název ovm úplný, full name of the authority, ' +
        'official name, entity name, company name',
    ),
    weak: list('název, subjekt, název subjektu nebo obce, organizace, name'),
    groups: list('subjekt, údaje subjektu, základní údaje subjektu, organizace, orgán veřejné moci, subject'),
    near: {
      after: ['organisation.ico', 'organisation.municipalityCode', 'organisation.dic', 'organisation.dataBox'],
      before: ['organisation.ico', 'organisation.municipalityCode'],
    },
    notAfter: ['address.street', 'address.houseNumber'],
    excludes: list(
      'dod, dodavatele, dodání, dodací, odběratele, historický, dřívější, původní, záznamu, pověřený, superior, ' +
        'pověřeného, nadřízený, kód, zkratka, nadřízené, zřizovatele, ulice, web, webové stránky',
    ),
    autocomplete: list('organization'),
    room: 20,
  },
  'organisation.ico': {
    kinds: ['text'],
    phrases: list(
      'osmimístné identifikační číslo obce, identifikační číslo ičo, identifikační číslo osoby ičo, ' +
        'číslo pod nímž je osoba zapsána v ros ičo, číslo pod nímž je subjekt zapsán v ros, daňové číslo ičo, ' +
        'identifikační číslo územního samosprávného celku ičo, ' +
        'osmimístné identifikační číslo obce z registru osob, číslo pod nímž je právnická osoba zapsána v ros ičo, ' +
        'osmimístné ičo, ičo orgánu veřejné moci, ič orgánu veřejné moci, ičo orgánu, icko, icko města, ičko obce, ' +
        'ičko úřadu, ičko subjektu, identifikační číslo přidělené *, identifikační číslo přidělené čsú, ' +
        'subjekt ičo, subjekt ič, obec ičo, obec ič, úřad ičo, organizace ičo, ovm ičo, ' +
        'subjekt identifikační číslo, ičo vč úvodních nul, ičo včetně úvodních nul, ičo s úvodními nulami, ' +
        'ičo osoby, ičo právnické osoby, ičo zapsané v ros, ičo z ros, ičo v ros, i č o, i č, ičo přidělené *, ' +
        'ičo příspěvkové organizace, identification no of organization, identification no of organisation, ' +
        'identification no, identification number of organisation, identification number of organization, ' +
        'identification number of municipality, identification number ico, identification number, reg no, ' +
        'reg no ico, reg č, registrační registrační osmimístné ičo, osmimístné identifikační číslo, ičo 8 číslic, ' +
        'ičo 8 míst, ičo z ares, ičo z registru, ičo podle ares, ičo dle ares, ičo dle ros, ičo podle ros, ' +
        'ičo zřízené organizace, ičo úsc, ičo ekonomického subjektu, id organizace, org id, ' +
        'company registration no, business identification number, number of organisation, organization number, ' +
        'organisation no, id no, č ičo, číslo ičo, id číslo, ident číslo, identif číslo, id č, ident č, identif č, ' +
        'identifikační č, ičo nebo ič, ič subjektu, identifikační číslo právnické osoby, id business id, ' +
        'organisation identification number, registration no, company registration number, organization id, ' +
        'company no, ičo, ič, ičo subjektu, ičo organizace, ičo obce, ič obce, identifikační číslo, ' +
        'identifikační číslo osoby, identifikační identifikační číslo ičo, company id, ' +
        'company identification number, organisation id, id number, ico, ičo města, ičo úřadu, ič organizace, ' +
        'ičo ovm, identifikační identifikační číslo obce, identifikační číslo úřadu, ičo ič, ič ičo, ' +
        'registration number, company number, organisation number, crn',
    ),
    excludes: list(
      'dod, dodavatele, dodání, dodací, odběratele, d i, předává, předané, interní, account, user, person, ' +
        'document, birth, personal, tax, dič, daňové, datové, schránky, zřizovatele, nadřízeného, dph',
    ),
    room: 8,
  },
  'organisation.dic': {
    kinds: ['text'],
    excludes: list('dod, dodavatele, dodání, dodací, odběratele'),
    phrases: list(
      'dič s předponou cz, daňové identifikační číslo včetně kódu země, daňové identifikační číslo včetně cz, ' +
        'daňové identifikační číslo s předponou cz, daňové identifikační číslo přidělené správcem daně, ' +
        'daňové identifikační číslo s předponou cz byla li registrace provedena, ' +
        'daňové identifikační číslo včetně kódu země cz, daňové identifikační číslo územního samosprávného celku, ' +
        'identifikátor jímž se osoba označuje ve styku se správcem daně, dič začínající cz, dph reg číslo, ' +
        'dph reg číslo dič, dph registrační číslo, reg číslo dph, reg číslo dph dič, identifikační číslo daně, ' +
        'identifikační číslo daně z *, číslo daně, identifikátor plátce, identifikátor plátce dph, ' +
        'daňová identifikace, daňová identifikace plátce dph, daňové číslo obce, daňové číslo subjektu, ' +
        'daňové číslo organizace, má obec daňové číslo, má obec dič, má organizace dič, ' +
        'je li obec plátcem dph dič, číslo přidělené správcem daně, číslo přidělené finančním úřadem, ' +
        'dič přidělené finančním úřadem, dič přidělené *, dič včetně cz, dič vč cz, dič s cz, dič s kódem země, ' +
        'dič bez mezer, obec dič, subjekt dič, úřad dič, organizace dič, subjekt daňové číslo, dič subjektu dph, ' +
        'registrace dph, registrační číslo dph, d i č, daňové registrační číslo, daňové registrační číslo plátce, ' +
        'registrační číslo plátce, registrační číslo plátce dph, evidenční číslo pro daňové účely, ' +
        'daňové číslo plátce, číslo pod kterým je obec vedena u finančního úřadu, číslo u finančního úřadu, ' +
        'číslo plátce daně, číslo plátce daně z přidané hodnoty, registrace k dph, ' +
        'registrace k dani z přidané hodnoty, registrační číslo k dph, identifikace pro dph, ' +
        'identifikační číslo pro dph, identifikační číslo plátce dph, daň identifikační číslo, daň id č, ' +
        'daň ident č, dič plátce, dič pro dph, dič cz, tax identification no, tax identification number of *, ' +
        'tax payer number, taxpayer number, taxpayer id, taxpayer identification number, vat payer number, ' +
        'vat reg no, vat registration no, vat identification no, tax reg no, plátce dph dič, daňové id číslo, ' +
        'daňové ident číslo, daňové identif číslo, daňové id, daňové id č, daňové identifikační č, daňové č, ' +
        'číslo plátce dph, dič plátce dph, daňový identifikátor, tax no, tax id number, vat identification number, ' +
        'vat code, tax identifier, dič, dič subjektu, daňové identifikační číslo, vat id, vat number, vat no, ' +
        'tax id, dič obce, dič organizace, daňové číslo, tax number, tax identification number, ' +
        'vat registration number, vat',
    ),
    room: 8,
  },
  'organisation.dataBox': {
    kinds: ['text'],
    phrases: list(
      'id boxu isds, id boxu, id datového boxu, box isds, označení schránky v isds, ' +
        'označení datové schránky v isds, datovka id, do které datové schránky se obci doručuje, ' +
        'do které datové schránky se doručuje, datová schránka do které se doručuje, ' +
        'identifikátor datové schránky zřízené podle zákona, do které datové schránky se obci doručuje 7 znaků, ' +
        'identifikátor datové schránky zřízené dle zákona, označení schránky v isds malá písmena a číslice, ' +
        'ident ds, identifikátor isds, subjekt datovka id, doručovat do datové schránky, ' +
        'identifikátor datové schránky zřízené *, datová schránka zřízená *, subjekt id isds, ' +
        'datová schránka sedm písmen a číslic, datová schránka sedm písmen, sedm písmen a číslic, ' +
        'sedm znaků datové schránky, subjekt datovka, datovka subjektu, jaká je datová schránka, ' +
        'jakou máte datovou schránku, jaké je id datové schránky, jaké máte id datové schránky, ' +
        'jaké id má datová schránka, datová schránka sedmimístné id, datová schránka 7 znaků, ' +
        'schránka v informačním systému datových schránek, do které datové schránky, ' +
        'do které datové schránky doručovat, do jaké datové schránky doručovat, obec idds, obec datová schránka, ' +
        'subjekt datová schránka, subjekt idds, subjekt id datové schránky, obec id datové schránky, ' +
        'úřad datová schránka, ovm datová schránka, kam doručovat datové zprávy, adresa pro datové zprávy, ' +
        'schránka pro datové zprávy, databox, databox of municipality, data box of municipality, ' +
        'data box of the municipality, jaké id má datovka, opište identifikátor datové schránky *, ' +
        'identifikátor datové schránky obce, identifikátor schránky v isds, id schránky v isds, ' +
        'sedmimístné id schránky, sedmimístné id datové schránky, sedmimístné id schránky v isds, ' +
        'sedmiznakové id datové schránky, sedmimístný identifikátor, sedmimístný identifikátor schránky, ' +
        'sedmiznakový identifikátor datové schránky, 7místné id datové schránky, kód schránky, číslo schránky, ' +
        'číslo datovky, kód datovky, datovka obce, datovka úřadu, id datovky obce, adresa datovky, adresa v isds, ' +
        'adresa schránky v isds, id schránky obce, id schránky úřadu, datová schránka orgánu veřejné moci, ' +
        'id datové schránky úřadu, id datové schránky subjektu, id datové schránky organizace, ' +
        'identifikátor ds obce, datová schr, dat schr, dat schr id, id dat schr, id of the data box, ' +
        'data box identification number, electronic mailbox id, state data box, isds mailbox, isds box id, ' +
        'schránka datová, identifikace datové schránky, adresa ds, id ds obce, kód ds, číslo ds, ds id, idds obce, ' +
        'isds schránka, datová schránka idds, datová schránka kód, datová schránka číslo, schránka id, ' +
        'data box code, data box number, data box identification, electronic data box, datová schránka, ' +
        'id datové schránky, schránka isds, id schránky isds, id datová schránka, identifikátor datové schránky, ' +
        'identifikátor ds, id ds, idds, číslo datové schránky, data box, data box id, databox id, id schránky, ' +
        'identifikátor schránky, dat schránka, id dat schránky, id dat schránka, identifikátor dat schránky, ' +
        'číslo dat schránky, isds, id isds, schránka, ds, adresa datové schránky, data box identifier, ' +
        'data mailbox, data mailbox id, id datové schránky obce, datová schránka obce, datová schránka úřadu, ' +
        'datová schránka ovm, kód datové schránky, označení datové schránky, datová schránka id, ' +
        'datová schránka identifikátor, isds id, id v isds, identifikátor v isds, id datovky, datovka, ' +
        'data box no, id of data box, identifier of data box',
    ),
    weak: list('id, identifikátor'),
    groups: list('datová schránka, datové schránky, data box'),
    excludes: list(
      'krajského, zřizovatele, nadřízeného, dodavatele, starosty, banky, typ, stav, type, status, heslo, ' +
        'zpřístupněna',
    ),
    room: 7,
  },
  'organisation.municipalityCode': {
    kinds: ['text'],
    phrases: list(
      'kód municipality, kód municipality čsú, kód municipality ruian, kód obce přidělený čsú, ' +
        'číselný kód obce v číselníku čsú, číselný kód jímž je obec označena, pod jakým kódem je obec evidována, ' +
        'municipality code in ruian, code of the municipality in the territorial register, ' +
        'kód obce přidělený českým statistickým úřadem, pod jakým číselným kódem je obec evidována v rúian, ' +
        'číselný kód jímž je obec označena v číselníku čsú, šestimístný kód obce vedený v rúian, ' +
        'kód obce v územní identifikaci, kód obce v úir, kód obce podle územní identifikace, klíč obce, ' +
        'šestimístný kód vaší obce, šestimístný kód obce z *, kód vaší obce, číselný klíč obce, ' +
        'kód obce z územní identifikace, kód obce územní identifikace, obec číselný kód čsú, obec číselný kód, ' +
        'obec kód z číselníku, číselný kód obce čsú, číselný kód obce podle čsú, kód ob, ' +
        'základní územní jednotka kód, základní územní jednotka, zúj kód, kód základní územní jednotky zúj, ' +
        'kód obce z ruian, kód obce z registru, číselný kód v ruian, číselný kód ruian, kód územního prvku obec, ' +
        'kód územního prvku, kód prvku obec, kód prvku ruian obec, kód obce územní prvek, kodob, obec kód ruian, ' +
        'obec kód čsú, subjekt kód obce, kód obce zúj čsú, kód obce lau2, kód obce lau 2, kód obce nuts lau2, ' +
        'code of village, code of town, číselné označení obce, číselné označení obce podle *, jaký kód má obec, ' +
        'jaký kód má obec v ruian, kód obce šest číslic, šestimístný kód obce, šestimístný kód, kód obce 6 číslic, ' +
        'kód obce 6 míst, kód obce podle registru územní identifikace, kód obce v registru územní identifikace, ' +
        'kód obce podle statistického úřadu, kód obce podle českého statistického úřadu, kód v ruian, ' +
        'kód v číselníku obcí, kód podle ruian, kód podle čsú, kód dle čsú, kód dle ruian, kód z ruian, ' +
        'kód z číselníku obcí, kód úsc, kód územního celku, kód územní samosprávy, identifikační kód obce, ' +
        'identifikační číslo obce v ruian, statistické označení obce, municipality code czso, ' +
        'municipality code ruian, code of municipality ruian, code of the town, village code, ' +
        'statistical code of municipality, czso code, ruian code, code of locality, územní identifikace kód obce, ' +
        'územní identifikace obce, kód čsú, kód ruian, obec kód, kód lau2, kód lau 2, kód jednotky, kód ičob, ' +
        'kód ičzúj, statistické číslo obce, kód obce v ruian, kód obce v číselníku, kód obce v číselníku čsú, ' +
        'kód obce v registru, kód obce z číselníku, statistický kód, kód samosprávy, kód městyse, town code, ' +
        'city code, statistical code, territorial unit code, kód obce, kód obce ruian, kód obce čsú, kód obce zúj, ' +
        'zúj, kód zúj, municipality code, code of municipality, číslo obce, kód obce dle čsú, kód obce dle ruian, ' +
        'kód obce podle čsú, statistický kód obce, kód lau, lau, lau2, code of the municipality, ' +
        'identifikátor obce, ičzúj, ičob, icob, kód města, kód obce iczuj, číselný kód obce, kód zuj obce, ' +
        'kód obce csu, ruian kód obce, ruian kód, čsú kód, kód základní územní jednotky, kód územní jednotky, ' +
        'municipality id, municipality number, lau code, lau 2',
    ),
    excludes: list('části, rozšířenou, ulice'),
    room: 6,
  },
} as const satisfies Record<string, FieldWords>;
