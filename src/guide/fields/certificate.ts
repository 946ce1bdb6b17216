import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The certificate that a user signs in with (domain.md 1.2, 1.5). */
export const certificate = {
  'account.certificate': {
    kinds: ['text', 'select', 'radio'],
    inputTypes: ['file'],
    phrases: list(
      'vyd cert, vydav cert, kým byl certifikát vystaven, certifikát vystavil, ' +
        'sériové číslo certifikátu uvedené vydavatelem, připojte certifikát, přiložte certifikát, ' +
        'pořadové sériové číslo certifikátu uvedené vydavatelem, ' +
        'připojte certifikát který má být k účtu zaregistrován, kdo certifikát vystavil, nahraj certifikát, ' +
        'nahrajte soubor certifikátu, vlož certifikát, vložte certifikát, vyberte soubor certifikátu, ' +
        'otisk certifikátu sha, fingerprint certifikátu, certificate thumbprint, certificate fingerprint, ' +
        'thumbprint, s n cert, s n certifikátu, sn certifikát, č cert, jaké sériové číslo má certifikát, ' +
        'sér č certifikátu, sér číslo certifikátu, kdo vydal certifikát, kým byl certifikát vydán, certifikát typ, ' +
        'certifikát druh, kvalifikovaný nebo komerční certifikát, komerční nebo kvalifikovaný certifikát, ' +
        'jde o komerční nebo kvalifikovaný certifikát, jaký certifikát, certifikát číslo, ' +
        'přetáhněte sem soubor s certifikátem, přetáhněte certifikát, soubor certifikátu ke vložení, ' +
        'certifikační autorita která certifikát vydala, client certificate serial no, certificate serial no, ' +
        'serial no of certificate, client certificate serial number, serial number of client certificate, ' +
        'number of certificate, client certificate, sériové číslo certifikátu hex, ' +
        'sériové číslo certifikátu desítkově, výrobní číslo certifikátu, poskytovatel certifikátu, ' +
        'vydavatel certifikátu ca, otisk klientského certifikátu, načíst certifikát ze souboru, načíst certifikát, ' +
        'nahrát certifikát, nahrajte certifikát, nahrání certifikátu, vložit certifikát, ' +
        'pořadové číslo klientského certifikátu, pořadové číslo certifikátu, jaké číslo má certifikát, sn certu, ' +
        'číslo certu, upload client certificate, upload certificate, client certificate file, ' +
        'certificate to upload, sériové číslo klientského certifikátu, číslo klientského certifikátu, ' +
        'číslo certifikátu u vydavatele, číslo certifikátu hex, sériové číslo hex, ' +
        'vydavatel klientského certifikátu, kdo certifikát vydal, certifikační autorita certifikátu, ' +
        'vydavatel přihlašovacího certifikátu, soubor cer, soubor crt, nebo soubor cer, soubor der, cert sn, ' +
        'certifikát sn, sn cert, certifikát vydal, soubor certifikátu, soubor s osobním certifikátem, ' +
        'soubor s komerčním certifikátem, certificate file, certifikát soubor, certifikát ze souboru, ' +
        'veřejná část certifikátu, soubor s veřejnou částí certifikátu, ' +
        'soubor s veřejnou částí komerčního certifikátu, soubor s veřejnou částí osobního certifikátu, certifikát, ' +
        'číslo certifikátu, sériové číslo certifikátu, typ certifikátu, druh certifikátu, vydavatel certifikátu, ' +
        'osobní certifikát, komerční certifikát, číslo komerčního certifikátu, certificate, certificate number, ' +
        'certificate serial number, certificate issuer, certificate type, přihlašovací certifikát, ' +
        'certifikát uživatele, certifikát pro přihlášení, identifikátor certifikátu, otisk certifikátu, ' +
        'kvalifikovaný certifikát, označení certifikátu, soubor s certifikátem, sn certifikátu, ' +
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
    excludes: list('osobní číslo, osobní č, heslo, platnost'),
    options: list('kvalifikovaný, komerční, postsignum, eidentity'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
