import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** E-mails and phones with their types (domain.md 1.5). */
export const contact = {
  'contact.email': {
    kinds: ['text'],
    inputTypes: ['email'],
    follows: 'contact.emailType',
    personal: true,
    phrases: list(
      'e-mail, e-mail adresa, emailová adresa, e-mailová adresa, e-mail úřední, elektronická pošta, ' +
        'elektronická adresa, adresa elektronické pošty, kontaktní e-mail, e-mail address, email address, ' +
        'mailová adresa, e-mail do práce, e-mail na úřad, e-mail osoby, e-mail úřadu, e-pošta, epošta, ' +
        'adresa pro elektronickou poštu, elektronický kontakt, adresa elektronické pošty e-mail, e-mail podatelny, ' +
        'office e-mail, e-mail obecního úřadu, e-mail městského úřadu, e-mail úřadu městyse, e-mail na podatelnu, ' +
        'e-mail kanceláře, e-mail do zaměstnání, e-mail zaměstnání, e-mail v zaměstnání, zaměstnanecký e-mail, ' +
        'e-mail uživatele, úřední e-mail, e-mail pro komunikaci, e-mail pro zasílání oznámení, e-mail starosty, ' +
        'e-mail osobní, osobní e-mail, soukromý e-mail, e-mail soukromý, e-mail organizace, e-mail obce, ' +
        'e-mail města, e-mail subjektu, e-mailový kontakt, e-mailové spojení, elektronická poštovní adresa, ' +
        'adresa e-mailu, business e-mail, e-mail at work, personal e-mail, contact e-mail, primary e-mail',
    ),
    weak: list('adresa, address, hodnota, kontakt'),
    groups: list('e-mail, e-maily, e-mailové adresy, elektronická pošta'),
    near: { before: ['contact.emailType'], after: ['contact.emailType'] },
    excludes: list('typ, druh, type, kind, poznámka, popis, zasílat, posílat, souhlas, heslo, předmět, text'),
    tokens: list('email, emailaddress, mail, emailadresa'),
    autocomplete: list('email'),
    room: 10,
    repeats: true,
  },
  'contact.emailType': {
    kinds: ['select', 'radio'],
    phrases: list(
      'typ e-mailu, druh e-mailu, typ e-mailové adresy, druh e-mailové adresy, e-mail typ, e-mail type, ' +
        'type of e-mail, určení e-mailu, použití e-mailu, zařazení e-mailu, charakter e-mailu, účel e-mailu, ' +
        'viditelnost e-mailu, kategorie e-mailu, e-mail druh, kind of e-mail, e-mail category, typ adresy e-mail, ' +
        'typ elektronické adresy, typ elektronické pošty, druh elektronické adresy, povaha e-mailu, ' +
        'zveřejnění e-mailu, e-mail kategorie',
    ),
    weak: list('typ, druh, type, kind'),
    groups: list('e-mail, e-maily, e-mailové adresy, elektronická pošta'),
    near: { before: ['contact.email'], after: ['contact.email'] },
    tokens: list('typemailu, emailtype, typemail'),
    options: list('oficiální, podatelna, skrytý, official, hidden'),
    repeats: true,
  },
  'contact.phone': {
    kinds: ['text'],
    inputTypes: ['tel'],
    follows: 'contact.phoneType',
    phrases: list(
      'telefon, telefony, telefonní číslo, přímá linka, office phone, číslo telefonu, telefon číslo, mobil, ' +
        'mobilní telefon, mobilní číslo, číslo mobilu, číslo mobilního telefonu, telefon mobil, telefon mobilní, ' +
        'mobilní telefonní číslo, pevná linka, telefonní spojení, telefonní kontakt, telefon domů, ' +
        'telefon do kanceláře, telefon do zaměstnání, telefon na úřad, telefon pevná linka, pevný telefon, ' +
        'telefon pevný, telefon do úřadu, telefon úřadu, služební telefon, phone, phone number, telephone, ' +
        'telephone number, mobile, mobile phone, mobile number, linka, telefonní linka, číslo na mobil, ' +
        'číslo pro sms, mobil pro sms, telefon pro sms, mobil telefon, gsm, volací číslo, účastnické číslo, ' +
        'číslo pevné linky, telefonický kontakt, phone no, tel no, cell phone, telefon ústředny, ústředna, ' +
        'telefon obecního úřadu, telefon městského úřadu, telefon úřadu městyse, telefon na ústřednu, ' +
        'telefon podatelny, telefon kanceláře, telefon v zaměstnání, telefon zaměstnání, telefon uživatele, ' +
        'telefon osobní, telefon organizace, telefon obce, telefon města, telefon subjektu, pevná, mobil služební, ' +
        'služební mobil, kontaktní mobil, telefon na pracoviště, telefon pracoviště, telefon mobilní nebo pevný, ' +
        'tel spojení, spojení telefonické, čísla telefonů, telefonní číslo mobilní, telefonní číslo pevné, ' +
        'telefonní číslo pevné linky, business phone, home phone, daytime phone, direct line, landline, ' +
        'contact phone, phone work, tel number',
    ),
    weak: list('číslo, number, hodnota, kontakt'),
    groups: list('telefon, telefony, telefonní čísla, telefonní spojení, typ telefonu, phone, phones, mobil'),
    near: { before: ['contact.phoneType'], after: ['contact.phoneType'] },
    excludes: list(
      'typ, druh, type, kind, fax, infolinka, infolinky, počet, předvolba, poznámka, klapka, imei, helpdesk',
    ),
    tokens: list('telefon, telefonnicislo, cislotelefonu, phone, phonenumber, telephone, tel, mobil, mobile'),
    autocomplete: list('tel, tel-national'),
    room: 9,
    repeats: true,
  },
  'contact.phoneType': {
    kinds: ['select', 'radio'],
    phrases: list(
      'typ telefonu, druh telefonu, typ telefonního čísla, druh telefonního čísla, telefon typ, phone type, ' +
        'type of phone, určení telefonu, použití telefonu, zařazení telefonu, účel telefonu, kategorie telefonu, ' +
        'telefon druh, kind of phone, phone category, typ linky, druh linky, druh čísla, typ čísla, ' +
        'typ telefonního spojení, typ telefonní linky, typ spojení, druh spojení, druh telefonního spojení, ' +
        'charakter telefonu, telefon kategorie, telephone type, line type',
    ),
    weak: list('typ, druh, type, kind'),
    groups: list('telefon, telefony, telefonní čísla, telefonní spojení, phone, phones'),
    near: { before: ['contact.phone'], after: ['contact.phone'] },
    tokens: list('typtelefonu, phonetype, teltype, druhtelefonu'),
    options: list('stolní, mobilní, pevný, pevná linka, fax, domů, mobil, landline, mobile, home'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
