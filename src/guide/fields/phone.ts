import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Phones and their types (domain.md 1.5). */
export const phone = {
  'contact.phone': {
    kinds: ['text'],
    inputTypes: ['tel'],
    follows: 'contact.phoneType',
    phrases: list(
      'číslo veřejné mobilní telefonní sítě, číslo mobilní telefonní sítě, číslo veřejné telefonní sítě, ' +
        'číslo v mobilní síti, telefonní stanice, telef stanice, tel úř, číslo pro telefonování, ' +
        'číslo na které lze volat, číslo na kterém je osoba k zastižení, ' +
        'telefonní číslo na kterém je osoba k zastižení, telefon na kterém je osoba k zastižení, direct phone, ' +
        'main number, main telephone, telephone number to reach the person, best phone number, ' +
        'best number to call, číslo telefonní stanice, číslo účastnické stanice, služební telefon osoby, ' +
        'telefonní číslo orgánu veřejné moci, telephone number at which the person can be reached, ' +
        'číslo služebního telefonu osoby včetně mezinárodní předvolby, číslo telefonní stanice obecního úřadu, ' +
        'číslo účastnické stanice na kterou lze uživateli volat, best number to reach you on, direct dial, ' +
        'main phone, switchboard tel, tel os, tel spoj oú, tel č vč předvolby, tel číslo vč předvolby, ' +
        'číslo telefonu včetně předvolby, kontaktní bod telefon, kontaktní bod telefon hodnota, telefon hodnota, ' +
        'hodnota telefonu, telefonické spojení pro *, telefonické spojení na *, telefonické spojení do *, ' +
        'číslo na mobil nebo pevnou, číslo na mobil či pevnou, mobil nebo pevná, číslo mobilu nebo pevné linky, ' +
        'spojovatelka, spojovatelna, telefon spojovatelka, telefon spojovatelky, telefonní spojovatelka, ' +
        'číslo spojovatelky, tel spojení na *, telefonní spojení na recepci, telefon do ústředny, ' +
        'telefon do ústředny úřadu, telefon do recepce, telefon na recepci, telefon recepce, telefon do podatelny, ' +
        'telefon na sekretariát, telefon sekretariátu, telefon do sekretariátu, tel na *, tel do *, telefon do *, ' +
        'na jaké číslo se dá zavolat, na jaké číslo se dá na obec zavolat, na jaké číslo lze zavolat, ' +
        'na jaké číslo lze volat, na jaké číslo můžeme zavolat, na jaké číslo vám můžeme zavolat, ' +
        'na jaké číslo vám máme volat, na jaké číslo zavolat, na jaké číslo *, na kterém čísle *, ' +
        'na jakém čísle *, na kterém čísle je k zastižení, na jakém čísle je k zastižení, na kterém telefonu *, ' +
        'na jakém telefonu *, phone no incl country code, phone number incl country code, phone incl country code, ' +
        'phone number including country code, phone with country code, phone no with prefix, tlf, tlf číslo, ' +
        'č tlf, mobil osoby, mobil uživatele, mobilní telefon osoby, mobilní telefon uživatele, ' +
        'mobilní číslo osoby, mobilní číslo uživatele, tel č včetně předvolby, tel č s předvolbou, ' +
        'telefonní číslo včetně předvolby, telefonní číslo s předvolbou, telefon včetně předvolby, ' +
        'telefon vč předvolby, kam se dovoláme, kam se dovoláte, kam se dovolat, kam se lze dovolat, ' +
        'kde se dovoláme, na jakém telefonu, na kterém telefonu, na jaký telefon, na který telefon, ' +
        'na jaký telefon volat, na jakém telefonu je k zastižení, obec telefon, obec tel, subjekt telefon, ' +
        'subjekt tel, osoba telefon, osoba tel, kontakt telefon, kontakt tel, úřad telefon, úřad tel, tel úřadu, ' +
        'tel obce, tel osoby, tel do práce, tel pracovní, tel služební, služební tel, pracovní tel, tel mobil, ' +
        'tel mobilní, tel pevná, tel pevný, mobilní tel, pevný tel, tel pevná linka, tel linka, tel kontakt, ' +
        'kontaktní tel, kontaktní telefonní číslo, kontaktní číslo, číslo telefonu osoby, číslo telefonu úřadu, ' +
        'na jaké číslo volat, na které číslo volat, na které číslo, na jaké číslo, na jakém čísle, ' +
        'na kterém čísle, na jakém čísle zastihneme, na jakém čísle vás zastihneme, ' +
        'na jakém čísle jste k zastižení, kam můžeme zavolat, kam mu můžeme zavolat, kam vám můžeme zavolat, ' +
        'kam zavolat, na jaké číslo se dovolají *, na jaké číslo se lidé dovolají *, volejte na, volat na, ' +
        'číslo na které *, telefon dosažitelný *, telefon na který *, telefonní spojení do *, ' +
        'telefonní spojení na *, telefonní spojení pracoviště, můj mobil, můj telefon, pevná do práce, ' +
        'pevná linka do práce, pevná linka do kanceláře, pevná linka úřadu, pevná linka na úřad, ' +
        'telefon mimo pracovní dobu, telefon v pracovní době, telefon mimo úřední hodiny, ' +
        'telefon v úředních hodinách, telefon pro případ *, telefon nepřetržitě, krizový telefon, ' +
        'krizové telefonní číslo, telefon pro krizové řízení, mobil nebo pevná linka, pevná linka nebo mobil, ' +
        'mobil či pevná linka, telefon nebo mobil, mobil nebo telefon, telefon či mobil, ' +
        'telefon mobil nebo pevná linka, telefon číslo s předvolbou, číslo s předvolbou, číslo i s předvolbou, ' +
        'telefon s předvolbou, číslo telefonu do práce, číslo telefonu na *, číslo telefonu do *, telefonicky, ' +
        'telefonické spojení, spojení tel, spojení telefonní, číslo telefonní linky, linka do kanceláře, ' +
        'přímá telefonní linka, telefonní číslo přímé linky, služební telefonní číslo, služební číslo telefonu, ' +
        'pracovní telefon, pracovní telefonní číslo, pracovní mobil, mobil pracovní, telefon pracovní, ' +
        'služební mobilní telefon, telephone connection, what number can we call, what number can we call you on, ' +
        'call on, call me on, number to call, phone to office, phone number of the office, phone number of office, ' +
        'phone of the office, mobile or landline, mobile phone number, mobile no, mob no, phone numbers, ' +
        'telephone no, telephone numbers, office phone number, work phone number, phone connection, ' +
        'telefon přes den, telefon ve dne, denní telefon, telefon stolní, stolní telefon, stolní linka, ' +
        'telefonní číslo stolní, spojení telefonem, telefon pevné linky, mobil *, mobilní telefon *, ' +
        'mobilní číslo *, telefon do práce, telefon do zaměstnání, telefon do kanceláře, telefon do úřadu, ' +
        'telefon do obecního úřadu, telefon na úřad, telefon na obecní úřad, telefon na městský úřad, ' +
        'telefon na obec, telefon na město, telefon na radnici, telefon na magistrát, telefon na pracoviště, ' +
        'telefon na podatelnu, telefon na osobu, telefon na starostu, telefon na zaměstnance, telefon na *, ' +
        'telefon pro *, telefonní číslo pro *, telefonní číslo na *, telefon na kancelář, telefon na ústřednu, ' +
        'telefon v práci, telefon v zaměstnání, telefon v kanceláři, telefon v úřadu, telefon obecního úřadu, ' +
        'telefon městského úřadu, telefon úřadu městyse, telefon magistrátu, telefon radnice, telefon osoby, ' +
        'telefon pracovníka, telefonní číslo obecního úřadu, telefonní číslo městského úřadu, ' +
        'telefonní číslo úřadu městyse, telefonní číslo magistrátu, telefonní číslo radnice, ' +
        'telefonní číslo osoby, telefonní číslo pracovníka, telefonní číslo do práce, ' +
        'telefonní číslo do zaměstnání, telefonní číslo na úřad, telefonní číslo do úřadu, ' +
        'telefonní číslo na pracoviště, telefonní číslo ústředny, telefonní ústředna, telefon ústředna, ' +
        'telefon pro veřejnost, veřejný telefon, další telefon, druhý telefon, telefonní čísla, spojení telefon, ' +
        'spojení na osobu, mobilní linka, mobilní spojení, mobilní kontakt, číslo linky, přímý telefon, ' +
        'telefon přímý, kam volat, work phone, work telephone, office telephone, mobile telephone, cellphone, ' +
        'phone line, landline number, fixed line, public phone, contact telephone, telefon, telefony, ' +
        'telefonní číslo, přímá linka, office phone, číslo telefonu, telefon číslo, mobil, mobilní telefon, ' +
        'mobilní číslo, číslo mobilu, číslo mobilního telefonu, telefon mobil, telefon mobilní, ' +
        'mobilní telefonní číslo, pevná linka, telefonní spojení, telefonní kontakt, telefon domů, ' +
        'telefon pevná linka, pevný telefon, telefon pevný, telefon úřadu, služební telefon, phone, phone number, ' +
        'telephone, telephone number, mobile, mobile phone, mobile number, telefonní linka, předvolba a číslo, ' +
        'předvolba číslo, číslo na mobil, číslo pro sms, mobil pro sms, telefon pro sms, mobil telefon, gsm, ' +
        'volací číslo, účastnické číslo, číslo pevné linky, telefonický kontakt, phone no, tel no, cell phone, ' +
        'telefon ústředny, ústředna, telefon podatelny, telefon kanceláře, telefon zaměstnání, telefon uživatele, ' +
        'telefon osobní, telefon organizace, telefon obce, telefon města, telefon subjektu, pevná, mobil služební, ' +
        'služební mobil, kontaktní mobil, telefon pracoviště, telefon mobilní nebo pevný, tel spojení, ' +
        'spojení telefonické, čísla telefonů, telefonní číslo mobilní, telefonní číslo pevné, ' +
        'telefonní číslo pevné linky, business phone, home phone, daytime phone, direct line, landline, ' +
        'contact phone, phone work, tel number',
    ),
    weak: list('číslo, number, hodnota, kontakt, číslo adresa, adresa číslo, číslo nebo adresa'),
    groups: list('telefon, telefony, telefonní čísla, telefonní spojení, typ telefonu, phone, phones, mobil'),
    near: { before: ['contact.phoneType'], after: ['contact.phoneType'] },
    excludes: list(
      'dod, dodání, odběratele, osobní číslo, osobní č, sousední, servis, dodavatele, zřizovatele, asistentku, ' +
        'asistentky, asistenta, záchrannou, záchranné, velitele, hasiče, hasičů, policii, policie, popis, url, ' +
        'jednotky, dispečink, poruchovou, poruchové, strážníka, krajského úřadu, krajský úřad, pověřený, ' +
        'pověřeného, nadřízeného, typ, druh, type, kind, fax, infolinka, infolinky, počet, předvolba, poznámka, ' +
        'klapka, imei, helpdesk',
    ),
    autocomplete: list('tel, tel-national'),
    room: 9,
    repeats: true,
  },
  'contact.phoneType': {
    kinds: ['select', 'radio'],
    excludes: list('domovního, domu, popisného'),
    phrases: list(
      'kategorie čísla, kategorie spojení, jde o číslo, jedná se o číslo, mobilní pevné spojení, ' +
        'mobilní nebo pevné spojení, pevné nebo mobilní číslo, mobilní nebo pevné číslo, charakter čísla, ' +
        'způsob přípojky, druh přípojky, typ přípojky, přípojka, telefonní přípojka, druh telefonní přípojky, ' +
        'typ telefonní přípojky, způsob telefonního kontaktu, čí je telefon, čí je toto číslo, komu patří telefon, ' +
        'dr telefonu, dr tel, jaký druh telefonu, jaký typ telefonu, jaký druh čísla, jaký typ čísla, ' +
        'jaký telefon, k čemu je telefon, k čemu je toto číslo, k čemu číslo slouží, k čemu telefon slouží, ' +
        'způsob telefonního spojení, způsob spojení telefon, o jaký telefon se jedná, o jaké telefonní číslo jde, ' +
        'o jaké číslo se jedná, o jaké telefonní číslo se jedná, jaký telefon to je, jaké číslo to je, ' +
        'tento telefon je, telefon slouží jako, tel je, tel číslo je, typ tel čísla, druh tel čísla, typ tel, ' +
        'druh tel, typ tel linky, druh tel linky, typ tel spojení, druh tel spojení, kontakt typ telefonu, ' +
        'telefon typ čísla, telefon druh čísla, telefon charakter, druh spojení telefonního, ' +
        'toto telefonní číslo je, toto číslo je, telefonní číslo je, telefon je, číslo je, jaký je to telefon, ' +
        'jaké je to číslo, je to mobil nebo pevná linka, mobil nebo pevná linka, pevná linka nebo mobil, ' +
        'mobilní nebo pevná linka, pevná nebo mobilní, pevná nebo mobilní linka, druh telefonního kontaktu, ' +
        'typ telefonního kontaktu, druh spojení telefon, typ spojení telefon, druh telefonní linky, ' +
        'povaha telefonu, povaha čísla, jde o mobil nebo pevnou linku, charakter telefonního čísla, ' +
        'zařazení telefonního čísla, účel telefonního čísla, určení telefonního čísla, ' +
        'kategorie telefonního čísla, type of telephone number, type of phone number, phone number type, ' +
        'sort of phone, type of the phone, type of line, kind of line, kind of phone number, telephone kind, ' +
        'number type, kind of telephone, type of telephone, jde o linku, o jakou linku jde, jaká linka, ' +
        'o jaké číslo jde, jde o telefon, o jaký telefon jde, typ čísla telefonu, druh čísla telefonu, ' +
        'pevná nebo mobil, mobil nebo pevná, mobilní nebo pevný, pevný nebo mobilní, telefon zařazení, ' +
        'telefon účel, phone kind, kind of number, type of number, typ telefonu, druh telefonu, ' +
        'typ telefonního čísla, druh telefonního čísla, telefon typ, phone type, type of phone, určení telefonu, ' +
        'použití telefonu, zařazení telefonu, účel telefonu, kategorie telefonu, telefon druh, kind of phone, ' +
        'phone category, typ linky, druh linky, druh čísla, typ čísla, typ telefonního spojení, ' +
        'typ telefonní linky, druh telefonního spojení, charakter telefonu, telefon kategorie, telephone type, ' +
        'line type',
    ),
    weak: list('typ, druh, type, kind, typ spojení, druh spojení, typ kontaktu, druh kontaktu, contact type'),
    groups: list('telefon, telefony, telefonní čísla, telefonní spojení, phone, phones'),
    near: { before: ['contact.phone'], after: ['contact.phone'] },
    options: list(
      'stolní, mobilní, mobilní telefon, telefon mobilní, telefon pevný, telefon stolní, pevný telefon, pevný, ' +
        'pevná linka, pevná, faxová, stolní linka, ústředna, fax, domů, mobil, landline, mobile, home',
    ),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
