import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The account of a user (domain.md 1.2, 1.5). Passwords are recognised only to be skipped. */
export const account = {
  'account.username': {
    kinds: ['text'],
    phrases: list(
      'e-mail nebo login, login nebo e-mail, e-mail nebo uživatelské jméno, uživatelské jméno nebo e-mail, přihlašovací jméno nebo e-mail, e-mail nebo přihlašovací jméno, e-mail or username, username or e-mail, ' +
        'login správce, login správce dat, login administrátora, přihlašovací jméno v *, uživatelský účet v *, ' +
        'uživatelské jméno účtu *, přihlašovací jméno účtu *, jméno účtu *, ' +
        'login do *, login v *, přihlašovací jméno do *, uživatelské jméno do *, ' +
        'uživatelské jméno v *, přístupové jméno, jméno pro vstup, jméno pro přístup, jméno pro vstup do systému, ' +
        'uživatelský identifikátor, uživatelský kód, kód uživatele, přihlašovací kód, přihlašovací účet, ' +
        'účet uživatele, jip login, login jip, login v jip, účet jip, uživatel jip, log in name, signin name, ' +
        'user code, user identifier, account login, uživatelský účet jip, přihlášení jméno, ' +
        'uživatelské jméno, přihlašovací jméno, jméno uživatelské, jméno přihlašovací, přihlašovací jméno uživatele, ' +
        'uživatelské jméno do systému, login, login name, název účtu, uživatelský účet, user name, ' +
        'administrátorský účet, účet administrátora, účet správce, username, user id, user, jméno pro přihlášení, ' +
        'jméno k přihlášení, uživatelské id, id uživatele, přihlašovací id, identifikace uživatele, ' +
        'identifikátor uživatele, zkratka uživatele, login uživatele, přihlašovací login, uživatelský login, ' +
        'jméno účtu, account name, sign in name, uživatelské přihlašovací jméno, jméno pro přihlášení do systému, ' +
        'přihlašovací údaj, přihlašovací identifikátor, login do systému, login do jip, účet v jip, ' +
        'uživatelské jméno v jip, uživatelské jméno jip, jméno uživatelského účtu, název uživatelského účtu, ' +
        'identifikátor účtu, id účtu, zkrácené jméno, login id, logon name, user login, sign in id, account id, ' +
        'user account name',
    ),
    weak: list('uživatel jméno, ' + 'jméno, uživatel, jméno uživatele, účet, name, account'),
    groups: list('účet, účet jip, přístup, ' + 'přihlašovací údaje, uživatelský účet, účet uživatele, login'),
    near: { after: ['account.password'] },
    excludes: list('veřejná, heslo, bankovní, příjmení, typ, databáze'),
    tokens: list(
      'uname, userlogin, uzivjmeno, prihljmeno, ' +
        'username, login, uzivatelskejmeno, prihlasovacijmeno, userid, loginname',
    ),
    autocomplete: list('username'),
  },
  'account.password': {
    kinds: ['password', 'text'],
    inputTypes: ['password'],
    personal: true,
    phrases: list(
      'přístupové heslo, vstupní heslo, heslo do systému, heslo k účtu, heslo k přihlášení, ' +
        'heslo pro přihlášení, heslo uživatele, znovu heslo, ještě jednou heslo, heslo kontrolně, ' +
        'password confirmation, confirmation of password, verify password, retype password, re enter password, ' +
        'heslo, nové heslo, heslo znovu, heslo pro kontrolu, kontrola hesla, potvrzení hesla, ' +
        'přihlašovací heslo, zopakujte heslo, password, new password, confirm password, heslo ještě jednou, ' +
        'heslo podruhé, původní heslo, staré heslo, současné heslo, dočasné heslo, počáteční heslo, ' +
        'ověření hesla, heslo ověření, heslo potvrzení, heslo kontrola, heslo zopakovat, zopakovat heslo, ' +
        'opakujte heslo, heslo opakovat, heslo opakovaně, repeat password, password again, old password, ' +
        'current password',
    ),
    excludes: list('obrázku, obrázek, klíčové, platnost, zapomenuté'),
    tokens: list('heslo, password, passwd, pwd'),
    autocomplete: list('current-password, new-password'),
    repeats: true,
  },
  'account.blocked': {
    kinds: ['checkbox', 'radio', 'select'],
    phrases: list(
      'účet ihned zablokovat, ihned zablokovat, účet zablokovat ihned, zablokovat účet ihned, ' +
        'login zablokovat, login zablokován, login blokován, blok, založit jako zablokovaný, účet založit jako zablokovaný, ' +
        'účet jako zablokovaný, ' +
        'založit zablokovaný účet, založit účet zablokovaný, účet zablokovat, ' +
        'účet zablokován, účet zakázán, zakázat účet, účet je zablokován, zablok, účet zablok, account is blocked, ' +
        'account is locked, zablokovat přístup, zablokovat přístup účet, přístup zablokován, přístup zakázán, ' +
        'účet blokován, zablokovat účet, blokovat účet, zablokován, zablokovaný, zablokovat, blokován, blokace účtu, ' +
        'zablokovat uživatele, uživatel zablokován, zablokovaný účet, zablokovaný uživatel, přihlášení zakázáno, ' +
        'account blocked, block account, blocked, login disabled, account disabled, blokace, blokovaný, ' +
        'blokovaný účet, zablokovat přihlášení, zablokovat přihlášení osoby, zakázat přihlášení, zamezit přihlášení, ' +
        'znemožnit přihlášení, znepřístupnit účet, účet deaktivován, deaktivovat účet, zamknout účet, účet uzamčen, ' +
        'účet zamčen, uzamknout účet, pozastavit účet, účet pozastaven, přístup zablokovat, účet blokovat, ' +
        'zákaz přihlášení, uživatel blokován, blokovat, lock account, account locked, account suspended, ' +
        'login blocked, zablokovat *, zakázat přihlášení *, účet je blokován, účet je zakázán, účet je uzamčen, ' +
        'účet je deaktivován, deaktivace účtu, deaktivovat uživatele, uživatel deaktivován, uživatel uzamčen, ' +
        'uzamčený účet, uzamčení účtu, uzamčen, deaktivován, pozastavený účet, pozastavit přístup, ' +
        'přístup pozastaven, odebrat přístup, ukončit přístup, znemožnit přístup, zamezit přístupu, zakázat přístup, ' +
        'zakázáno přihlášení, blokováno, blokováno přihlášení, blokování účtu, blokace přístupu, blokovat přístup, ' +
        'blokovat přihlášení, disable account, disabled account, deactivate account, deactivated, ' +
        'account is disabled, account is suspended, suspend account, suspended, locked',
    ),
    weak: list('stav účtu'),
    tokens: list('logindisabled, zablokovan, blocked, ucetzablokovan'),
    options: list('zablokován, blokovaný, blokován, zablokovaný, zablokovat, blocked'),
  },
  'account.certificate': {
    kinds: ['text', 'select', 'radio'],
    inputTypes: ['file'],
    phrases: list(
      'soubor cer, soubor crt, nebo soubor cer, soubor der, ' +
        'cert sn, certifikát sn, sn cert, certifikát vydal, soubor certifikátu, soubor s osobním certifikátem, soubor s komerčním certifikátem, ' +
        'certificate file, certifikát soubor, certifikát ze souboru, veřejná část certifikátu, ' +
        'soubor s veřejnou částí certifikátu, soubor s veřejnou částí komerčního certifikátu, ' +
        'soubor s veřejnou částí osobního certifikátu, ' +
        'certifikát, číslo certifikátu, sériové číslo certifikátu, typ certifikátu, druh certifikátu, ' +
        'vydavatel certifikátu, osobní certifikát, komerční certifikát, číslo komerčního certifikátu, certificate, ' +
        'certificate number, certificate serial number, certificate issuer, certificate type, ' +
        'přihlašovací certifikát, certifikát uživatele, certifikát pro přihlášení, identifikátor certifikátu, ' +
        'otisk certifikátu, kvalifikovaný certifikát, označení certifikátu, soubor s certifikátem, sn certifikátu, ' +
        'vydavatel osobního certifikátu, identifikace certifikátu, certifikát č, č certifikátu, ' +
        'identifikátor osobního certifikátu, sériové č certifikátu, sériové číslo osobního certifikátu, ' +
        'sériové číslo komerčního certifikátu, sériové číslo přihlašovacího certifikátu, certifikační autorita, ' +
        'vydavatel komerčního certifikátu, podpisový certifikát, autentizační certifikát, ' +
        'číslo osobního certifikátu, číslo přihlašovacího certifikátu, číslo kvalifikovaného certifikátu, ' +
        'certificate no, serial number of certificate, certificate authority, issuer of certificate, ' +
        'personal certificate, commercial certificate',
    ),
    weak: list('typ, číslo, sériové číslo, vydavatel, type, number, issuer'),
    groups: list(
      'certifikát, certifikáty, klientský certifikát, klientské certifikáty, osobní certifikáty, certificate, ' +
        'certificates',
    ),
    excludes: list('heslo, platnost'),
    tokens: list('certifikat, cislocertifikatu, typcertifikatu, certificate, certificatenumber'),
    options: list('kvalifikovaný, komerční, postsignum, eidentity'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
