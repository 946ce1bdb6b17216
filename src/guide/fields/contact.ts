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
      'adresa elektronické pošty *, elektronická pošta pro *, ' +
        'kam mu psát, kam jí psát, e-mail skrytý, skrytý e-mail, e-mail oficiální, oficiální e-mail, e-mail pracovní, pracovní e-mail, ' +
        'služební elektronická adresa, hidden e-mail, e-mail do práce, e-mail do zaměstnání, e-mail do kanceláře, ' +
        'e-mail do úřadu, e-mail do obecního úřadu, ' +
        'e-mail na *, e-mail pro *, e-mailová adresa pro *, e-mail na obecní úřad, e-mail na městský úřad, ' +
        'e-mail na obec, e-mail na město, ' +
        'e-mail na radnici, e-mail na magistrát, e-mail na pracoviště, e-mail na podatelnu, e-mail na osobu, ' +
        'e-mail na starostu, e-mail na zaměstnance, e-mail na kancelář, e-mail v práci, e-mail v zaměstnání, ' +
        'e-mail v kanceláři, e-mail v úřadu, e-mail obecního úřadu, e-mail městského úřadu, e-mail úřadu městyse, ' +
        'e-mail magistrátu, e-mail radnice, e-mail osoby, e-mail pracovníka, e-mailová adresa obecního úřadu, ' +
        'e-mailová adresa městského úřadu, e-mailová adresa úřadu městyse, e-mailová adresa magistrátu, ' +
        'e-mailová adresa radnice, e-mailová adresa osoby, e-mailová adresa pracovníka, ' +
        'e-mailová adresa do práce, e-mailová adresa podatelny, e-mailová adresa organizace, ' +
        'e-mailová adresa subjektu, e-mailová adresa obce, e-mailová adresa města, e-podatelna, ' +
        'elektronická podatelna, adresa elektronické podatelny, adresa e-podatelny, ' +
        'e-mail elektronické podatelny, e-mail e-podatelny, e-mail pro veřejnost, veřejný e-mail, e-mail veřejný, ' +
        'e-mail pro doručování, e-mailová schránka, mailová schránka, další e-mail, druhý e-mail, záložní e-mail, ' +
        'alternativní e-mail, pošta elektronická, na jaký e-mail, work e-mail, official e-mail, public e-mail, ' +
        'office email address, electronic mail, electronic mail address, mail address, e-mail, e-mail adresa, ' +
        'emailová adresa, e-mailová adresa, e-mail úřední, elektronická pošta, elektronická adresa, ' +
        'adresa elektronické pošty, kontaktní e-mail, e-mail address, email address, mailová adresa, ' +
        'e-mail úřadu, e-pošta, epošta, adresa pro elektronickou poštu, elektronický kontakt, ' +
        'adresa elektronické pošty e-mail, e-mail podatelny, office e-mail, e-mail kanceláře, e-mail zaměstnání, ' +
        'zaměstnanecký e-mail, e-mail uživatele, úřední e-mail, e-mail pro komunikaci, ' +
        'e-mail pro zasílání oznámení, e-mail starosty, e-mail osobní, osobní e-mail, soukromý e-mail, ' +
        'e-mail soukromý, e-mail organizace, e-mail obce, e-mail města, e-mail subjektu, e-mailový kontakt, ' +
        'e-mailové spojení, elektronická poštovní adresa, adresa e-mailu, business e-mail, e-mail at work, ' +
        'personal e-mail, contact e-mail, primary e-mail',
    ),
    weak: list('adresa, address, hodnota, kontakt, číslo adresa, adresa číslo, číslo nebo adresa'),
    groups: list('e-mail, e-maily, e-mailové adresy, elektronická pošta'),
    near: { before: ['contact.emailType'], after: ['contact.emailType'] },
    excludes: list(
      'typ, druh, type, kind, poznámka, popis, zasílat, posílat, souhlas, heslo, předmět, text, odpověď, ' +
        'odpovědi, odběr, odběru, ' +
        'novinky, novinek, newsletter, ohlašovatele',
    ),
    tokens: list('email, emailaddress, mail, emailadresa'),
    autocomplete: list('email'),
    room: 10,
    repeats: true,
  },
  'contact.emailType': {
    kinds: ['select', 'radio'],
    phrases: list(
      'o jaký e-mail jde, e-mail zařazení, e-mail účel, typ e-mailové schránky, druh elektronické pošty, ' +
        'purpose of e-mail, e-mail kind, ' +
        'typ e-mailu, druh e-mailu, typ e-mailové adresy, druh e-mailové adresy, e-mail typ, e-mail type, ' +
        'type of e-mail, určení e-mailu, použití e-mailu, zařazení e-mailu, charakter e-mailu, účel e-mailu, ' +
        'viditelnost e-mailu, kategorie e-mailu, e-mail druh, kind of e-mail, e-mail category, typ adresy e-mail, ' +
        'typ elektronické adresy, typ elektronické pošty, druh elektronické adresy, povaha e-mailu, ' +
        'zveřejnění e-mailu, e-mail kategorie',
    ),
    weak: list('typ, druh, type, kind, typ spojení, druh spojení, typ kontaktu, druh kontaktu, contact type'),
    groups: list('e-mail, e-maily, e-mailové adresy, elektronická pošta'),
    near: { before: ['contact.email'], after: ['contact.email'] },
    tokens: list('typemailu, emailtype, typemail'),
    options: list(
      'oficiální, podatelna, skrytý, official, hidden, e-mail oficiální, e-mail podatelna, e-mail skrytý, ' +
        'oficiální e-mail, ' +
        'e-mail podatelny, skrytý e-mail, official e-mail, hidden e-mail, e-mail',
    ),
    repeats: true,
  },
  'contact.phone': {
    kinds: ['text'],
    inputTypes: ['tel'],
    follows: 'contact.phoneType',
    phrases: list(
      'telefon přes den, telefon ve dne, denní telefon, ' +
        'telefon stolní, stolní telefon, stolní linka, telefonní číslo stolní, spojení telefonem, telefon pevné linky, ' +
        'mobil *, mobilní telefon *, mobilní číslo *, telefon do práce, telefon do zaměstnání, ' +
        'telefon do kanceláře, telefon do úřadu, ' +
        'telefon do obecního úřadu, telefon na úřad, telefon na obecní úřad, telefon na městský úřad, ' +
        'telefon na obec, telefon na město, telefon na radnici, telefon na magistrát, telefon na pracoviště, ' +
        'telefon na podatelnu, telefon na osobu, telefon na starostu, telefon na zaměstnance, ' +
        'telefon na *, telefon pro *, telefonní číslo pro *, telefonní číslo na *, telefon na kancelář, ' +
        'telefon na ústřednu, telefon v práci, telefon v zaměstnání, telefon v kanceláři, ' +
        'telefon v úřadu, telefon obecního úřadu, telefon městského úřadu, telefon úřadu městyse, ' +
        'telefon magistrátu, telefon radnice, telefon osoby, telefon pracovníka, telefonní číslo obecního úřadu, ' +
        'telefonní číslo městského úřadu, telefonní číslo úřadu městyse, telefonní číslo magistrátu, ' +
        'telefonní číslo radnice, telefonní číslo osoby, telefonní číslo pracovníka, telefonní číslo do práce, ' +
        'telefonní číslo do zaměstnání, telefonní číslo na úřad, telefonní číslo do úřadu, ' +
        'telefonní číslo na pracoviště, telefonní číslo ústředny, telefonní ústředna, telefon ústředna, ' +
        'telefon pro veřejnost, veřejný telefon, ' +
        'další telefon, druhý telefon, telefonní čísla, spojení telefon, spojení na osobu, mobilní linka, ' +
        'mobilní spojení, mobilní kontakt, číslo linky, přímý telefon, telefon přímý, kam volat, work phone, ' +
        'work telephone, office telephone, mobile telephone, cellphone, phone line, landline number, fixed line, ' +
        'public phone, contact telephone, telefon, telefony, telefonní číslo, přímá linka, office phone, ' +
        'číslo telefonu, telefon číslo, mobil, mobilní telefon, mobilní číslo, číslo mobilu, ' +
        'číslo mobilního telefonu, telefon mobil, telefon mobilní, mobilní telefonní číslo, pevná linka, ' +
        'telefonní spojení, telefonní kontakt, telefon domů, telefon pevná linka, pevný telefon, telefon pevný, ' +
        'telefon úřadu, služební telefon, phone, phone number, telephone, telephone number, mobile, mobile phone, ' +
        'mobile number, telefonní linka, předvolba a číslo, předvolba číslo, číslo na mobil, číslo pro sms, ' +
        'mobil pro sms, telefon pro sms, ' +
        'mobil telefon, gsm, volací číslo, účastnické číslo, číslo pevné linky, telefonický kontakt, phone no, ' +
        'tel no, cell phone, telefon ústředny, ústředna, telefon podatelny, telefon kanceláře, ' +
        'telefon zaměstnání, telefon uživatele, telefon osobní, telefon organizace, telefon obce, telefon města, ' +
        'telefon subjektu, pevná, mobil služební, služební mobil, kontaktní mobil, telefon pracoviště, ' +
        'telefon mobilní nebo pevný, tel spojení, spojení telefonické, čísla telefonů, telefonní číslo mobilní, ' +
        'telefonní číslo pevné, telefonní číslo pevné linky, business phone, home phone, daytime phone, ' +
        'direct line, landline, contact phone, phone work, tel number',
    ),
    weak: list('číslo, number, hodnota, kontakt, číslo adresa, adresa číslo, číslo nebo adresa'),
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
      'kind of telephone, type of telephone, ' +
        'jde o linku, o jakou linku jde, jaká linka, o jaké číslo jde, jde o telefon, o jaký telefon jde, ' +
        'typ čísla telefonu, druh čísla telefonu, pevná nebo mobil, mobil nebo pevná, ' +
        'mobilní nebo pevný, pevný nebo mobilní, telefon zařazení, telefon účel, phone kind, kind of number, ' +
        'type of number, ' +
        'typ telefonu, druh telefonu, typ telefonního čísla, druh telefonního čísla, telefon typ, phone type, ' +
        'type of phone, určení telefonu, použití telefonu, zařazení telefonu, účel telefonu, kategorie telefonu, ' +
        'telefon druh, kind of phone, phone category, typ linky, druh linky, druh čísla, typ čísla, ' +
        'typ telefonního spojení, typ telefonní linky, druh telefonního spojení, ' +
        'charakter telefonu, telefon kategorie, telephone type, line type',
    ),
    weak: list('typ, druh, type, kind, typ spojení, druh spojení, typ kontaktu, druh kontaktu, contact type'),
    groups: list('telefon, telefony, telefonní čísla, telefonní spojení, phone, phones'),
    near: { before: ['contact.phone'], after: ['contact.phone'] },
    tokens: list('typtelefonu, phonetype, teltype, druhtelefonu'),
    options: list(
      'stolní, mobilní, mobilní telefon, telefon mobilní, telefon pevný, telefon stolní, pevný telefon, pevný, ' +
        'pevná linka, pevná, faxová, stolní linka, ústředna, fax, domů, mobil, landline, mobile, home',
    ),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
