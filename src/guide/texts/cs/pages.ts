import type { PageId } from '../../index.ts';
import type { PageText } from '../types.ts';

/** What the panel says on each page. */
export const pages: Record<PageId, PageText> = {
  'sovm.login': {
    title: 'Přihlášení do Správy dat',
    do: [
      'Přihlaste se jako lokální administrátor.',
      'Potřebujete jméno a heslo s certifikátem nebo OTP, anebo Identitu občana („NIA Autentizace“).',
    ],
    avoid: [],
    next: 'Pak otevřete seznam uživatelů obce. Zapomenuté heslo vám nastaví jiný lokální administrátor.',
    more: [
      'Účet s certifikátem nebo OTP se musí přihlásit právě jimi, jméno a heslo nestačí.',
      'Obec nemá žádného lokálního administrátora? Statutární zástupce pošle z datové schránky formulář sprava_lokalnich_administratoru.zfo. Ověřte, zda ho ještě může poslat dosavadní starosta.',
      'Infolinka Správy dat: 222 13 13 13',
    ],
  },
  'sovm.home': {
    title: 'Úvod Správy dat',
    do: ['Otevřete správu uživatelů subjektu.', 'Nového starostu v ní nejdřív vyhledejte.'],
    avoid: [],
    next: 'Postup je: účet nového starosty, jeho ztotožnění, a teprve potom statutární zástupce.',
  },
  'sovm.dataRequest': {
    title: 'Výzva k poskytnutí údajů',
    do: ['Tato výzva se týká vás, ne nového starosty. Vyplňte své údaje.'],
    avoid: [],
    next: 'Potom se dostanete do Správy dat.',
  },
  'sovm.identify': {
    title: 'Ztotožnění fyzické osoby',
    do: [
      'Stačí jedna cesta: druh a číslo dokladu, nebo jméno, příjmení a datum narození.',
      'Jméno a příjmení pište přesně podle registru obyvatel.',
      'Místo narození doplňte, když se najde víc osob.',
    ],
    avoid: [
      'Když se stránka objeví hned při přihlášení, ověřte, zda se netýká vás. Pokud ano, vyplňte své údaje, ne starostovy.',
      'Rodné číslo nevyplňujte.',
    ],
    next: 'Ztotožněnou osobu pak nastavíte jako statutárního zástupce.',
  },
  'sovm.subject': {
    title: 'Údaje obce',
    do: ['Zkontrolujte kontakty, úřední hodiny a web.'],
    avoid: [],
  },
  'sovm.users': {
    title: 'Uživatelé obce',
    do: [
      'Nejdřív nového starostu v seznamu vyhledejte.',
      'Když tu účet má (třeba jako místostarosta), upravte ten.',
      'Když ne, založte nového uživatele.',
    ],
    avoid: ['Téže osobě nezakládejte druhý účet, v seznamu by byla dvakrát.'],
    next: 'Potom osobu ztotožníte s registrem obyvatel.',
    more: ['Účet bývalého starosty nejspíš nepůjde smazat, jen zablokovat. Nechte to až po nastavení nového.'],
  },
  'sovm.userForm': {
    title: 'Účet uživatele',
    do: [
      'Jméno a příjmení pište přesně podle registru obyvatel, tituly zvlášť.',
      'Vyplňte oficiální e-mail, bez něj nejde převod do CAAIS.',
    ],
    avoid: ['Rodné číslo nevyplňujte.'],
    next: 'Potom osobu ztotožníte s registrem obyvatel.',
  },
  'sovm.statutory': {
    title: 'Statutární zástupce',
    do: [
      'Vyberte nového starostu. Statutárního zástupce značí korunka.',
      'Než uložíte, projděte kroky, které mají být hotové.',
    ],
    avoid: ['Uložení nelze vzít zpět: dosavadnímu starostovi tím okamžikem skončí přístup do datové schránky obce.'],
    next: 'Změna se sama zapíše do registru osob a do datových schránek. Do ePUSA by měla dorazit synchronizací do týdne.',
    more: [
      'Statutárním zástupcem může být jen osoba ztotožněná s registrem obyvatel.',
      'Přístupové údaje ke schránce se posílají do sídla obce do vlastních rukou, to může trvat i několik dní. S Identitou občana (úroveň aspoň „značná“) se nový starosta přihlásí bez čekání.',
      'Přihlašuje se spisová služba do datové schránky jménem a heslem starosty? Nastavte jí předem jiný způsob, jinak se po uložení nepřihlásí.',
    ],
  },
  'sovm.publicRecord': {
    title: 'Veřejný záznam obce',
    do: ['Porovnejte jméno statutárního zástupce. Veřejná data se obnovují jednou za 24 hodin.'],
    avoid: [],
  },
  'epusa.municipality': {
    title: 'Stránka obce v ePUSA',
    do: ['Podívejte se, zda už je uveden nový starosta.'],
    avoid: ['Když tu ještě není, nezakládejte ho ručně.'],
    more: ['Co je i v SOVM, měňte raději tam. Ověřte, které údaje se přenášejí.'],
  },
  'epusa.login': {
    title: 'Přihlášení do ePUSA',
    do: [
      'Nový starosta: do týdne od změny v SOVM stačí počkat. Po týdnu se přihlaste administrátorským účtem, tím spustíte požadavek na synchronizaci.',
      'Práva a kontakty: přihlaste se účtem, kterým obec v ePUSA spravuje údaje.',
    ],
    avoid: [],
    more: [
      'Administrátorský účet bývá jiný než běžný účet obce, jeho jméno často začíná CP_ nebo ADM_. Ověřte, který máte.',
      'Zapomněli jste heslo? Napište z oficiálního e-mailu obce na help@epusa.cz: obec, jméno kontaktní osoby, pevná linka. Návod je starší, ověřte ho.',
    ],
  },
  'epusa.contacts': {
    title: 'Kontaktní osoby',
    do: ['Zkontrolujte, zda synchronizace přinesla nového starostu.', 'Bývalého starostu pak zneaktivněte.'],
    avoid: ['Nového starostu nezakládejte ručně.'],
    next: 'Potom zapnete novému starostovi práva pro krajské systémy.',
  },
  'epusa.personForm': {
    title: 'Uživatel v ePUSA',
    do: [
      'Nového starostu sem přinese synchronizace ze SOVM.',
      'Než sem někoho zapíšete ručně, ověřte, že není v SOVM.',
    ],
    avoid: ['Kdo má účet v SOVM, toho tu nezakládejte. Byl by tu dvakrát.'],
  },
  'epusa.rights': {
    title: 'Práva v informačních systémech',
    do: ['Zapněte novému starostovi práva pro krajské systémy.', 'U eDotace volíte EDITOR, nebo ČTENÁŘ.'],
    avoid: [],
    next: 'Do systémů Plzeňského kraje se práva přenášejí každé 2 hodiny.',
  },
};
