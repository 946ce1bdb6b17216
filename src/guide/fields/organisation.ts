import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The municipality as a subject (domain.md 1.5). */
export const organisation = {
  'organisation.name': {
    kinds: ['text'],
    phrases: list(
      'označení organizace, označení subjektu, název úsc, název orgánu veřejné moci úplný, jak se subjekt jmenuje, jak se jmenuje subjekt, jak se obec jmenuje, jak se úřad jmenuje, ' +
        'název územní jednotky, název územního celku, název územního samosprávného celku, ' +
        'název samosprávného celku, název samosprávy, plný název obce, úplný název obce, celý název obce, ' +
        'název dle ros, název v registru osob, úřední název subjektu, název jednotky, obchodní firma nebo název, ' +
        'název nebo obchodní firma, name in full, legal name, registered name, unit name, name of unit, ' +
        'name of office, organization name, name of subject, ' +
        'název subjektu, název organizace, název obce, název úřadu, název ovm, název orgánu veřejné moci, ' +
        'úplný název, organisation name, name of organisation, subject name, jméno obce, oficiální název, ' +
        'název instituce, název orgánu, název subjektu ovm, plný název, název subjektu úplný, ' +
        'název organizace úplný, oficiální název subjektu, municipality name, name of municipality, authority name, ' +
        'name of authority, office name, name of the municipality, name of the authority, name of the organisation, ' +
        'název města, název městyse, název obce nebo města, název obce města, úřední název, úřední název obce, ' +
        'název úřadu obce, název orgánu veřejné správy, celý název, název právnické osoby, název subjektu obce, ' +
        'obec název, subjekt název, organizace název, jméno subjektu, jméno organizace, jméno města, ' +
        'název ovm úplný, full name of the authority, official name, entity name, company name',
    ),
    weak: list('název, subjekt, název subjektu nebo obce, organizace, name'),
    groups: list('subjekt, údaje subjektu, základní údaje subjektu, organizace, orgán veřejné moci, subject'),
    near: {
      after: ['organisation.ico', 'organisation.municipalityCode', 'organisation.dic', 'organisation.dataBox'],
      before: ['organisation.ico', 'organisation.municipalityCode'],
    },
    notAfter: ['address.street', 'address.houseNumber'],
    excludes: list('kód, zkratka, nadřízené, zřizovatele, ulice, web, webové stránky'),
    tokens: list('nazevsubjektu, nazevobce, orgname, nazevorganizace'),
    autocomplete: list('organization'),
    room: 20,
  },
  'organisation.ico': {
    kinds: ['text'],
    phrases: list(
      'č ičo, číslo ičo, ' +
        'id číslo, ident číslo, identif číslo, id č, ident č, identif č, identifikační č, ičo nebo ič, ' +
        'ič subjektu, identifikační číslo právnické osoby, id číslo organizace, business id, ' +
        'organisation identification number, registration no, company registration number, organization id, ' +
        'company no, ' +
        'ičo, ič, ičo subjektu, ičo organizace, ičo obce, ič obce, identifikační číslo, identifikační číslo osoby, ' +
        'identifikační číslo organizace, identifikační číslo ičo, company id, company identification number, ' +
        'organisation id, id number, ico, ičo města, ičo úřadu, ič organizace, ičo ovm, ' +
        'identifikační číslo subjektu, identifikační číslo obce, identifikační číslo úřadu, ičo ič, ič ičo, ' +
        'registration number, company number, organisation number, crn',
    ),
    excludes: list('dič, daňové, datové, schránky, zřizovatele, nadřízeného, dph'),
    tokens: list('ico, ic'),
    room: 8,
  },
  'organisation.dic': {
    kinds: ['text'],
    phrases: list(
      'plátce dph dič, daňové id číslo, daňové ident číslo, daňové identif číslo, daňové id, daňové id č, ' +
        'daňové identifikační č, daňové č, číslo plátce dph, dič plátce dph, daňový identifikátor, tax no, ' +
        'tax id number, vat identification number, vat code, tax identifier, ' +
        'dič, dič subjektu, daňové identifikační číslo, vat id, vat number, vat no, tax id, dič obce, ' +
        'dič organizace, daňové číslo, tax number, tax identification number, vat registration number, vat',
    ),
    tokens: list('dic, vatid'),
    room: 8,
  },
  'organisation.dataBox': {
    kinds: ['text'],
    phrases: list(
      'schránka datová, identifikace datové schránky, adresa ds, id ds obce, kód ds, číslo ds, ds id, idds obce, ' +
        'isds schránka, datová schránka idds, datová schránka kód, datová schránka číslo, schránka id, ' +
        'data box code, data box number, data box identification, electronic data box, ' +
        'datová schránka, id datové schránky, schránka isds, id schránky isds, id datová schránka, ' +
        'identifikátor datové schránky, identifikátor ds, id ds, idds, číslo datové schránky, data box, data box id, ' +
        'databox id, id schránky, identifikátor schránky, dat schránka, id dat schránky, id dat schránka, ' +
        'identifikátor dat schránky, číslo dat schránky, isds, id isds, schránka, ds, adresa datové schránky, ' +
        'data box identifier, data mailbox, data mailbox id, id datové schránky obce, datová schránka obce, ' +
        'datová schránka úřadu, datová schránka ovm, kód datové schránky, označení datové schránky, ' +
        'datová schránka id, datová schránka identifikátor, isds id, id v isds, identifikátor v isds, id datovky, ' +
        'datovka, data box no, id of data box, identifier of data box',
    ),
    weak: list('id, identifikátor'),
    groups: list('datová schránka, datové schránky, data box'),
    excludes: list('typ, stav, type, status, heslo, zpřístupněna'),
    tokens: list('idds, datovaschranka, iddatoveschranky, databoxid, databox'),
    room: 7,
  },
  'organisation.municipalityCode': {
    kinds: ['text'],
    phrases: list(
      'územní identifikace kód obce, územní identifikace obce, ' +
        'kód čsú, kód ruian, obec kód, kód lau2, kód lau 2, kód jednotky, kód ičob, kód ičzúj, ' +
        'statistické číslo obce, kód obce v ruian, kód obce v číselníku, kód obce v číselníku čsú, ' +
        'kód obce v registru, kód obce z číselníku, statistický kód, kód samosprávy, kód městyse, town code, ' +
        'city code, statistical code, territorial unit code, ' +
        'kód obce, kód obce ruian, kód obce čsú, kód obce zúj, zúj, kód zúj, municipality code, ' +
        'code of municipality, číslo obce, kód obce dle čsú, kód obce dle ruian, kód obce podle čsú, ' +
        'statistický kód obce, kód lau, lau, lau2, code of the municipality, identifikátor obce, ičzúj, ičob, icob, ' +
        'kód města, kód obce iczuj, číselný kód obce, kód zuj obce, kód obce csu, ruian kód obce, ruian kód, ' +
        'čsú kód, kód základní územní jednotky, kód územní jednotky, municipality id, municipality number, lau code, ' +
        'lau 2',
    ),
    excludes: list('části, rozšířenou, ulice'),
    tokens: list('kodobce, obeckod, zuj, municipalitycode'),
    room: 6,
  },
  'organisation.bankAccount': {
    kinds: ['text'],
    phrases: list(
      'číslo b účtu, č b ú, číslo bank spojení, ' +
        'účet vedený u banky, účet vedený u *, bankovní účet číslo kód banky, účet subjektu, účet úřadu, účet organizace, číslo účtu organizace, číslo účtu v bance, ' +
        'číslo účtu u banky, bankovní účet úřadu, bankovní účet organizace, spojení bankovní, účet iban, ' +
        'iban účtu, číslo účtu iban, účet pro platby, účet pro úhrady, bank connection, bank account iban, ' +
        'account number and bank code, municipal bank account, ' +
        'bankovní účet, číslo účtu, číslo ú, číslo bankovního účtu, číslo účtu obce, bankovní spojení, účet číslo, ' +
        'bank account, bank account number, account number, účet obce, účet v bance, účet u banky, účet u *, ' +
        'bankovní spojení číslo účtu, bankovní účet obce, bankovní účet číslo, číslo bankovního spojení, ' +
        'účet a kód banky, číslo účtu a kód banky, iban, číslo účtu města, číslo účtu subjektu, číslo účtu úřadu, ' +
        'účet města, bankovní účet subjektu, číslo běžného účtu, běžný účet, příjmový účet, hlavní účet, ' +
        'účet pro příjem dotace, account no, bank account no, bank details',
    ),
    weak: list('účet'),
    groups: list('bankovní spojení, bankovní účty, banka'),
    excludes: list('uživatelský, předčíslí'),
    tokens: list('cislouctu, bankaccount, bankovniucet, bankovnispojeni'),
    room: 10,
    repeats: true,
  },
  'organisation.web': {
    kinds: ['text'],
    inputTypes: ['url'],
    phrases: list(
      'odkaz na stránky, odkaz na webové stránky, odkaz na web obce, webový odkaz, www odkaz, web www, www web, ' +
        'web stránky, domovské stránky, stránky na internetu, adresa na internetu, oficiální internetové stránky, ' +
        'oficiální webová stránka, oficiální stránky obce, internetová stránka obce, internetové stránky úřadu, ' +
        'internetové stránky města, url obce, url odkaz, web link, link to website, homepage url, site url, ' +
        'site address, ' +
        'www, web, web obce, www stránky, www adresa, adresa www, webová stránka, webové stránky, webová adresa, ' +
        'webová prezentace, oficiální web, oficiální webové stránky, internetová adresa, internetové stránky, ' +
        'adresa webu, adresa webových stránek, url, website, web site, web page, homepage, stránky obce, ' +
        'webové sídlo, oficiální stránky, odkaz na web, domovská stránka, adresa stránek, internet, ' +
        'internetová prezentace, webová stránka obce, web úřadu, web adresa, www stránka, web address, web města, ' +
        'web organizace, web subjektu, web ovm, webové stránky obce, webové stránky města, webové stránky úřadu, ' +
        'webové stránky subjektu, stránky města, stránky úřadu, internetové stránky obce, internetová stránka, ' +
        'www obce, www úřadu, url webu, url adresa, url stránek, adresa internetových stránek, web url, ' +
        'official website, website url, web pages',
    ),
    excludes: list('úřední desky, úřední deska, podatelny, služby, rozhraní'),
    tokens: list('www, web, url, website, homepage'),
    autocomplete: list('url'),
    room: 12,
  },
} as const satisfies Record<string, FieldWords>;
