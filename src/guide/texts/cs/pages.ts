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
  },
  'sovm.home': {
    title: 'Úvod Správy dat',
    do: ['Otevřete správu uživatelů subjektu.', 'Nového starostu v ní nejdřív vyhledejte.'],
    avoid: [],
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
    avoid: ['Nezakládejte druhý účet téže osobě, vznikla by duplicita.'],
    next: 'Potom osobu ztotožníte s registrem obyvatel.',
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
  },
  'epusa.login': {
    title: 'Přihlášení do ePUSA',
    do: [
      'Nový starosta: do týdne od změny v SOVM stačí počkat. Po týdnu se přihlaste administrátorským účtem, tím spustíte požadavek na synchronizaci.',
      'Práva a kontakty: přihlaste se účtem, kterým obec v ePUSA spravuje údaje.',
    ],
    avoid: [],
  },
  'epusa.contacts': {
    title: 'Kontaktní osoby',
    do: ['Zkontrolujte, zda synchronizace přinesla nového starostu.', 'Bývalého starostu pak zneaktivněte.'],
    avoid: ['Nového starostu nezakládejte ručně.'],
  },
  'epusa.personForm': {
    title: 'Uživatel v ePUSA',
    do: [
      'Nového starostu sem přinese synchronizace ze SOVM.',
      'Než sem někoho zapíšete ručně, ověřte, že není v SOVM.',
    ],
    avoid: ['Účet založený v obou systémech znamená duplicitu.'],
  },
  'epusa.rights': {
    title: 'Práva v informačních systémech',
    do: ['Zapněte novému starostovi práva pro krajské systémy.', 'U eDotace volíte EDITOR, nebo ČTENÁŘ.'],
    avoid: [],
    next: 'Do systémů Plzeňského kraje se práva přenášejí každé 2 hodiny.',
  },
};
