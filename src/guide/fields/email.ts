import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** E-mail addresses and their types (domain.md 1.5). */
export const email = {
  'contact.email': {
    kinds: ['text'],
    inputTypes: ['email'],
    follows: 'contact.emailType',
    personal: true,
    phrases: list(
      'e mail úř, mail jednotky, mail uživatele, mail pracovníka, e mail jednotky, general mail, ' +
        'office mail, mailbox, elektronická adresa na niž lze psát, ' +
        'elektronická adresa na které je osoba k zastižení, ' +
        'electronic mail address at which the person may be reached, ' +
        'elektronická adresa obecního úřadu na niž lze zasílat podání, ' +
        'kam poslat novému uživateli přihlašovací odkaz e mail, e mail addr, e mail strany, general e mail, ' +
        'mail oú, mail os, mailbox of the office, e mailová zpráva adresa, e mailová zpráva, ' +
        'elektronická zpráva adresa, kam psát elektronicky, kam lze psát elektronicky, e-mail přidělený *, ' +
        'kontaktní bod e-mail, kontaktní bod e-mail hodnota, e-mail hodnota, hodnota e-mailu, služební pošta, ' +
        'úřední pošta, pracovní pošta, pošta služební, elektronická pošta služební, elektronická pošta pracovní, ' +
        'adresa služební pošty, adresa pracovní pošty, pošta e-mail, na jakou adresu psát e-maily, ' +
        'na jakou adresu vám máme psát e-maily, na jaký e-mail psát obci, na jaký e-mail mají lidé psát, ' +
        'na jaký e-mail mohou lidé psát, na který e-mail mohou lidé psát, na který e-mail mají lidé psát, ' +
        'na jaký e-mail *, na který e-mail *, pracovní mejl, mejl, služební mejl, mejlová adresa, ' +
        'e-mail ve tvaru *, e-mail s *, mailová schránka na kterou *, e-mailová schránka na kterou *, ' +
        'e-mail na nějž *, e-mail na němž *, na jakou e-mailovou adresu psát, na jakou e-mailovou adresu, ' +
        'na kterou e-mailovou adresu, na jakou adresu psát, na jaký mail, na jaký mail psát, na který mail, ' +
        'na jaký mail mu lze psát, na jaký e-mail lze psát, lze psát na, spojení mail, spojení emailem, ' +
        'mail služební, mail pracovní, pracovní mail, služební mail, mail úřední, mail osoby, mail na *, ' +
        'mail pro *, mail do práce, mail obce, mail úřadu, obec e-mail, obec email, subjekt e-mail, subjekt email, ' +
        'osoba e-mail, osoba email, kontakt e-mail, kontakt email, úřad e-mail, el pošta, el adresa, el kontakt, ' +
        'adresa el pošty, el pošta úřadu, el pošta obce, el pošta osoby, adresa el podatelny, el podatelna, ' +
        'na který e-mail, na který e-mail psát, na jaký e-mail psát, kam můžeme psát, ' +
        'kam můžeme psát elektronicky, kam psát, kam máme psát, kam vám máme psát, kam poslat e-mail, ' +
        'kam psát e-mail, můj e-mail, firemní mail, firemní e-mail, mailovka, mailovka pro *, mail box address, ' +
        'mailbox address, e-mail of the office, e-mail of the municipal office, e-mail of office, ' +
        'e-mail of municipality, e-mail of person, e-mail box, e-mailová schránka osoby, ' +
        'adresa e-mailové schránky, adresa pro e-mail, e-mail pracoviště, pracovní elektronická adresa, ' +
        'úřední elektronická adresa, úřední adresa elektronické pošty, služební adresa elektronické pošty, ' +
        'adresa elektronické pošty služební, elektronická adresa pro *, elektronická adresa osoby, ' +
        'elektronická pošta úřadu, elektronická pošta osoby, e-mail kam *, e-mail na který *, ' +
        'kontakt elektronický, spojení e-mail, spojení e-mailem, e mailem, píšeme na, pište na, ' +
        'e-mail jméno zavináč, e-mail se zavináčem, adresa se zavináčem, zavináčová adresa, internetová pošta, ' +
        'internetová poštovní adresa, write to, e-mail to, email of contact, official e-mail address, ' +
        'work e-mail address, electronic address, e-mail contact, adresa elektronické pošty *, ' +
        'elektronická pošta pro *, kam mu psát, kam jí psát, e-mail skrytý, skrytý e-mail, e-mail oficiální, ' +
        'oficiální e-mail, e-mail pracovní, pracovní e-mail, služební elektronická adresa, hidden e-mail, ' +
        'e-mail do práce, e-mail do zaměstnání, e-mail do kanceláře, e-mail do úřadu, e-mail do obecního úřadu, ' +
        'e-mail na *, e-mail pro *, e-mailová adresa pro *, e-mail na obecní úřad, e-mail na městský úřad, ' +
        'e-mail na obec, e-mail na město, e-mail na radnici, e-mail na magistrát, e-mail na pracoviště, ' +
        'e-mail na podatelnu, e-mail na osobu, e-mail na starostu, e-mail na zaměstnance, e-mail na kancelář, ' +
        'e-mail v práci, e-mail v zaměstnání, e-mail v kanceláři, e-mail v úřadu, e-mail obecního úřadu, ' +
        'e-mail městského úřadu, e-mail úřadu městyse, e-mail magistrátu, e-mail radnice, e-mail osoby, ' +
        'e-mail pracovníka, e-mailová adresa obecního úřadu, e-mailová adresa městského úřadu, ' +
        'e-mailová adresa úřadu městyse, e-mailová adresa magistrátu, e-mailová adresa radnice, ' +
        'e-mailová adresa osoby, e-mailová adresa pracovníka, e-mailová adresa do práce, ' +
        'e-mailová adresa podatelny, e-mailová adresa organizace, e-mailová adresa subjektu, ' +
        'e-mailová adresa obce, e-mailová adresa města, e-podatelna, elektronická podatelna, ' +
        'adresa elektronické podatelny, adresa e-podatelny, e-mail elektronické podatelny, e-mail e-podatelny, ' +
        'e-mail pro veřejnost, veřejný e-mail, e-mail veřejný, e-mail pro doručování, e-mailová schránka, ' +
        'mailová schránka, další e-mail, druhý e-mail, záložní e-mail, alternativní e-mail, pošta elektronická, ' +
        'na jaký e-mail, work e-mail, official e-mail, public e-mail, office email address, electronic mail, ' +
        'electronic mail address, mail address, e-mail, e-mail adresa, emailová adresa, e-mailová adresa, ' +
        'e-mail úřední, elektronická pošta, elektronická adresa, adresa elektronické pošty, kontaktní e-mail, ' +
        'e-mail address, email address, mailová adresa, e-mail úřadu, e-pošta, epošta, ' +
        'adresa pro elektronickou poštu, elektronický kontakt, adresa elektronické pošty e-mail, e-mail podatelny, ' +
        'office e-mail, e-mail kanceláře, e-mail zaměstnání, zaměstnanecký e-mail, e-mail uživatele, ' +
        'úřední e-mail, e-mail pro komunikaci, e-mail pro zasílání oznámení, e-mail starosty, e-mail osobní, ' +
        'osobní e-mail, soukromý e-mail, e-mail soukromý, e-mail organizace, e-mail obce, e-mail města, ' +
        'e-mail subjektu, e-mailový kontakt, e-mailové spojení, elektronická poštovní adresa, adresa e-mailu, ' +
        'business e-mail, e-mail at work, personal e-mail, contact e-mail, primary e-mail',
    ),
    weak: list('@, adresa, address, hodnota, kontakt, číslo adresa, adresa číslo, číslo nebo adresa'),
    groups: list('e-mail, e-maily, e-mailové adresy, elektronická pošta'),
    near: { before: ['contact.emailType'], after: ['contact.emailType'] },
    excludes: list(
      'dod, dodání, odběratele, id záznamu, sousední, facebook, facebookový, facebookového, url, odkaz, formáty, ' +
        'dodavatele, zřizovatele, servis, asistentky, asistentku, podpory, krajského úřadu, pověřeného, ' +
        'nadřízeného, typ, druh, type, kind, poznámka, popis, zasílat, posílat, souhlas, heslo, předmět, text, ' +
        'odpověď, odpovědi, odběr, odběru, novinky, novinek, newsletter, ohlašovatele',
    ),
    autocomplete: list('email'),
    room: 10,
    repeats: true,
  },
  'contact.emailType': {
    kinds: ['select', 'radio'],
    phrases: list(
      'typ e m, druh e m, kategorie adresy, e mail určení, charakter e mailové adresy, charakter adresy el pošty, ' +
        'druh adresy el pošty, druh adresy elektronické pošty, typ adresy el pošty, určení pošty, pošta je, ' +
        'pošta je určena, druh pošty, typ pošty, povaha pošty, charakter pošty, kontaktní bod typ e-mailu, ' +
        'použití pošty, čí je tato e-mailová adresa, čí je e-mailová adresa, čí je tento e-mail, čí e-mail to je, ' +
        'komu e-mail patří, komu patří e-mail, komu patří e-mailová adresa, dr e-mailu, dr mailu, ' +
        'k čemu je tento e-mail, jak se e-mail používá, jak e-mail používáte, k čemu e-mail používáte, ' +
        'e-mail se zobrazí jako, jaký druh e-mailu, jaký typ e-mailu, jde o e-mail, o jaký e-mail se jedná, ' +
        'jaký e-mail to je, jde o e-mailovou adresu, o jakou e-mailovou adresu jde, o jakou adresu jde, ' +
        'o jakou e-mailovou adresu se jedná, el adresa je, el adresa je typu, elektronická adresa je, ' +
        'tato adresa je, tento mail je, mail je, typ el adresy, druh el adresy, typ el pošty, druh el pošty, ' +
        'charakter elektronické adresy, charakter elektronické pošty, způsob použití e-mailu, ' +
        'způsob použití adresy, e-mail se použije jako, použije se jako e-mail, kontakt typ e-mailu, ' +
        'e-mail typ adresy, e-mail charakter, charakter adresy, charakter adresy e-mail, k čemu mail slouží, ' +
        'k čemu e-mail slouží, k čemu slouží e-mail, k čemu je e-mail, čí je e-mail, jaký je to e-mail, ' +
        'tento e-mail je, e-mail je, e-mailová adresa je, povaha adresy, povaha e-mailové adresy, ' +
        'zařazení e-mailové adresy, účel e-mailové adresy, určení e-mailové adresy, ' +
        'druh schránky elektronické pošty, druh e-mailového kontaktu, typ e-mailového kontaktu, ' +
        'typ e-mailového spojení, druh e-mailového spojení, e-mail skrytý nebo oficiální, ' +
        'e-mail oficiální nebo skrytý, oficiální nebo skrytý, oficiální nebo skrytý e-mail, typ mailu, druh mailu, ' +
        'e-mail je typu, type of the e-mail, type of e-mail address, sort of e-mail, e-mail address type, ' +
        'e-mail usage, use of e-mail, visibility of e-mail, e-mail visibility, e-mail purpose, o jaký e-mail jde, ' +
        'e-mail zařazení, e-mail účel, typ e-mailové schránky, druh elektronické pošty, purpose of e-mail, ' +
        'e-mail kind, typ e-mailu, druh e-mailu, typ e-mailové adresy, druh e-mailové adresy, e-mail typ, ' +
        'e-mail type, type of e-mail, určení e-mailu, použití e-mailu, zařazení e-mailu, charakter e-mailu, ' +
        'účel e-mailu, viditelnost e-mailu, kategorie e-mailu, e-mail druh, kind of e-mail, e-mail category, ' +
        'typ adresy e-mail, typ elektronické adresy, typ elektronické pošty, druh elektronické adresy, ' +
        'povaha e-mailu, zveřejnění e-mailu, e-mail kategorie',
    ),
    weak: list('typ, druh, type, kind, typ spojení, druh spojení, typ kontaktu, druh kontaktu, contact type'),
    groups: list('e-mail, e-maily, e-mailové adresy, elektronická pošta'),
    near: { before: ['contact.email'], after: ['contact.email'] },
    options: list(
      'oficiální, podatelna, skrytý, official, hidden, e-mail oficiální, e-mail podatelna, e-mail skrytý, ' +
        'oficiální e-mail, e-mail podatelny, skrytý e-mail, official e-mail, hidden e-mail, e-mail',
    ),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
