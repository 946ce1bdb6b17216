import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Where the municipality takes money and how it is found on the web (domain.md 1.5). */
export const bankAndWeb = {
  'organisation.bankAccount': {
    kinds: ['text'],
    phrases: list(
      'bankovní konto, číslo bankovního konta, konto subjektu, číslo konta, bank spojení, bank a c, ' +
        'účet pro úhradu správních poplatků, účet pro správní poplatky, číslo účtu pro správní poplatky, ' +
        'na jaký účet mají lidé platit, na jaký bankovní účet mají lidé platit, číslo příjmového účtu, ' +
        'číslo příjmového účtu obce, number of the bank account, bank account number including the bank code, ' +
        'účet peněžního ústavu, bankovní spojení územního samosprávného celku účet kód, ' +
        'na jaký bankovní účet mají lidé obci platit, number of the bank account including the bank code, ' +
        'účet peněžního ústavu jehož majitelem je subjekt, číslo bankovního účtu pro úhradu správních poplatků, ' +
        'číslo příjmového účtu obce bez pomlčky s kódem za lomítkem, bank sp, bank a c no, ' +
        'číslo bankovního účtu včetně kódu peněžního ústavu, číslo účtu včetně kódu peněžního ústavu, ' +
        'číslo bankovního účtu včetně kódu banky, bankovní účet včetně kódu banky, číslo účtu vč kódu banky, ' +
        'účet ve tvaru číslo banka, číslo účtu ve tvaru číslo banka, účet ve tvaru číslo kód banky, ' +
        'bankovní účet ve tvaru číslo banka, číslo účtu vedeného u *, ' +
        'číslo účtu orgánu vedeného u peněžního ústavu, číslo účtu vedeného u peněžního ústavu, číslo účtu orgánu, ' +
        'číslo účtu úřadu u *, na jaký účet lze obci platit, na jaký účet lze platit, na který účet lze platit, ' +
        'účet zaměstnavatele, účet zaměstnavatele pro *, účet organizace pro *, účet příjemce, ' +
        'číslo účtu příjemce, účet žadatele, číslo účtu žadatele, účet obce pro *, bank úč, č bank úč, úč číslo, ' +
        'č úč, číslo úč, municipal account number, municipal account, municipal account number bank code, ' +
        'account number bank code, na který účet se platí, na který účet se obci platí, na jaký účet se platí, ' +
        'na jaký účet platit, účet na nějž *, účet do nějž *, účet do kterého *, kam se obci platí, na který účet, ' +
        'na který účet mají chodit platby, na jaký účet mají chodit platby, kam mají chodit platby, ' +
        'kam mají chodit peníze, obec účet, obec číslo účtu, obec bankovní účet, obec bankovní spojení, ' +
        'subjekt účet, subjekt číslo účtu, subjekt bankovní účet, subjekt bankovní spojení, účet obce číslo, ' +
        'účet v peněžním ústavu, č účtu kód banky, č účtu a kód banky, číslo účtu kód banky, číslo účtu kód, ' +
        'bank účet, bank účet obce, bank spojení obce, bank spoj, bank spoj číslo kód, na jaký účet posílat *, ' +
        'na jaký účet obci posílat peníze, na jaký účet, účet na který má být placeno, účet na který *, ' +
        'účet kam *, číslo účtu kam *, kam posílat peníze, bankovní účet organizace číslo, bankovní spojení obce, ' +
        'bankovní spojení úřadu, bankovní spojení subjektu, bankovní spojení organizace, bankovní spojení číslo, ' +
        'bankovní spojení účet, číslo účtu a banka, číslo účtu u peněžního ústavu, účet u peněžního ústavu, ' +
        'číslo účtu u pú, peněžní ústav a číslo účtu, banka a číslo účtu, účet pro zasílání *, ' +
        'účet pro poukázání *, číslo účtu s kódem banky, číslo účtu včetně kódu banky, číslo účtu i s kódem banky, ' +
        'číslo účtu v čnb, účet v čnb, účet u čnb, účet čnb, čb ú, č účtu, č ú, č bank účtu, č bankovního účtu, ' +
        'bank account of municipality, bank account of the municipality, account in bank, account of municipality, ' +
        'number of bank account, number of account, no of bank account, bank acc, bank acc no, ' +
        'account number incl bank code, account number with bank code, iban account, číslo b účtu, č b ú, ' +
        'číslo bank spojení, účet vedený u banky, účet vedený u *, bankovní účet číslo kód banky, účet subjektu, ' +
        'účet úřadu, účet organizace, číslo účtu organizace, číslo účtu v bance, číslo účtu u banky, ' +
        'bankovní účet úřadu, bankovní účet organizace, spojení bankovní, účet iban, iban účtu, číslo účtu iban, ' +
        'účet pro platby, účet pro úhrady, bank connection, bank account iban, account number and bank code, ' +
        'municipal bank account, bankovní účet, číslo účtu, číslo ú, číslo bankovního účtu, číslo účtu obce, ' +
        'bankovní spojení, účet číslo, bank account, bank account number, account number, účet obce, účet v bance, ' +
        'účet u banky, účet u *, bankovní spojení číslo účtu, bankovní účet obce, bankovní účet číslo, ' +
        'číslo bankovního spojení, účet a kód banky, číslo účtu a kód banky, iban, číslo účtu města, ' +
        'číslo účtu subjektu, číslo účtu úřadu, účet města, bankovní účet subjektu, číslo běžného účtu, ' +
        'běžný účet, příjmový účet, hlavní účet, účet pro příjem dotace, account no, bank account no, bank details',
    ),
    weak: list('účet'),
    groups: list('bankovní spojení, bankovní účty, banka'),
    excludes: list(
      'dod, dodavatele, dodání, dodací, odběratele, směrové, název peněžního, banka název, sbírku, u které banky, ' +
        'kterou banku, symbol, majitel, majitele, kód peněžního, název banky, swift, bic, uživatelský, předčíslí',
    ),
    room: 10,
    repeats: true,
  },
  'organisation.web': {
    kinds: ['text'],
    inputTypes: ['url'],
    phrases: list(
      'adresa internetové stránky, adresa webu subjektu, doména pod níž jsou stránky dostupné, ' +
        'doména stránek obce, adresa url, adresa url stránek, webovky, webovky subjektu, ' +
        'doména pod níž jsou stránky obce dostupné, kde na internetu obec najdeme, ' +
        'oficiální internetové stránky územního samosprávného celku, ' +
        'stránky zpřístupňované způsobem umožňujícím dálkový přístup, adresa url strany, adresu webu obce, ' +
        'subjekt webovky, adresa internetových stránek orgánu veřejné moci, adresa internetových stránek ovm, ' +
        'adresa internetových stránek úřadu, adresa internetových stránek subjektu, ' +
        'internetové stránky orgánu veřejné moci, adresa webových stránek orgánu veřejné moci, ' +
        'webové stránky orgánu veřejné moci, adresa webových stránek úřadu, adresa webových stránek subjektu, ' +
        'jakou má obec adresu na internetu, obec adresu na internetu, adresa na internetu obce, ' +
        'kde vás najdou na internetu, kde nás najdou na internetu, kde vás lidé najdou na internetu, ' +
        'kde nás najdete na internetu, subjekt url webové prezentace, url webové prezentace, url prezentace, ' +
        'úřad stránky, stránky úřad, web a stránky, adresa prezentace, obec na internetu adresa stránek, ' +
        'obec na internetu adresa, adresa stránek obce, adresa stránek úřadu, adresa webu organizace, ' +
        'webové sídlo obce, webové sídlo úřadu, webové sídlo subjektu, int stránky, int str, intern stránky, ' +
        'intern str, int adresa, kde má obec web, na jaké adrese máte web, na jaké adrese je web, ' +
        'jakou adresu má web, jakou adresu má web obce, adresa na které *, jaké má obec stránky, ' +
        'jaké máte stránky, jaký máte web, jaký má obec web, odkaz na domovskou stránku, ' +
        'odkaz na domovskou stránku obce, odkaz na stránky obce, odkaz na stránky úřadu, domovská stránka obce, ' +
        'domovská stránka úřadu, domovská stránka subjektu, stránky obce na internetu, stránky úřadu na internetu, ' +
        'stránky města na internetu, obec www, obec web, obec stránky, subjekt www, subjekt web, úřad www, ' +
        'úřad web, město www, město web, www města, web na internetu, prezentace obce, prezentace úřadu, ' +
        'web a jeho adresa, internetové stránky adresa, webové stránky adresa, webová stránka adresa, ' +
        'kde jste na internetu, jste na internetu, má obec webové stránky, má obec web, web prezentace obce, ' +
        'www prezentace, www prezentace obce, www prezentace úřadu, webová prezentace obce, ' +
        'webová prezentace úřadu, internetová prezentace obce, internetová prezentace úřadu, ' +
        'prezentace na internetu, prezentace obce na internetu, adresa webu obce, adresa webu úřadu, ' +
        'adresa oficiálních stránek, adresa oficiálního webu, adresa webových stránek obce, ' +
        'adresa internetových stránek obce, internetová adresa obce, internetová adresa úřadu, adresa na webu, ' +
        'obec na internetu, úřad na internetu, úřad na webu, obec na webu, oficiální web obce, ' +
        'oficiální web úřadu, oficiální webové stránky obce, oficiální webové stránky úřadu, ' +
        'oficiální internetové stránky obce, odkaz na oficiální stránky, odkaz na oficiální web, ' +
        'odkaz na webové stránky obce, odkaz na internetové stránky, webové místo, www adresa obce, ' +
        'www adresa úřadu, www stránky obce, www stránky úřadu, url oficiálního webu, url úřadu, url adresa webu, ' +
        'link na web, link na stránky, web page of municipality, web pages of municipality, ' +
        'website of municipality, website of the municipality, website of the office, internet address, ' +
        'internet pages, internet page, address of web page, address of website, www address, www page, www pages, ' +
        'home page, odkaz na stránky, odkaz na webové stránky, odkaz na web obce, webový odkaz, www odkaz, ' +
        'web www, www web, web stránky, domovské stránky, stránky na internetu, adresa na internetu, ' +
        'oficiální internetové stránky, oficiální webová stránka, oficiální stránky obce, ' +
        'internetová stránka obce, internetové stránky úřadu, internetové stránky města, url obce, url odkaz, ' +
        'web link, link to website, homepage url, site url, site address, www, web, web obce, www stránky, ' +
        'www adresa, adresa www, webová stránka, webové stránky, webová adresa, webová prezentace, oficiální web, ' +
        'oficiální webové stránky, internetová adresa, internetové stránky, adresa webu, adresa webových stránek, ' +
        'url, website, web site, web page, homepage, stránky obce, webové sídlo, oficiální stránky, odkaz na web, ' +
        'domovská stránka, adresa stránek, internet, internetová prezentace, webová stránka obce, web úřadu, ' +
        'web adresa, www stránka, web address, web města, web organizace, web subjektu, web ovm, ' +
        'webové stránky obce, webové stránky města, webové stránky úřadu, webové stránky subjektu, stránky města, ' +
        'stránky úřadu, internetové stránky obce, internetová stránka, www obce, www úřadu, url webu, url adresa, ' +
        'url stránek, adresa internetových stránek, web url, official website, website url, web pages',
    ),
    excludes: list(
      'dodavatele, zřizovatele, facebook, rss, profil, úřední desky, úřední deska, podatelny, služby, rozhraní',
    ),
    autocomplete: list('url'),
    room: 12,
  },
} as const satisfies Record<string, FieldWords>;
