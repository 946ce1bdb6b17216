import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The account of a user (domain.md 1.2, 1.5). Passwords are recognised only to be skipped. */
export const account = {
  'account.username': {
    kinds: ['text'],
    phrases: list(
      'sign on id, identifikátor uživatelského účtu, jméno pro přihlašování, přístupové jméno do aplikace, ' +
        'přístupové jméno správce, přihlašovací jméno přidělené při zřízení účtu, login name issued, ' +
        'id přihlášení, identifikátor uživatelského účtu vedeného v jip, ' +
        'jméno pro přihlášení je li již oprávněné osobě zřízeno, login name issued to you by the administrator, ' +
        'pod jakým jménem se do portálu přihlašujete, přihlašovací jméno přidělené při zřízení uživatelského účtu, ' +
        'přístupové jméno do aplikace uvedené v obdrženém dopise, ' +
        'přístupové jméno správce dat územního samosprávného celku, ' +
        'uživatelské jméno účtu k němuž je certifikát zaregistrován, id přihlášení login, sign on name, ' +
        'username or staff id, pod jakým uživatelským jménem se bude hlásit, ' +
        'pod jakým uživatelským jménem se osoba bude hlásit, pod jakým jménem se bude hlásit, ' +
        'jakým uživatelským jménem se bude hlásit, uživatelské jméno přidělené v jednotném identitním prostoru, ' +
        'uživatelské jméno v jednotném identitním prostoru, uživatelské jméno přidělené v jip, ' +
        'jméno v jednotném identitním prostoru, přihlašovací jméno přidělené lokálním administrátorem, ' +
        'přihlašovací jméno přidělené administrátorem, uživatelské jméno přidělené lokálním administrátorem, ' +
        'uživatelské jméno přidělené administrátorem, jméno přidělené administrátorem, ' +
        'jméno přidělené lokálním administrátorem, jméno k ohlášení, nick do systému, tvůj nick, kdo jste login, ' +
        'kdo jste uživatelské jméno, přístupový účet, název přístupového účtu, jméno přístupového účtu, ' +
        'správci dat login, login správci dat, identifikace pro přihlášení, identifikace pro přihlášení login, ' +
        'kdo se přihlašuje, kdo se přihlašuje login, identifikátor přihlášení, přihlašovací údaj login, ' +
        'login k účtu, login účtu, jméno které zadáváte při přihlášení, jméno zadávané při přihlášení, ' +
        'jméno při přihlášení, login při přihlášení, přihlašovací jméno správce, přihlašovací jméno správce dat, ' +
        'uživatelské jméno správce dat, uživatelské jméno správce, pod jakým účtem se přihlašujete, ' +
        'pod jakým účtem se přihlašuje, pod jakým jménem se bude osoba přihlašovat, ' +
        'pod jakým jménem se uživatel přihlašuje, pod kterým jménem se přihlašuje, zkratka účtu, ' +
        'zkratka účtu pro přihlášení, zkratka pro přihlášení, jméno k přihlášení generuje se, účet pro přihlášení, ' +
        'účet k přihlášení, název účtu pro přihlášení, název přihlašovacího účtu, jméno přihlašovacího účtu, ' +
        'identifikátor pro přihlášení, označení pro přihlášení, konto, název konta, uživatelské konto, ' +
        'jméno konta, přihlašovací konto, id uživatele v jip, uživatel v jip, uživatel v kaas, login v kaas, ' +
        'login jip kaas, přihlašovací jméno jip kaas, uživatelské jméno jip kaas, jméno v jip, ' +
        'login pracovníka v jip, přezdívka pro přihlášení, user account, user account id, user login name, ' +
        'account login name, your login, user logon, jméno správce, jméno správce dat, login ve tvaru *, ' +
        'uživatel obec, jak se bude přihlašovat, login přihlášení, jak se přihlašuje, ' +
        'pod jakým jménem se přihlašujete, pod jakým jménem se přihlašuje, pod jakým jménem se přihlásíte, ' +
        'pod jakým jménem se bude přihlašovat, jméno pod kterým se přihlašuje, jméno pod kterým se přihlašujete, ' +
        'jméno pod nímž se přihlašujete, jméno kterým se přihlašujete, přihlašuji se jako, přihlásit se jako, ' +
        'přihlásit jako, uživ jméno pro vstup do *, uživatelské jméno pro *, jméno pro vstup do *, ' +
        'jméno pro přihlášení do *, jméno pro přihlášení v *, jméno k přihlášení do *, jméno pro přístup do *, ' +
        'login of person, log in of person, log in, logon, login person, login zaměstnance, ' +
        'login zaměstnance do *, login pracovníka, login osoby, přihlašovací jméno osoby, uživatelské jméno osoby, ' +
        'účet ve tvaru *, přihlašovací jméno pro *, přihlašovací jméno k *, login pro *, login k *, uživ jm, ' +
        'přihl jm, uživatelská přezdívka, přezdívka, nick, nickname, jméno do systému, jméno do portálu, ' +
        'název uživatele, označení uživatele, označení účtu, vstupní jméno, user s login, login of user, ' +
        'user logon name, account user name, user account login, name for login, name for sign in, ' +
        'login name of user, sign in as, log in as, e-mail nebo login, login nebo e-mail, ' +
        'e-mail nebo uživatelské jméno, uživatelské jméno nebo e-mail, přihlašovací jméno nebo e-mail, ' +
        'e-mail nebo přihlašovací jméno, e-mail or username, username or e-mail, login správce, login správce dat, ' +
        'login administrátora, přihlašovací jméno v *, uživatelský účet v *, uživatelské jméno účtu *, ' +
        'přihlašovací jméno účtu *, jméno účtu *, login do *, login v *, přihlašovací jméno do *, ' +
        'uživatelské jméno do *, uživatelské jméno v *, přístupové jméno, jméno pro vstup, jméno pro přístup, ' +
        'jméno pro vstup do systému, uživatelský identifikátor, uživatelský kód, kód uživatele, přihlašovací kód, ' +
        'přihlašovací účet, účet uživatele, jip login, login jip, login v jip, účet jip, uživatel jip, ' +
        'log in name, signin name, user code, user identifier, account login, uživatelský účet jip, ' +
        'přihlášení jméno, uživatelské jméno, přihlašovací jméno, jméno uživatelské, jméno přihlašovací, ' +
        'přihlašovací jméno uživatele, uživatelské jméno do systému, login, login name, název účtu, ' +
        'uživatelský účet, user name, administrátorský účet, účet administrátora, účet správce, username, user id, ' +
        'user, jméno pro přihlášení, jméno k přihlášení, uživatelské id, id uživatele, přihlašovací id, ' +
        'identifikace uživatele, identifikátor uživatele, zkratka uživatele, login uživatele, přihlašovací login, ' +
        'uživatelský login, jméno účtu, account name, sign in name, uživatelské přihlašovací jméno, ' +
        'jméno pro přihlášení do systému, přihlašovací údaj, přihlašovací identifikátor, login do systému, ' +
        'login do jip, účet v jip, uživatelské jméno v jip, uživatelské jméno jip, jméno uživatelského účtu, ' +
        'název uživatelského účtu, identifikátor účtu, id účtu, zkrácené jméno, login id, logon name, user login, ' +
        'sign in id, account id, user account name',
    ),
    weak: list('uživatel jméno, jméno, uživatel, jméno uživatele, účet, name, account'),
    groups: list('účet, účet jip, přístup, přihlašovací údaje, uživatelský účet, účet uživatele, login'),
    near: { after: ['account.password'] },
    excludes: list(
      'přezdívka jen, certifikátu, čas, posledního, poslední, začátek, veřejná, heslo, bankovní, příjmení, typ, ' +
        'databáze',
    ),
    autocomplete: list('username'),
  },
  'account.password': {
    kinds: ['password', 'text'],
    inputTypes: ['password'],
    personal: true,
    phrases: list(
      'initial password, first password, klíčové slovo k přihlášení, heslo k přihlášení do *, heslo do *, ' +
        'heslo pro přístup, heslo pro vstup, heslo pro přístup do *, heslo pro vstup do *, přístupové heslo osoby, ' +
        'přístupové heslo uživatele, heslo osoby, heslo k účtu osoby, heslo účtu, přihlašovací heslo osoby, ' +
        'přihlašovací heslo uživatele, přístupové heslo, vstupní heslo, heslo do systému, heslo k účtu, ' +
        'heslo k přihlášení, heslo pro přihlášení, heslo uživatele, znovu heslo, ještě jednou heslo, ' +
        'heslo kontrolně, password confirmation, confirmation of password, verify password, retype password, ' +
        're enter password, heslo, nové heslo, heslo znovu, heslo pro kontrolu, kontrola hesla, potvrzení hesla, ' +
        'přihlašovací heslo, zopakujte heslo, password, new password, confirm password, heslo ještě jednou, ' +
        'heslo podruhé, původní heslo, staré heslo, současné heslo, dočasné heslo, počáteční heslo, ověření hesla, ' +
        'heslo ověření, heslo potvrzení, heslo kontrola, heslo zopakovat, zopakovat heslo, opakujte heslo, ' +
        'heslo opakovat, heslo opakovaně, repeat password, password again, old password, current password',
    ),
    excludes: list('odblokování, k souboru, souboru, wifi, archivu, obrázku, obrázek, klíčové, platnost, zapomenuté'),
    autocomplete: list('current-password, new-password'),
    repeats: true,
  },
  'account.blocked': {
    kinds: ['checkbox', 'radio', 'select'],
    excludes: list('také, zobrazit, zobrazovat, zobraz, show, důvod, proč, datum, i zablokované, i blokované, včetně'),
    phrases: list(
      'přihlášení vypnuto, přihlašování vypnuto, login vypnut, účet deaktivovaný, užívání účtu znemožněno, ' +
        'užívání účtu znemožněno zablokován, užívání účtu zakázáno, přihlášení této osoby zablokováno, ' +
        'je přihlášení zablokováno, je účet zablokován, přístup se blokuje, přístup se zablokuje, ' +
        'přístup uživatele se blokuje, zablokuj účet, zablokuj uživatele, zablokuj osobu, blokuj účet, ' +
        'blokuj přístup, znemožni přihlašování, znemožni přihlášení, zamkni účet, uzamkni účet, ' +
        'nepouštět osobu do systému, odstav osobu od systému, lock user, suspend login, suspend user, ' +
        'uživateli se pozastavuje přístup, osobě se znemožňuje přihlášení, zablokování účtu, ' +
        'zablokování účtu uživatele, zablokování přístupu, účet je nefunkční, ' +
        'je přihlášení této osoby zablokováno, osobě se znemožňuje přihlášení do portálu zablokování účtu, ' +
        'přístup oprávněné osoby se dnem uložení blokuje, přístup uživatele do informačního systému se zablokuje, ' +
        'the account is blocked and cannot be used to sign in, uživateli se pozastavuje možnost přihlásit se, ' +
        'zablokovaný uživatel se nemůže přihlásit, zablokování účtu uživatele lokálním administrátorem, ' +
        'zamezit osobě v dalším přístupu a její účet uzamknout, účet zablokován ve smyslu provozního řádu, ' +
        'účet je nefunkční z důvodu zablokování administrátorem, ' +
        'účet uživatele byl zablokován a nelze jej užít k přihlášení, dočasně znemožni přihlašování, ' +
        'lock this account, nepouštět do systému, odstav osobu od systému blokace účtu, suspend sign in, ' +
        'účet blok, zablokuj přístup, zakázaný účet, úč zablok, zablok úč, zablokovaný úč, úč zablokován, ' +
        'účet znepřístupněn, uživatel znepřístupněn, přístup znepřístupněn, zablok uživatel, uživatel zablok, ' +
        'pozastavit tomuto člověku přístup, pozastavit přístup osobě, pozastavit osobě přístup, ' +
        'pozastavit uživateli přístup, přístup odepřen, přístup odepřen účet uzamčen, ' +
        'účet uzamčen přístup odepřen, zavřít účet, účet zavřít, účet zavřen, zámek účtu, zámek účtu a n, zámek, ' +
        'účet zamknout, účet vypnut, vypnout účet, účet vypnout, vypnutý účet, účet vypnutý, přístup vypnut, ' +
        'vypnout přístup, disabled, disable user, user disabled, user is disabled, přístup dočasně pozastaven, ' +
        'přístup dočasně zablokován, účet dočasně zablokován, účet dočasně pozastaven, účet je suspendován, ' +
        'účet suspendován, osoba suspendována, vyřadit účet z provozu, vyřadit přihlašovací účet z provozu, ' +
        'účet mimo provoz, zamezit přístupu do systému, zamezit přístupu do systému blokace, ' +
        'zamezit přístup do systému, zakázat přístup do systému, znemožnit přístup do systému, ' +
        'zablokovat přístup do systému, odepřít přístup do systému, zrušit možnost přihlášení, zrušit přístup, ' +
        'odejmout přístup, účet není přístupný, účet nepřístupný, přístup uzavřen, uzavřít přístup, uzavřít účet, ' +
        'účet uzavřen, zakázat tomuto uživateli přihlašování, zakázat uživateli přihlašování, ' +
        'zakázat osobě přihlašování, zamezit uživateli přihlašování, znemožnit uživateli přihlašování, ' +
        'nedovolit přihlášení, nedovolit přihlašování, neumožnit přihlášení, nepovolit přihlášení, ' +
        'nepovolit přihlašování, deaktivovat přihlašovací účet, přihlašování pozastaveno, přihlášení pozastaveno, ' +
        'přihlašování uživatele je pozastaveno, znemožnit uživateli přihlášení, zakázat uživateli přihlášení, ' +
        'zamezit uživateli přihlášení, zakázat osobě přihlášení, znemožnit osobě přihlášení, ' +
        'zamezit osobě přihlášení, zamezit osobě v přihlašování, zamezit v přihlašování, ' +
        'znemožnit uživateli přístup, znemožnit uživateli přístup *, zakázat uživateli přístup, ' +
        'zamezit uživateli přístup, konto uzamčeno, konto zablokováno, konto blokováno, zablokovat konto, ' +
        'konto zablokovat, konto je zablokované, blok účet, blokovaný účet uživatele, účet uživatele zablokovat, ' +
        'účet uživatele zablokován, zablokovat účet uživatele, zablokovat účet osoby, přihlášení pozastavit, ' +
        'pozastavit přihlášení, pozastavit přihlašování, přerušit přístup, přístup přerušen, odepřít přístup, ' +
        'odepřít přihlášení, uživatel má zakázaný přístup, zakázaný přístup, zakázané přihlášení, zakázán přístup, ' +
        'uživatel zakázán, účet neaktivní, účet je neaktivní, neaktivní účet, účet neaktivní blokován, ' +
        'account inactive, account is locked out, locked out, user blocked, user locked, user is blocked, ' +
        'user is locked, block user, block this user, block person, block access, access blocked, access denied, ' +
        'prevent login, prevent from login, prevent sign in, user cannot log in, may not log in, cannot log in, ' +
        'cannot sign in, block sign in, sign in blocked, odebrat možnost přihlášení, zamezit přihlašování, ' +
        'zakázat přihlašování, znemožnit přihlašování, účet znepřístupnit, přístup osoby zablokovat, ' +
        'přístup do epusa zablokovat, přístup osoby do epusa zablokovat, účet je, účet je nyní, forbid login, ' +
        'forbid the login, forbid the login of person, disable login, lock the account, ' +
        'uživatel se nemá přihlásit, uživatel se už nemá moci přihlásit, uživatel se nemůže přihlásit, ' +
        'nemůže se přihlásit, nesmí se přihlásit, nemá se moci přihlásit, nepustit dovnitř, je zablokován, ' +
        'účet je zablokovaný, účet je zablokovaný přístup, účet uzamknout, blokace uživatele, blokace přihlášení, ' +
        'blokovat uživatele, přihlášení blokováno, přihlášení zablokováno, přístup blokován, ' +
        'účet ihned zablokovat, ihned zablokovat, účet zablokovat ihned, zablokovat účet ihned, login zablokovat, ' +
        'login zablokován, login blokován, blok, založit jako zablokovaný, účet založit jako zablokovaný, ' +
        'účet jako zablokovaný, založit zablokovaný účet, založit účet zablokovaný, účet zablokovat, ' +
        'účet zablokován, účet zakázán, zakázat účet, účet je zablokován, zablok, účet zablok, account is blocked, ' +
        'account is locked, zablokovat přístup, zablokovat přístup účet, přístup zablokován, přístup zakázán, ' +
        'účet blokován, zablokovat účet, blokovat účet, zablokován, zablokovaný, zablokovat, blokován, ' +
        'blokace účtu, zablokovat uživatele, uživatel zablokován, zablokovaný účet, zablokovaný uživatel, ' +
        'přihlášení zakázáno, account blocked, block account, blocked, login disabled, account disabled, blokace, ' +
        'blokovaný, blokovaný účet, zablokovat přihlášení, zablokovat přihlášení osoby, zakázat přihlášení, ' +
        'zamezit přihlášení, znemožnit přihlášení, znepřístupnit účet, účet deaktivován, deaktivovat účet, ' +
        'zamknout účet, účet uzamčen, účet zamčen, uzamknout účet, pozastavit účet, účet pozastaven, ' +
        'přístup zablokovat, účet blokovat, zákaz přihlášení, uživatel blokován, blokovat, lock account, ' +
        'account locked, account suspended, login blocked, zablokovat *, zakázat přihlášení *, účet je blokován, ' +
        'účet je zakázán, účet je uzamčen, účet je deaktivován, deaktivace účtu, deaktivovat uživatele, ' +
        'uživatel deaktivován, uživatel uzamčen, uzamčený účet, uzamčení účtu, uzamčen, deaktivován, ' +
        'pozastavený účet, pozastavit přístup, přístup pozastaven, odebrat přístup, ukončit přístup, ' +
        'znemožnit přístup, zamezit přístupu, zakázat přístup, zakázáno přihlášení, blokováno, ' +
        'blokováno přihlášení, blokování účtu, blokace přístupu, blokovat přístup, blokovat přihlášení, ' +
        'disable account, disabled account, deactivate account, deactivated, account is disabled, ' +
        'account is suspended, suspend account, suspended, locked',
    ),
    weak: list(
      'účet, konto, přístup, přihlašování, přihlášení, account, login, stav uživatelského účtu, stav přístupu, ' +
        'stav přihlašovacího účtu, stav konta, stav uživatele, account status, user status, stav účtu',
    ),
    options: list(
      'odblokovaný, odblokován, neblokovaný, neblokován, nezablokovaný, nezablokován, unblocked, not blocked, ' +
        'zablokován, blokovaný, blokován, zablokovaný, zablokovat, zablokovaný účet, blokovaný účet, ' +
        'účet blokován, účet zablokován, uzamčený, uzamčen, uzamčený účet, blocked, locked, suspended, ' +
        'blocked account',
    ),
  },
} as const satisfies Record<string, FieldWords>;
