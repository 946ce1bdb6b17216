import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Rights in the systems of the region (domain.md 2.1). */
export const rights = {
  'rights.edotace': {
    kinds: ['select', 'radio', 'checkbox'],
    phrases: list(
      'povol edotace, dotační portál edotace, may access edotace, osoba smí do edotace, ' +
        'osoba smí pracovat v edotace, osoba je oprávněna pracovat v edotace, oprávnění k systému edotace, ' +
        'přístup do aplikace edotace, osobě se povoluje přístup do edotace, rozsah oprávnění v edotace, ' +
        'zmocnění k úkonům v edotace, práce v edotace, bude osoba pracovat s krajskými dotacemi v edotace, ' +
        'je osobě povolen vstup do edotace plzeňského kraje, oprávnění k systému edotace bylo li osobě přiznáno, ' +
        'oprávnění zpracovávat žádosti o dotaci v edotace, ' +
        'osoba je oprávněna podávat žádosti prostřednictvím edotace, ' +
        'osoba pověřená obcí k užívání aplikace edotace, osobě se povoluje přístup do aplikace edotace, ' +
        'přístup k žádostem obce vedeným v aplikaci edotace, role ve které osoba do edotace vstupuje, ' +
        'rozsah oprávnění které osobě náleží v systému edotace, the person may access the grant system edotace, ' +
        'zmocnění k úkonům činěným v systému edotace jménem obce, ' +
        'zpřístupnit osobě evidenci krajských dotací edotace, let this person use edotace, ' +
        'přístup do dotačního portálu edotace, zapni edotace, povolit osobě vstup do aplikace edotace, ' +
        'povolit vstup do aplikace edotace, povolit vstup do edotace, vstup do aplikace edotace, vstup do edotace, ' +
        'access to edotace regional grants, edotace regional grants, právo do edotací, právo na edotace, ' +
        'právo pro edotace, smí do edotace, pustit do edotace, má se osoba dostat do edotací, ' +
        'dostat se do edotací, má se dostat do edotací, přístup do systému e dotace, přístup do systému edotace, ' +
        'přístup do systému edotací, smí pracovat s dotačními žádostmi v edotacích, ' +
        'pracovat s dotačními žádostmi v edotacích, dotační žádosti v edotacích, dotační žádosti edotace, ' +
        'elektronický systém dotací edotace, elektronický systém dotací, systém dotací edotace, ' +
        'přístup do el dotací, přístup do el dotací edotace, přístup do elektronických dotací, ' +
        'přístup do elektronických dotací edotace, el dotace edotace, el dotace, grant applications edotace, ' +
        'regional subsidies portal edotace, subsidies edotace, grants edotace, regional grants edotace, ' +
        'může podávat žádosti v krajských dotacích edotace, krajské dotace edotace, krajských dotacích edotace, ' +
        'může podávat žádosti v edotacích, může žádat v edotacích, právo přístupu do systému edotace, ' +
        'právo vstupu do systému edotace, právo přístupu do edotací, edot, přístup edotace, ' +
        'přístup k systému edotace, přístup k aplikaci edotace, edotace vstup, podávání žádostí v edotacích, ' +
        'podávat žádosti v edotacích, smí podávat žádosti v edotacích, ' +
        'osoba smí podávat žádosti v systému edotace, smí podávat žádosti v systému edotace, ' +
        'podávání žádostí v systému edotace, smí pracovat s aplikací edotace, smí pracovat s aplikací e dotace, ' +
        'smí pracovat s edotacemi, aplikace dotace edotace, vstup do aplikace dotace edotace, ' +
        'umožnit osobě vstup do aplikace dotace edotace, umožnit osobě vstup do edotací, ' +
        'umožnit vstup do systému edotace, umožnit práci v edotacích, oprávnění v edotacích, opr edotace, ' +
        'žádosti o dotace edotace, žádosti o dotace v edotacích, žádat o dotace v edotacích, ' +
        'žádost o dotaci v edotacích, správa dotací edotace, dotace edotace, dotace kraje edotace, ' +
        'oprávnění pro systém el dotací, oprávnění pro systém elektronických dotací, systém elektronických dotací, ' +
        'smí pracovat v edotace, smí pracovat v aplikaci edotace, smí pracovat v edotacích, ' +
        'osoba smí pracovat v edotacích, osoba smí za obec pracovat v aplikaci edotace, osoba pracuje s edotacemi, ' +
        'osoba pracuje v edotacích, chci aby osoba pracovala s edotacemi, otevřít dveře do systému edotace, ' +
        'pustit do edotací, pustit do systému edotace, vpustit do edotací, smí vstupovat do systému edotace, ' +
        'smí vstupovat do edotací, smí do edotací, smí do systému edotace, může do edotací, ' +
        'může do systému edotace, má přístup do edotací, má přístup do edotace, mít přístup do edotace, ' +
        'má mít přístup do edotace, přístup do e dotací, přístup k e dotacím, e dotací, e dotacích, ' +
        'práce v edotacích, práce s edotacemi, vstup do edotací, vstup do systému edotace, zapnout edotace, ' +
        'povolit edotace, povolit přístup do edotací, povolit vstup do edotací, umožnit přístup do edotací, ' +
        'dotační portál kraje edotace, dotační systém edotace, krajské edotace, ' +
        'permit the entrance in the system edotace, entrance in the system edotace, entrance to edotace, ' +
        'permit edotace, allow edotace, allow access to edotace, can use edotace, may use edotace, use of edotace, ' +
        'work in edotace, access in edotace, access into edotace, elektronické dotace, ' +
        'elektronické dotace edotace, oprávnění pro edotace, úroveň oprávnění pro edotace, ' +
        'úroveň oprávnění pro systém edotace, kpl edot, povoleno kpl edot, úroveň kpl edot, ' +
        'systém pro podávání žádostí o dotace, systém pro podávání žádostí o dotace kraje, žádosti o dotace, ' +
        'right for edotace, dotace kraje, právo do edotace, práva do edotace, právo k edotace, ' +
        'oprávnění do edotace, edotace *, edotace, e dotace, systém edotace, dotace, oprávnění pro systém edotace, ' +
        'oprávnění edotace, role v edotace, edotace role, přístup do edotace, rights for edotace, edotace rights, ' +
        'rights in the edotace system, right to edotace, access to edotace, edotace access, role edotace, ' +
        'aplikace edotace, dotační portál, portál edotace, oprávnění v edotace, právo edotace, právo v edotace, ' +
        'úroveň přístupu edotace, edotace oprávnění, edotace přístup, edotace právo',
    ),
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
      'povolen vstup do krajské digitální spisovny, povolen vstup do centrálního nákupu, ' +
        'vstup do centrálního nákupu, povolen vstup do spisovny, povolen vstup do geoportálu, ' +
        'povolen vstup do portálu, regional map server, map server of the region, regional e learning, ' +
        'e learning of the region, central purchasing of the region, regional purchasing, digit mapa kraje, ' +
        'dmvs kraje, gis viewer, gis of the region, portál zřizovatele, vstup do krizového řízení, ' +
        'central purchasing system, centrální zadávání zakázek, systém centrálního zadávání zakázek, ' +
        'registr sociálních služeb, registr sociálních služeb kraje, povodňový informační systém kraje, ' +
        'krajský mapový portál, vstup do geoportálu kraje, hospodaření obcí, aplikace pro sběr výkazů, ' +
        'bude osoba objednávat prostřednictvím centrálního nákupu, ' +
        'hospodaření obcí krajská aplikace pro sběr výkazů, osoba je oprávněna vstupovat do geoportálu kraje, ' +
        'osoba pověřená obcí k užívání krajského mapového portálu, ' +
        'právo nahlížet do povodňového informačního systému kraje, ' +
        'role ve které osoba do portálu krizového řízení vstupuje, ' +
        'rozsah oprávnění které osobě náleží v centrálním nákupu, ' +
        'the person may access the central purchasing system, ' +
        'zmocnění k úkonům činěným v systému centrálního zadávání zakázek, ' +
        'zpřístupnit osobě registr sociálních služeb vedený krajem, gis viewer of the region, ' +
        'povol portál zřizovatele, povol vstup do krizového řízení, purchasing portal, ' +
        'jednotný ekonomický systém organizací, ekonomický systém organizací, ekonomický systém kraje, ' +
        'ekonomický systém, e learningový portál kraje, elearningový portál kraje, e learningový portál, ' +
        'uživatel systému elearning, uživatel systému e learning, portál e learningu, portál e learningu kraje, ' +
        'oprávnění přistupovat do *, přistupovat do *, smí přistupovat do *, role registr smluv kraje, ' +
        'role registr smluv kraje přiřazena, registr smluv kraje, evidence smluv kraje, krajská evidence smluv, ' +
        'spisovka hostovaná krajem, spisovka kraje, spisovka hostovaná *, hostovaná spisovka, archiv dokumentů, ' +
        'archiv dokumentů kraje, digitální archiv kraje, krajský archiv, krajský digitální archiv, ' +
        'role v systému *, helpdesk krajského úřadu, helpdesk krajského úřadu pro obce, helpdesk kraje, ' +
        'má osoba objednávat přes *, objednávat přes *, krajský nákupní portál, nákupní portál, ' +
        'nákupní portál kraje, rezervační systém, rezervační systém *, technologické centrum kraje, ' +
        'technologické centrum *, technologické centrum, krajská spisová služba, sms brána, sms brána kraje, ' +
        'krajský evidenční systém, evidenční systém kraje, evidenční systém, krajský informační systém, c nákup, ' +
        'centr nákup, digital technical map, digital technical map portal, technical map portal, ' +
        'může nakupovat přes *, může nakupovat *, může objednávat *, může nahlížet do *, může zapisovat do *, ' +
        'povolit iscnpk, iscnpk, iscnpk nákup, e learn, právo přístupu do *, právo vstupu do *, oprávnění do *, ' +
        'přístup k aplikaci *, přístup k portálu *, přístup k databázi *, přístup k evidenci *, ' +
        'vstup do databáze *, vstup do evidence *, vstup do geoportálu *, geoportál kraje, krajský geoportál, ' +
        'přístup do geoportálu kraje, opr pro *, oprávnění pro krajský *, hromadný nákup energií, nákup energií, ' +
        'hromadný nákup energií právo, osoba smí objednávat v *, smí objednávat v *, objednávat v *, ' +
        'osoba smí nahlížet do *, smí nahlížet do *, nahlížení do *, smí zapisovat do *, zápis do krajského *, ' +
        'smí editovat *, vstup do krajského *, vstup do krajské *, vstup do systému *, vstup do portálu *, ' +
        'vstup do aplikace *, povolit krajskou *, povolit krajský *, povolit krajské *, krajský portál *, ' +
        'krajská aplikace *, digitální mapa kraje, dig mapa kraje, digitální technická mapa kraje, ' +
        'digital archive of region, digital archive of the region, archive of region, archive of the region, ' +
        'povolit krajskou databázi *, krajská databáze *, krajskou databázi *, povolit školský portál *, ' +
        'školský portál kraje, školský portál, pustit do krajského *, pustit do *, vpustit do *, ' +
        'smí nakupovat přes *, smí nakupovat *, do intranetu kraje *, do krajského úložiště *, do krajského *, ' +
        'do krajské *, intranet kraje, intranet kraje pro obce, krajské úložiště dokumentů, krajský e-learning, ' +
        'e-learning kraje, centrální nákup kraje, povolit centrální nákup, smí do *, smí vstupovat do *, ' +
        'smí pracovat v *, smí pracovat s *, může do *, může vstupovat do *, může pracovat v *, ' +
        'povolit vstup do *, povolit přístup do *, umožnit vstup do *, umožnit přístup do *, má přístup do *, ' +
        'mít přístup do *, má mít přístup do *, otevřít přístup do *, zapnout přístup do *, přístup k systému *, ' +
        'přístup do portálu *, přístup do aplikace *, přístup do databáze *, přístup do evidence *, ' +
        'access to the system *, access to the portal *, access to portal *, access to application *, ' +
        'access to the application *, may enter *, may use *, can use *, can enter *, školicí portál, evidence *, ' +
        'krajský vzdělávací portál, úroveň oprávnění pro centrální nákup, úroveň oprávnění pro e-learning, ' +
        'úroveň oprávnění pro digitální mapu, oprávnění, oprávnění pro systém, přístup do centrálního nákupu, ' +
        'oprávnění pro systém centrální nákup, oprávnění pro centrální nákup, centrální nákup, e-learning, ' +
        'elearning, přístup do e-learningu, oprávnění pro systém e-learning, oprávnění pro e-learning, ' +
        'práva v informačních systémech, role v systému, central purchasing, access to central purchasing, ' +
        'access to e-learning, e-learning access, e-learning *, centrální nákup *, geoportál *, krizový portál *, ' +
        'spisovna, krajská spisovna, zakázky, veřejné zakázky, sociální služby, katalog sociálních služeb, ' +
        'evidence škol, krajská evidence *, krajská digitální *, krajský registr *, registr *, spisová služba *, ' +
        'datový sklad *, mapy, mapový *, centrální nákup pk, přístup do systému, přístup k systému, ' +
        'digitální povodňový plán, portál krizového řízení, krizový portál, krizové řízení, povodňový portál, ' +
        'povodňový plán, mapový portál, krajský portál, portál kraje, školení, vzdělávání, vzdělávací portál, ' +
        'kurzy, spisová služba kraje, registr, krajská aplikace, aplikace kraje, přístup do portálu, ' +
        'přístup k portálu, přístup do aplikace, přístup k aplikaci, role v aplikaci, oprávnění v aplikaci, ' +
        'oprávnění pro aplikaci, právo v aplikaci, flood management portal, crisis management portal, ' +
        'access to the portal, map portal, training portal, other rights, other systems, ostatní práva, ' +
        'ostatní oprávnění, další oprávnění, další práva, ostatní systémy, role a práva, přístup do *, ' +
        'přístup k *, přístup na *, oprávnění pro *, oprávnění k *, oprávnění v *, role v *, access to *, ' +
        'rights for *, rights in *, digitální mapa, digitální mapa veřejné správy, digitální technická mapa, dmvs, ' +
        'dtm, gis, geoportál, mapový server, mapové služby, mapová aplikace, portál občana, portál úředníka, ' +
        'portál obce, portál pro obce, elektronický archiv, digitální archiv, spisová služba, ' +
        'elektronická spisová služba, hostovaná spisová služba, datový sklad, datové úložiště, sdílené úložiště, ' +
        'krajské úložiště, registr akcí, registr smluv, portál *, krajský systém *, aplikace *, modul *, ' +
        'role pro *, role pro systém, role pro aplikaci, role pro portál, právo k *, právo na *, práva k *, ' +
        'práva pro *, přístup ke *, oprávnění na *, oprávnění ke *, přístupová role, přístupové právo, ' +
        'přístupová práva, role uživatele v systému, permissions for *, permission for *, role in *, right to *',
    ),
    excludes: list(
      'v e-learningu je, rozsah, edotací, edotacích, edotacemi, e dotace, úroveň, stupeň, edotace, dotace, ' +
        'osoba krizového řízení, souhlas, souhlasím, beru, rozumím, potvrzuji, prohlašuji, vše, všechny, všechno, ' +
        'zobrazit, skrýt, notify, inform, informovat, oznámit, notifikovat, odeslat, zaslat, poslat, upozornit, ' +
        'zapamatovat, platnost',
    ),
    weak: list('povolit, povolit přístup, povoleno, přístup, přístup povolen, má přístup'),
    groups: list(
      'centrální nákup, e-learning, elektronické vzdělávání, spisovna, digitální spisovna, krajská spisovna, ' +
        'povodňový portál, povodňový plán, krizový portál, krizové řízení, geoportál, mapový portál, ' +
        'mapový server, portál, registr, evidence, sociální služby, central purchasing',
    ),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
