import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** What the person is for others: the statutory representative, a public person (domain.md 1.2, 1.5). */
export const standing = {
  'office.statutory': {
    kinds: ['radio', 'checkbox', 'select'],
    phrases: list(
      'ustavit statutárním zástupcem, statutární reprezentant, statutární reprezentant uživatel, ' +
        'reprezentant statutární, uživatel který se stává statutárním zástupcem, ' +
        'osoba která se stává statutárním zástupcem, kdo se stává statutárním zástupcem, ' +
        'kdo bude za subjekt jednat, kdo jedná za subjekt navenek, kdo bude jednat za obec navenek, ' +
        'označ jako statutárního zástupce, nastav jako statutára, nastav jako statutárního zástupce, ' +
        'je to hlava obce, hlava obce statutární zástupce, tato osoba je hlavou úřadu, ' +
        'osoba vykonává funkci statutárního orgánu, osoba vykonává funkci statutárního zástupce, ' +
        'osoba oprávněná jednat za subjekt navenek jako statutární orgán, ' +
        'osoba vykonává funkci statutárního orgánu obce, statutární zástupce územního samosprávného celku, ' +
        'touto osobou se nahrazuje dosavadní statutární zástupce, ' +
        'uživatel je statutárním zástupcem orgánu veřejné moci, statutární zástupce ve smyslu zákona o obcích, ' +
        'je to hlava obce statutární zástupce, kdo bude za subjekt jednat navenek, označ jako statutára, ' +
        'tato osoba je hlavou úřadu statutár, nastavit jako stat zástupce, ' +
        'nastavit jako statutárního zástupce korunka, stat zástupce korunka, je stat zástupce, ' +
        'korunku předat uživateli, korunku předat, předat korunku uživateli, korunku přidělit, ' +
        'korunku přidělit uživateli, korunku statutárního zástupce přidělit uživateli, přidělit korunku uživateli, ' +
        'korunku dostane, kdo dostane korunku, je statutárním orgánem územní samosprávy, ' +
        'osoba je statutárním orgánem územní samosprávy, statutárním orgánem územní samosprávy, ' +
        'komu nasadit korunku, komu nasadit korunku statutární zástupce, nasadit korunku, kdo drží korunku, ' +
        'drží korunku, legal representative, legal representative of the municipality, ' +
        'legal representative of municipality, is legal representative, osoba oprávněná jednat jménem obce, ' +
        'osoba oprávněná jednat za obec, osoba oprávněná jednat, oprávněná osoba, podepisuje za obec, ' +
        'podepisujete za obec smlouvy jako statutární zástupce, podepisuje za obec jako statutární zástupce, ' +
        'podepisuje za obec smlouvy, člověk který obec zastupuje, člověk který zastupuje obec, ' +
        'vyberte člověka který obec zastupuje, osoba která obec zastupuje, osoba která zastupuje obec, ' +
        'zákonný zástupce obce, zákonný zástupce úřadu, zákonný zástupce subjektu, kdo je statutár, ' +
        'kdo je teď statutár, kdo je nyní statutár, kdo je statutárem, nový zástupce obce, nový zástupce subjektu, ' +
        'nový zástupce navenek, jedná jménem obce statutární zástupce, jedná za obec statutární zástupce, ' +
        'jedná navenek jménem obce, navenek jedná jménem obce, jedná jménem obce navenek, jedná jménem subjektu, ' +
        'jedná jménem úřadu, jedná jménem organizace, stojí v čele orgánu veřejné moci, stojí v čele obce, ' +
        'stojí v čele subjektu, stojí v čele úřadu, stojí v čele organizace, stojí v čele orgánu, ' +
        'zapsat tuto osobu do registru osob jako statutární orgán, ' +
        'zapsat osobu do registru osob jako statutární orgán, zapsat do registru osob jako statutární orgán, ' +
        'zapsat do registru osob jako statutárního zástupce, zapsat osobu do registru osob, ' +
        'zapsat do registru osob, statutárním orgánem obce je, statutární orgán obce je, ' +
        'koho zvolilo zastupitelstvo starostou, koho zvolilo zastupitelstvo, koho zvolili starostou, ' +
        'subjekt statutár, zástupce subjektu pro zápis do ros, zástupce subjektu, zástupce pro zápis do ros, ' +
        'statutár pro zápis do ros, osoba pro zápis do ros, koho zapsat do ros, ' +
        'osoba jednající za obec jako statutár, osoba jednající za obec, osoba jednající za subjekt, ' +
        'osoba jednající jménem obce, jednající osoba, kdo jedná jménem obce, kdo za obec jedná, ' +
        'kdo teď obec zastupuje, kdo nyní obec zastupuje, kdo obec zastupuje, kdo bude obec zastupovat, ' +
        'kdo bude zastupovat obec, kdo má zastupovat obec, kdo bude jednat jménem obce, ' +
        'zastupuje obec navenek jako její statutární orgán, zastupuje obec navenek jako statutární orgán, ' +
        'osoba jedná za obec navenek jako statutární orgán, jedná za obec navenek, ' +
        'jedná za obec jako statutární orgán, jedná navenek, jedná navenek za obec, kdo bude novým statutárem, ' +
        'kdo bude statutárem, nový statutár obce, kdo bude jednat za obec, kdo z uživatelů bude jednat za obec, ' +
        'kdo z uživatelů, kdo z uživatelů bude statutárním zástupcem, kdo ze seznamu bude statutárním zástupcem, ' +
        'který uživatel bude statutárním zástupcem, která osoba bude statutárním zástupcem, ' +
        'zapsat do ros jako statutární orgán, zapsat uživatele do ros jako statutární orgán, ' +
        'zapsat osobu do ros jako statutární orgán, zapsat do ros jako statutárního zástupce, zapsat do ros, ' +
        'new statutory deputy, statutory deputy, statutory agent, statutory organ, member of statutory body, ' +
        'nový statutární orgán, statutární orgán je, statutárním orgánem je, je statutárním orgánem, ' +
        'bude statutárním orgánem, osoba je statutárním orgánem, člen statutárního orgánu, ' +
        'je členem statutárního orgánu, stat zást a n, statutární zástupce a n, statutární zástupce ano ne, ' +
        'statut zástupce, statut orgán, statut orgán organizace, statutární orgán organizace, ' +
        'statutární orgán obce, statutární orgán subjektu, statutární orgán úřadu, statutární orgán osoba, ' +
        'vyber osobu do osoba do osoba ve funkci statutárního zástupce, osoba která bude statutárním zástupcem, ' +
        'osoba která se stane statutárním zástupcem, zastupuje obec jako statutární orgán, ' +
        'zastupuje jako statutární orgán, zastupuje obec jako statutár, osoba zastupuje obec, ' +
        'osoba zastupuje obec jako statutár, osoba zastupuje obec navenek, ' +
        'choose the person who becomes statutory representative, person who becomes statutory representative, ' +
        'who becomes statutory representative, person who will be statutory representative, ' +
        'who will be statutory representative, who is statutory representative, koho zapíšeme do ros, ' +
        'koho zapíšeme do ros jako statutárního zástupce, koho zapíšeme jako statutárního zástupce, ' +
        'koho zapsat jako statutárního zástupce, koho nastavit jako statutárního zástupce, koho chcete nastavit *, ' +
        'koho určit jako statutárního zástupce, reprezentuje subjekt, reprezentuje obec, ' +
        'reprezentuje subjekt ze zákona, reprezentuje obec navenek, člověk kterému předáme korunku, ' +
        'komu předáme korunku, komu předat korunku, komu patří korunka, komu dát korunku, kdo povede obec, ' +
        'kdo stojí v čele obce, kdo stojí v čele, kdo stojí v čele úřadu, kdo je v čele obce, kdo zastupuje obec, ' +
        'kdo zastupuje subjekt, kdo obec zastupuje navenek, kdo jedná za obec, kdo je starostou, ' +
        'kdo se stal starostou, nový vedoucí představitel, osoba stojící v čele, osoba stojící v čele obce, ' +
        'osoba stojící v čele subjektu, osoba stojící v čele orgánu, osoba v čele obce, osoba v čele subjektu, ' +
        'osoba v čele orgánu, osoba v čele města, má postavení statutárního zástupce, ' +
        'v postavení statutárního zástupce, v roli statutárního zástupce, role statutárního zástupce, ' +
        'vedoucí orgánu veřejné moci, vedoucí orgánu, vedoucí subjektu, nový sz, sz, osoba sz, nový statutár, ' +
        'statutární zástupce je, zastupuje navenek, zastupuje obec navenek, kdo bude statutárním zástupcem, ' +
        'kdo je statutárním zástupcem, kdo bude novým statutárním zástupcem, je to statutární zástupce, ' +
        'má korunku, uživatel má korunku, osoba má korunku, nastavit korunku, přidělit korunku, předat korunku, ' +
        'zastupuje obec, zastupuje subjekt, jedná jménem obce, jedná za subjekt, v čele subjektu, v čele města, ' +
        'osoba stojí v čele obce, bude statutární zástupce, stane se statutárním zástupcem, ' +
        'nastavit tuto osobu jako statutárního zástupce, nastavit tohoto uživatele jako statutárního zástupce, ' +
        'nastavit jako nového statutárního zástupce, nahradit dosavadního statutárního zástupce, ' +
        'represents the municipality, acts for the municipality, crown, set as statutory, statutární zástupce, ' +
        'statutár, nový statutární zástupce, je statutární zástupce, osoba je statutární zástupce, ' +
        'uživatel je statutární zástupce, statutární zástupce subjektu, statutární zástupce obce, ' +
        'nastavit jako statutárního zástupce, nastavit statutárního zástupce, určit jako statutárního zástupce, ' +
        'jako statutárního zástupce, je statutárním zástupcem, statutárním zástupcem, stat zástupce, ' +
        'statutární orgán, vedoucí představitel, vedoucí představitel obce, hlavní osoba, ' +
        'statutory representative, is statutory representative, new statutory representative, korunka, ' +
        'má být uživatel statutárním zástupcem, má být statutárním zástupcem, označit jako statutárního zástupce, ' +
        'stanovit statutárním zástupcem, ustanovit statutárním zástupcem, učinit statutárním zástupcem, ' +
        'jedná za obec, osoba v čele, v čele úřadu, osoba v čele ovm, osoba v čele úřadu, představitel obce, ' +
        'statutární, zástupce statutární, statutární osoba, jmenovat statutárním zástupcem, ' +
        'zvolit statutárním zástupcem, statutory, statutory body, is statutory, head of office, ' +
        'statutární zástupce ovm, statutární zástupce organizace, statutární zástupce úřadu, je statutár, ' +
        'je statutárem, bude statutárním zástupcem, nastavit statutárem, ' +
        'nastavit uživatele jako statutárního zástupce, nastavit osobu jako statutárního zástupce, ' +
        'nastavit za statutárního zástupce, ustanovit jako statutárního zástupce, ' +
        'zapsat jako statutárního zástupce, určit statutárním zástupcem, jmenovat statutárem, ' +
        'ustanovit statutárem, uživatel bude statutárním zástupcem, osoba je statutárním zástupcem, ' +
        'uživatel je statutárním zástupcem, jedná se o statutárního zástupce, vedoucí osoba, vedoucí úřadu, ' +
        'je vedoucím představitelem, v čele obce, stojí v čele, primární osoba, set as statutory representative, ' +
        'make statutory representative, mark as statutory representative, person in charge, head of the authority, ' +
        'head of authority, head of the municipality, primary person',
    ),
    weak: list(
      'zvolit, zvolte, výběr, vybrat, volba, označit, select, choose, osoba, uživatel, kdo, koho, zástupce, ' +
        'nový zástupce, vyberte osobu, vyberte uživatele, vybraný uživatel, vybraná osoba, jméno zástupce, person, ' +
        'user, representative, who',
    ),
    excludes: list('období, funkce od, datum, příjmení'),
  },
  'office.publicPerson': {
    kinds: ['checkbox', 'radio', 'select'],
    excludes: list(
      'desce, telefon, telefonu, phone, e-mail, email, e-mailu, mobil, číslo, adresu, fotografii, tento kontakt, ' +
        'this contact',
    ),
    phrases: list(
      'ukázat tohoto člověka veřejnosti, ukázat tuto osobu veřejnosti, ukázat osobu veřejnosti, ' +
        'zveřejni tuto osobu, zveřejni osobu, zveřejni uživatele, ukazuj osobu, ukazuj tuto osobu, ' +
        'člověk veřejně činný, osoba veřejně činná, celý záznam o osobě zveřejnit, záznam o osobě zveřejnit, ' +
        'celý záznam osoby zveřejnit, zveř osobu, zveřejnit osobu a n, uživatel se uveřejňuje jako veřejná osoba, ' +
        'uživatel je osobou jejíž údaje se zveřejňují, osoba jejíž údaje se zveřejňují, public figure, ' +
        'person shall be shown in the public part, show person in the public part, ' +
        'zveřejnit oprávněnou osobu v seznamu, celý záznam o osobě zveřejnit na internetu, ' +
        'osoba o níž se údaje zpřístupňují veřejnosti, statutární zástupce se uveřejňuje jako veřejná osoba, ' +
        'the person shall be shown in the public part, uživatel je osobou jejíž údaje se zveřejňují v seznamu ovm, ' +
        'uživatel vykonává veřejnou funkci a uveřejňuje se, zveřejnit oprávněnou osobu v seznamu podle zákona, ' +
        'osoba má být uvedena ve veřejné části portálu, public figure list in directory, ukazuj osobu veřejnosti, ' +
        'zveř os, zveřejni tuto osobu na stránce obce, člověk veřejně činný zveřejnit v seznamu ovm, ' +
        'ukazovat člověka veřejně v seznamu ovm, ukazovat tohoto člověka veřejně v seznamu ovm, ' +
        'ukazovat tohoto člověka veřejně, ukazovat tohoto člověka, ukazovat tuto osobu, ' +
        'ukazovat tuto osobu veřejně, ukazovat člověka na veřejnosti, ukázat člověka na veřejnosti, ' +
        'ukazovat člověka veřejně, veřejně uvedená osoba, veřejně uvedený, public profile, ' +
        'public profile osoba je veřejná, uveden ve veřejném výpisu subjektu, uveden ve veřejném výpisu *, ' +
        'zveřejnit celou osobu, zveřejnit celou osobu *, celou osobu zveřejnit, ' +
        'souhlasím aby moje osoba byla zveřejněna, moje osoba byla zveřejněna, ' +
        'souhlasím aby byla osoba zveřejněna, souhlas se zveřejněním osoby v *, souhlas se zveřejněním osoby *, ' +
        'souhlas se zveřejněním subjektu údajů *, výslovný souhlas se zveřejněním *, ' +
        'výslovný souhlas se zveřejněním, výslovný souhlas se zveřejněním osoby, souhlas osoby se zveřejněním, ' +
        'ukázat všem, tohoto člověka ukázat všem, osobu ukázat všem, ukázat člověka na *, ' +
        'ukázat člověka veřejnosti, ukázat člověka na veřejném profilu, ukázat na veřejném profilu, ' +
        'zobrazit na veřejném profilu, zveřejnit na veřejném profilu, ukázat člověka na webu, ' +
        'člověka ukázat na webu, člověka zveřejnit, zveřejnit člověka, má se osoba objevit ve veřejném *, ' +
        'má se osoba objevit na *, osoba se objeví ve veřejném *, osoba se objeví na *, ' +
        'osoba smí být uvedena na veřejných *, osoba smí být uvedena na *, osoba může být uvedena na *, ' +
        'osoba může být uvedena ve veřejném *, osoba je uvedena na veřejných *, osoba je uvedena ve veřejném *, ' +
        'osobu vypisovat nepřihlášeným *, osobu vypisovat *, vypisovat osobu *, vypisovat ve veřejném *, ' +
        'osobu zobrazovat nepřihlášeným *, osobu vidí nepřihlášení *, uveřejnit údaje o této osobě, ' +
        'uveřejnit údaje, uveřejnit údaje o osobě, uveřejnit osobu, osobu uveřejnit, uveřejnit, uveřejnit záznam, ' +
        'uveřejnit na webu, uveřejnit na internetu, uveřejnit na portálu, osoba je uveřejněna, uveřejňovat, ' +
        'uveřejňovat osobu, souhlasí s uvedením na internetu, souhlasí s uvedením své osoby na internetu, ' +
        'souhlasí s uvedením *, souhlas s uveřejněním osoby, souhlasí s uveřejněním, ' +
        'souhlasí se zveřejněním osoby, souhlas se zveřejněním, souhlas se zveřejněním osoby, ' +
        'přístupná veřejnosti, veřejně přístupný záznam, smí být tato osoba vidět ve veřejném seznamu, ' +
        'smí být osoba vidět *, má být osoba vidět *, má být vidět ve veřejném *, být vidět ve veřejném *, ' +
        'vidět ve veřejném *, ukazovat uživatele v *, ukazovat uživatele na *, ukázat uživatele v *, ' +
        'ukázat uživatele na *, uživatele ukázat v *, uživatele ukázat na *, uživatele zveřejnit, ' +
        'zveřejnit uživatele, zveřejnit uživatele *, zobrazit uživatele v seznamu ovm, ' +
        'zobrazovat uživatele v seznamu ovm, zveřejnit celý záznam osoby, zveřejnit celý záznam, ' +
        'celý záznam zveřejnit, zveřejnit záznam osoby, záznam osoby zveřejnit, list person on the public page, ' +
        'list on the public page, list person publicly, list publicly, list this person publicly, ' +
        'show user to the public, show user publicly, user is public, publish user, publish this user, ' +
        'publish record, publish the record, publish whole record, jedná se o veřejně činnou osobu, ' +
        'jedná se o veřejnou osobu, jde o veřejnou osobu, jde o veřejně činnou osobu, jde o veřejně známou osobu, ' +
        'veřejně známá osoba, má být záznam o osobě veřejný, má být záznam veřejný, má být osoba veřejná, ' +
        'záznam o osobě je veřejný, osoba smí být uvedena ve veřejném *, uživatel smí být uveden ve veřejném *, ' +
        'smí být uvedena ve veřejném *, smí být uveden ve veřejném *, smí být uveden v *, může být uveden v *, ' +
        'může být uvedena v *, smí být vidět v *, smí být vidět na *, uživatel smí být vidět *, ' +
        'osoba smí být vidět *, osoba se zobrazí *, osoba se zobrazí na veřejných stránkách, ' +
        'uživatel se zobrazí *, zobrazí se na veřejných stránkách, zobrazí se veřejnosti, osoba se zveřejní, ' +
        'zveřejní se, souhlasím aby byl uživatel uveden ve veřejném *, uveden ve veřejném výpisu, ' +
        'uvedena ve veřejném výpisu, uvést ve veřejném výpisu, uvést ve veřejném seznamu ovm, ' +
        'uveden ve veřejném seznamu, uvedena ve veřejném seznamu, make this person public, make person public, ' +
        'make the person public, veřej osoba, veřejná osoba subjektu, veřejná osoba může být uvedena v *, ' +
        'osoba je veřejně známá, uvádět mezi veřejnými osobami, zařadit mezi veřejné osoby, veřejně publikovat, ' +
        'publikovat osobu na portálu, publikovat na portálu, publikovat na webu, publikovat v seznamu ovm, ' +
        'informace o osobě jsou veřejné, informace jsou veřejné, osobu lze uvést ve veřejné části *, ' +
        'osobu uvést ve veřejné části *, uvést ve veřejné části *, uvést osobu *, osobu uvést *, osobu ukázat *, ' +
        'ukázat osobu na veřejných stránkách, uživatel vystupuje jako veřejná osoba, vystupuje jako veřejná osoba, ' +
        'osoba vystupuje veřejně, veřejná os a n, veřejné a n, veřejná a n, veřejné ano ne, veřejná ano ne, ' +
        'veřejná osoba ano ne, mohou člověka vidět všichni *, mohou osobu vidět všichni *, veřejně činná osoba, ' +
        'veřejně činná osoba vystavit, vystavit osobu, vystavit na webu, vystavit veřejně, osobu vystavit, ' +
        'show the person, show the person to public, show the person to the public, show person to public, ' +
        'show person, person is public, person visible to public, person is visible to the public, ' +
        'visible for public, visible for the public, publish the person, publish person to the web, ' +
        'osoba je viditelná veřejnosti, osoba je viditelná pro veřejnost, osobu vidí veřejnost, ' +
        'osobu uvidí veřejnost, osobu uvidí *, osobu vidí *, vidí veřejnost, uvidí veřejnost, ' +
        'zpřístupnit veřejnosti, zpřístupnit osobu veřejnosti, osobu zpřístupnit veřejnosti, ' +
        'údaje osoby zpřístupnit veřejnosti, údaje zpřístupnit veřejnosti, ukázat na webu, ukázat na internetu, ' +
        'ukazovat na webu, ukazovat veřejnosti, záznam je veřejný, záznam osoby je veřejný, ' +
        'osoba je určena ke zveřejnění, ke zveřejnění, určeno ke zveřejnění, určena ke zveřejnění, ' +
        'smí se zveřejnit, lze zveřejnit, může se zveřejnit, zveřejnit tuto osobu *, zveřejnit tuto osobu, ' +
        'veřejná os, publikováno, osobu zobrazovat, zobrazení na veřejné části, ' +
        'zobrazení na veřejné části portálu, zobrazování osoby, zobrazení osoby, zobrazení veřejnosti, ' +
        'zobrazovat na veřejné části, show this person, show this person to the public, publish this person, ' +
        'publish this person on the public pages, show person to the public, display to the public, ' +
        'display this person, uživatel je veřejná osoba, veřejná osoba, osoba je veřejná, zveřejnit osobu, ' +
        'zveřejňovat osobu, osobu zveřejnit, zveřejnit os, zveřejnění osoby, zveřejnit údaje osoby, ' +
        'zobrazit veřejně, zobrazit v seznamu ovm, public person, user is a public person, make public, publish, ' +
        'show publicly, show to the public, show to public, shown to the public, visible to the public, ' +
        'souhlasí se zveřejněním, souhlasí s uvedením na veřejném seznamu, uvést na veřejném seznamu, ' +
        'uvádět na veřejném seznamu, uvést ve veřejném seznamu, zobrazit na veřejných stránkách, ' +
        'ukázat veřejnosti, zveřejnit na webu, zveřejnit na internetu, zveřejnit v seznamu ovm, zveřejnit kontakt, ' +
        'zobrazit osobu, zobrazit osobu na veřejných stránkách, zobrazovat veřejně, zobrazovat osobu, ' +
        'zobrazovat v epusa, veřejně viditelná, veřejně viditelná osoba, viditelná pro veřejnost, ' +
        'viditelná veřejnosti, veřejný kontakt, veřejný údaj, zveřejňovat, zveřejňovat údaje, zveřejňovat kontakt, ' +
        'zveřejnit údaje, zveřejnit záznam, publikovat, publikovat osobu, publikovat kontakt, ' +
        'uvádět ve veřejném seznamu, uvést veřejně, zobrazit na veřejné kartě, zveřejnit osobu na portálu, ' +
        'osobu zveřejnit na veřejné části, veřejně dostupná osoba, viditelná na webu, viditelná na internetu, ' +
        'viditelnost osoby, visible to public, publicly visible, publish person, visible on the web, ' +
        'show person publicly, display publicly, public contact, zveřejnit osobu *, ukázat osobu *, ' +
        'ukazovat osobu *, být zveřejněn *, zveřejněn *, zveřejnit na *, zveřejnit v *, zobrazit na *, ' +
        'zobrazovat na *, zobrazit v *, zobrazovat v *, zobrazit osobu *, zobrazovat osobu *, osobu zveřejnit *, ' +
        'osobu zobrazit *, zobrazit na portálu, zobrazovat na portálu, zobrazovat na webu, zobrazit na webu, ' +
        'zobrazit na internetu, zobrazovat na internetu, zveřejnit na portálu, zveřejnit v epusa, ' +
        'zveřejnit na epusa, zveřejnit na stránkách, zveřejňovat na webu, zveřejňovat na internetu, ' +
        'veřejně zobrazit, veřejně zobrazovat, veřejně zobrazit osobu, zobrazit veřejnosti, zobrazovat veřejnosti, ' +
        'zobrazit mezi kontakty, zobrazovat mezi kontakty, zveřejněná osoba, zveřejnit jméno, ' +
        'zveřejnit údaje na webu, údaje zveřejnit, viditelnost veřejnosti, viditelné veřejnosti, ' +
        'viditelný na webu, viditelný veřejnosti, viditelný, viditelná, viditelné, veřejně přístupná osoba, ' +
        'veřejně přístupné, osoba je veřejně viditelná, public, publicly available, shown publicly, ' +
        'show on website, show on the web, publish on web, publish contact, published, is public, ' +
        'zveřejnit jako *, zveřejnit jako veřejnou osobu',
    ),
    weak: list('zveřejnit, veřejný'),
    // Beside a single contact it is that of the contact.
    near: {
      before: list(
        'office.position, office.function, office.publicPerson, term.from, term.to, account.blocked, ' +
          'account.username, contact.phone, contact.email',
      ),
    },
    notAfter: ['contact.phoneType contact.phone', 'contact.emailType contact.email'],
  },
} as const satisfies Record<string, FieldWords>;
