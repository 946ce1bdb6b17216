import type { StepId } from '../../index.ts';

/** Why a step is there and how it is done; each says only what the step's sources say. */
export const stepDetails: Record<StepId, { why: string; how: string }> = {
  'prepare-minutes': {
    why: 'Usnesení o volbě dokládá změnu tam, kde ji nelze udělat přihlášením, třeba na pracovišti Czech POINT.',
    how: 'Připravte si zápis a usnesení. Ověřte, kde budete potřebovat ověřenou kopii a kolik jich bude.',
  },
  'prepare-identity': {
    why: 'Statutární zástupce musí být ztotožněn s registrem obyvatel. Když se jméno liší, nemusí se to podařit.',
    how: 'Opište jméno a příjmení přesně podle dokladu. Připravte druh a číslo dokladu, nebo datum a místo narození. Místo je potřeba, když je shod víc.',
  },
  'prepare-mayor-access': {
    why: 'S Identitou občana (úroveň aspoň „značná“) se nový starosta do schránky přihlásí i bez přístupových údajů. Jinak na ně čeká.',
    how: 'Zeptejte se nového starosty. Má-li vlastní zpřístupněnou datovou schránku fyzické osoby, přijdou údaje do ní. Jinak přijdou dopisem do vlastních rukou na adresu úřadu.',
  },
  'prepare-administrator': {
    why: 'Nového starostu zapisuje lokální administrátor. Musí se přihlásit jménem a heslem s certifikátem nebo OTP, anebo Identitou občana.',
    how: 'Přihlaste se do Správy dat ještě před změnou. Když přihlášení selže, ozvěte se infolince uvedené na přihlašovací stránce.',
  },
  'prepare-administrator-form': {
    why: 'Bez lokálního administrátora nemá změnu ve Správě dat kdo zapsat. Formulář posílá statutární zástupce z datové schránky obce.',
    how: 'Odešlete formulář sprava_lokalnich_administratoru.zfo. Ověřte, že to stihnete, dokud se do schránky ještě přihlásí dosavadní starosta.',
  },
  'prepare-second-person': {
    why: 'Uložením změny skončí přihlášení dosavadního starosty do datové schránky. Přístup nového může několik dní chybět.',
    how: 'Ověřte, že se do schránky obce přihlásí ještě administrátor nebo pověřená osoba. Když nikdo takový není, zvažte pověření další osoby ještě před změnou.',
  },
  'prepare-filing': {
    why: 'Přihlašuje-li se spisová služba jménem a heslem starosty, přestane zprávy přijímat hned po změně. Přihlášení systémovým certifikátem by změna přerušit neměla.',
    how: 'Zeptejte se dodavatele spisové služby, čím se přihlašuje. Domluvte, kdo a kdy nastaví nové údaje. Zvažte systémový certifikát.',
  },
  'prepare-messages': {
    why: 'Datové zprávy se ve schránce uchovávají 90 dní. Po změně se k nim nějaký čas nemusí nikdo dostat.',
    how: 'Přihlaste se do schránky a uložte nepřečtené i starší zprávy, které ještě nejsou ve spisové službě. Pozor, přihlášením jsou zprávy doručeny.',
  },
  'prepare-handover': {
    why: 'Ministerstvo vnitra vydalo vzor záznamu o předání funkce starosty obce.',
    how: 'Sepište s odcházejícím starostou, co předává. Ověřte, zda používáte aktuální vzor.',
  },
  'sovm-account': {
    why: 'Nový starosta musí být v seznamu uživatelů obce, než ho nastavíte jako statutárního zástupce.',
    how: 'Nejdřív ho v seznamu uživatelů vyhledejte; mohl být třeba místostarostou. Když účet má, upravte ho. Druhý nezakládejte, v seznamu by byl dvakrát.',
  },
  'sovm-identify': {
    why: 'Do registru osob se zapíše jen člověk ztotožněný s registrem obyvatel.',
    how: 'Vyplňte druh a číslo dokladu, nebo jméno, příjmení a datum narození. Místo narození přidejte, když je shod víc.',
  },
  'sovm-statutory': {
    why: 'Tím okamžikem se nový starosta zapíše do registru osob a dosavadnímu skončí přístup do datové schránky obce.',
    how: 'U nového starosty nastavte statutárního zástupce (značí se korunkou) a uložte. Předtím projděte kroky, které mají být hotové.',
  },
  'sovm-former-mayor': {
    why: 'Bývalému starostovi může ve Správě dat zůstat aktivní účet, i s certifikáty a agendovými rolemi.',
    how: 'Najděte jeho účet v seznamu uživatelů. Ověřte, že už není statutárním zástupcem a které role mu zůstaly. Potom účet zablokujte. Pracuje-li na úřadě dál v jiné funkci, jen mu upravte role.',
  },
  'sovm-administrators': {
    why: 'Lokální administrátor může být i z jiného úřadu (předaná působnost). Po volbách se hodí vědět, kdo za obec zapisuje.',
    how: 'Projděte v uživatelích, kdo je lokální administrátor, a zkontrolujte předané působnosti.',
  },
  'sovm-subject': {
    why: 'Údaje obce ze Správy dat jsou veřejné a přebírají je další systémy.',
    how: 'Zkontrolujte kontakty, úřední hodiny, web, funkce a volbu „veřejná osoba“ u starosty a místostarostů.',
  },
  'sovm-public-check': {
    why: 'Veřejná data se obnovují jednou za 24 hodin. Záznam druhý den potvrdí, že se změna opravdu zapsala.',
    how: 'V okně průvodce stiskněte „Zkontrolovat“. Nebo otevřete veřejný záznam obce a porovnejte jméno statutárního zástupce.',
  },
  'sovm-record-check': {
    why: 'U znovu zvoleného starosty se statutární zástupce nemění. Ověřte ale, že záznam i ztotožnění stále platí.',
    how: 'Otevřete veřejný záznam obce a porovnejte jméno, tituly a funkci.',
  },
  'box-first-login': {
    why: 'Přístupové údaje přijdou novému starostovi do jeho vlastní datové schránky, jinak dopisem do vlastních rukou na úřad.',
    how: 'S Identitou občana (úroveň aspoň „značná“) se přihlaste na datovka.gov.cz, na údaje čekat nemusíte. První heslo platí jen pro první přihlášení, portál si vyžádá vlastní.',
  },
  'box-filing': {
    why: 'Spisová služba s údaji bývalého starosty už zprávy nepřijme.',
    how: 'Nastavte ve spisové službě nové přihlášení, nebo přejděte na systémový certifikát. Ověřte, že došla první zpráva.',
  },
  'box-filing-check': {
    why: 'Přihlášení systémovým certifikátem by změna starosty přerušit neměla. Jistotu dá až první přijatá zpráva.',
    how: 'Po změně zkontrolujte, že spisová služba stahuje nové zprávy.',
  },
  'box-notifications': {
    why: 'Upozornění e-mailem nebo SMS a Mobilní klíč patří k účtu. Ověřte, že je nový účet má nastavené.',
    how: 'Po prvním přihlášení otevřete Nastavení datové schránky.',
  },
  'box-former-persons': {
    why: 'Účty pověřených osob a administrátorů jsou samostatné. Ověřte, zda v nich nezůstal někdo, kdo už nemá mít přístup.',
    how: 'V nastavení schránky projděte seznam osob a odeberte ty, které na úřadě skončily.',
  },
  'box-organisations': {
    why: 'Příspěvkové organizace mají vlastní statutární orgán. Ověřte, že u žádné není zapsán bývalý starosta.',
    how: 'Projděte seznam zřizovaných organizací a jejich schránek.',
  },
  'caais-former-account': {
    why: 'Roli statutárního zástupce ztratí bývalý starosta v CAAIS automaticky, jeho účet ale zůstává aktivní.',
    how: 'Lokální administrátor účet v CAAIS deaktivuje. Přihlašovací údaje z JIP v CAAIS neplatí.',
  },
  'caais-administrators': {
    why: 'Nový statutární zástupce má v CAAIS účet připravený. Jen on může přidělit nebo odebrat roli lokálního administrátora.',
    how: 'Přihlaste se na caais.gov.cz Identitou občana, nebo údaji k datové schránce („PŘIHLÁŠENÍ JAKO STATUTÁRNÍ ZÁSTUPCE“). Zkontrolujte, kdo je lokální administrátor. Nového zřídíte i bez přihlášení: na caais.gov.cz/la-create zvolte „Generovat XML“ a jen tento soubor pošlete ze schránky obce do schránky ejmm527. Odpověď přijde během minut.',
  },
  'caais-election-role': {
    why: 'Starosta má pro volby v CAAIS vlastní roli ISSV_ROVK_STAROSTA.',
    how: 'Ověřte ve správě rolí, že ji nový starosta má.',
  },
  'epusa-sync': {
    why: 'SOVM a ePUSA se pravidelně synchronizují. Kdybyste účet mezitím založili ručně, byl by starosta v ePUSA dvakrát.',
    how: 'Nic nezakládejte. Občas v okně průvodce stiskněte „Zkontrolovat“, nebo otevřete stránku obce v ePUSA a podívejte se, zda už ukazuje nového starostu.',
  },
  'epusa-request-sync': {
    why: 'Když změna nedorazí do týdne, přihlášení administrátorským účtem spustí požadavek na synchronizaci.',
    how: 'Přihlaste se do ePUSA administrátorským účtem obce. Ani teď účet starosty nezakládejte ručně.',
  },
  'epusa-rights': {
    why: 'Přístup do krajských systémů, například eDotace Plzeňského kraje, se zapíná u uživatele v ePUSA.',
    how: 'Otevřete práva nového starosty a nastavte je. U eDotace volíte EDITOR, nebo ČTENÁŘ.',
  },
  'epusa-former-person': {
    why: 'Po volbách by obec měla neplatné zástupce zneaktivnit.',
    how: 'Ověřte, zda bývalý starosta na úřadě nezůstává v jiné funkci. Když ne, najděte ho v Kontaktních osobách a zneaktivněte ho.',
  },
  'registers-interests': {
    why: 'Obecní úřad zapisuje začátek a konec funkce bez zbytečného odkladu, nejpozději do 15 dnů.',
    how: 'Zapište konec funkce ke dni zasedání, na kterém byl zvolen nový starosta. U znovu zvoleného starosty ověřte, co zapsat.',
  },
  'registers-treasury': {
    why: 'V CSÚIS jsou zapsány zodpovědné osoby. Ověřte, zda mezi nimi není bývalý starosta.',
    how: 'Když tam je, nahraďte ho.',
  },
  'registers-systems': {
    why: 'Starosta mívá přístup do dalších systémů. Ověřte, kterých se změna týká.',
    how: 'Projděte například Registr smluv, profil zadavatele, RÚIAN, evidenci obyvatel, Finanční správu, ČSSZ a certifikáty pro podpis.',
  },
  'registers-bank': {
    why: 'Banka pracuje s podpisovými vzory. Ověřte, co pro jejich změnu chce.',
    how: 'Domluvte se s bankou na podpisových vzorech a elektronickém bankovnictví.',
  },
  'registers-contracts': {
    why: 'Bývalý starosta může být kontaktní osobou ve smlouvách. Ověřte, kde.',
    how: 'Projděte pojištění, energie, operátora a správu internetové domény.',
  },
  'registers-crisis': {
    why: 'V krizovém štábu a povodňové komisi bývá starosta zapsán jménem. Ověřte zápisy.',
    how: 'Projděte krizový a povodňový plán, jednotku dobrovolných hasičů, místní akční skupinu a svazky obcí.',
  },
  'registers-employment': {
    why: 'Změna se může týkat odměny starosty a jeho přihlášek k pojištění. Co a do kdy, ověřte u účetní.',
    how: 'Předejte účetní usnesení o volbě a o odměnách.',
  },
};
