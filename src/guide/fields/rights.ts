import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Rights in the systems of the region (domain.md 2.1). */
export const rights = {
  'rights.edotace': {
    kinds: ['select', 'radio', 'checkbox'],
    phrases: list(
      'elektronické dotace, elektronické dotace edotace, oprávnění pro edotace, úroveň oprávnění pro edotace, ' +
        'úroveň oprávnění pro systém edotace, kpl edot, povoleno kpl edot, úroveň kpl edot, ' +
        'systém pro podávání žádostí o dotace, systém pro podávání žádostí o dotace kraje, žádosti o dotace, right for edotace, dotace kraje, právo do edotace, práva do edotace, právo k edotace, oprávnění do edotace, edotace *, ' +
        'edotace, e dotace, systém edotace, dotace, oprávnění pro systém edotace, oprávnění edotace, ' +
        'role v edotace, edotace role, přístup do edotace, rights for edotace, edotace rights, ' +
        'rights in the edotace system, right to edotace, access to edotace, edotace access, role edotace, ' +
        'aplikace edotace, dotační portál, portál edotace, oprávnění v edotace, právo edotace, právo v edotace, ' +
        'úroveň přístupu edotace, edotace oprávnění, edotace přístup, edotace právo',
    ),
    tokens: list('edotace'),
    weak: list(
      'čtenář, editor, reader, čtení, zápis, prohlížení, úpravy, read, write, povolit, povolit přístup, povoleno, ' +
        'přístup, přístup povolen, má přístup, allow, allowed, access, granted',
    ),
    excludes: list('úroveň, stupeň'),
    groups: list('edotace, e dotace, systém edotace, dotace'),
    repeats: true,
  },
  'rights.other': {
    kinds: ['select', 'radio', 'checkbox'],
    phrases: list(
      'školicí portál, evidence *, krajský vzdělávací portál, ' +
        'úroveň oprávnění pro centrální nákup, úroveň oprávnění pro e-learning, úroveň oprávnění pro digitální mapu, ' +
        'oprávnění, oprávnění pro systém, přístup do centrálního nákupu, oprávnění pro systém centrální nákup, ' +
        'oprávnění pro centrální nákup, centrální nákup, e-learning, elearning, přístup do e-learningu, ' +
        'oprávnění pro systém e-learning, oprávnění pro e-learning, práva v informačních systémech, role v systému, ' +
        'central purchasing, access to central purchasing, access to e-learning, e-learning access, ' +
        'e-learning *, centrální nákup *, geoportál *, krizový portál *, spisovna, krajská spisovna, zakázky, ' +
        'veřejné zakázky, ' +
        'sociální služby, katalog sociálních služeb, evidence škol, krajská evidence *, krajská digitální *, ' +
        'krajský registr *, registr *, spisová služba *, datový sklad *, mapy, mapový *, centrální nákup pk, ' +
        'přístup do systému, přístup k systému, digitální povodňový plán, ' +
        'portál krizového řízení, krizový portál, krizové řízení, povodňový portál, povodňový plán, mapový portál, ' +
        'krajský portál, portál kraje, školení, vzdělávání, vzdělávací portál, kurzy, spisová služba kraje, registr, ' +
        'krajská aplikace, aplikace kraje, přístup do portálu, přístup k portálu, přístup do aplikace, ' +
        'přístup k aplikaci, role v aplikaci, oprávnění v aplikaci, oprávnění pro aplikaci, právo v aplikaci, ' +
        'úroveň přístupu, flood management portal, crisis management portal, access to the portal, map portal, ' +
        'training portal, other rights, other systems, ostatní práva, ostatní oprávnění, další oprávnění, ' +
        'další práva, ostatní systémy, role a práva, přístup do *, přístup k *, přístup na *, oprávnění pro *, ' +
        'oprávnění k *, oprávnění v *, role v *, access to *, rights for *, rights in *, digitální mapa, ' +
        'digitální mapa veřejné správy, digitální technická mapa, dmvs, dtm, gis, geoportál, mapový server, ' +
        'mapové služby, mapová aplikace, portál občana, portál úředníka, portál obce, portál pro obce, ' +
        'elektronický archiv, digitální archiv, spisová služba, ' +
        'elektronická spisová služba, hostovaná spisová služba, datový sklad, datové úložiště, sdílené úložiště, ' +
        'krajské úložiště, registr akcí, registr smluv, portál *, krajský systém *, aplikace *, modul *, role pro *, ' +
        'role pro systém, role pro aplikaci, role pro portál, právo k *, právo na *, práva k *, práva pro *, ' +
        'přístup ke *, oprávnění na *, oprávnění ke *, úroveň oprávnění *, přístupová role, přístupové právo, ' +
        'přístupová práva, role uživatele v systému, permissions for *, permission for *, role in *, right to *',
    ),
    excludes: list(
      'úroveň, stupeň, edotace, dotace, osoba krizového řízení, souhlas, souhlasím, beru, rozumím, potvrzuji, prohlašuji, vše, ' +
        'všechny, ' +
        'všechno, zobrazit, skrýt, notify, inform, informovat, oznámit, notifikovat, odeslat, zaslat, poslat, upozornit, ' +
        'zapamatovat, platnost',
    ),
    weak: list('povolit, povolit přístup, povoleno, přístup, přístup povolen, má přístup'),
    groups: list(
      'centrální nákup, e-learning, elektronické vzdělávání, spisovna, digitální spisovna, krajská spisovna, ' +
        'povodňový portál, povodňový plán, krizový portál, krizové řízení, geoportál, mapový portál, ' +
        'mapový server, portál, registr, evidence, sociální služby, central purchasing',
    ),
    tokens: list('centralninakup, elearning, opravneni'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
