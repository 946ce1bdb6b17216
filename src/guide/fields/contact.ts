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
      'e m, e m úř, e mail úř, mail jednotky, mail uživatele, mail pracovníka, e mail jednotky, general mail, ' +
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
    tokens: list('email, emailaddress, mail, emailadresa'),
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
    tokens: list('typemailu, emailtype, typemail'),
    options: list(
      'oficiální, podatelna, skrytý, official, hidden, e-mail oficiální, e-mail podatelna, e-mail skrytý, ' +
        'oficiální e-mail, e-mail podatelny, skrytý e-mail, official e-mail, hidden e-mail, e-mail',
    ),
    repeats: true,
  },
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
    tokens: list('telefon, telefonnicislo, cislotelefonu, phone, phonenumber, telephone, tel, mobil, mobile'),
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
    tokens: list('typtelefonu, phonetype, teltype, druhtelefonu'),
    options: list(
      'stolní, mobilní, mobilní telefon, telefon mobilní, telefon pevný, telefon stolní, pevný telefon, pevný, ' +
        'pevná linka, pevná, faxová, stolní linka, ústředna, fax, domů, mobil, landline, mobile, home',
    ),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
