import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/**
 * Search boxes for users, municipalities and subjects: recognised so that they are never taken for a person. What searches
 * the web, its help or its news is none of them.
 */
export const search = {
  search: {
    kinds: ['text'],
    inputTypes: ['search'],
    phrases: list(
      'nalézt jiný subjekt, nalézt subjekt, nalézt jinou obec, najít jiný subjekt, jméno příjmení nebo účet, ' +
        'lookup person, which authority are you looking for, najděte *, najdi *, dohledejte *, najděte svou obec, ' +
        'jak se obec jmenuje napište *, listovat v rejstříku podle příjmení, listovat v rejstříku, ' +
        'listovat podle příjmení, listovat, vyhledat v rejstříku, rejstřík podle příjmení, listovat v seznamu, ' +
        'listovat v adresáři, dotaz na uživatele, dotaz na osobu, dotaz na subjekt, dotaz na obec, hl osobu, ' +
        'hl uživatele, hledej osobu, hledej uživatele, hledej obec, seek a person, seek person, seek user, ' +
        'seek a user, seek municipality, jméno nebo login uživatele, jméno login, ' +
        'jméno příjmení nebo uživatelské jméno, jméno nebo uživatelské jméno, napište několik písmen *, ' +
        'napište několik písmen ze jména *, napište část jména, začněte psát jméno *, začněte psát příjmení *, ' +
        'začněte psát název obce, začněte psát jméno uživatele, pište jméno uživatele, pište název obce, ' +
        'obec kterou chcete zobrazit, kterou obec chcete zobrazit, zobrazit obec, koho chcete najít, ' +
        'koho chcete zobrazit, kterého uživatele chcete najít, zadejte několik písmen, několik písmen z názvu, ' +
        'několik prvních písmen, první písmena názvu, první písmena příjmení, první písmena jména, ' +
        'dohledat jiný orgán veřejné moci, dohledat *, dohledat uživatele, dohledat uživatele subjektu, ' +
        'dohledat subjekt, dohledat obec, dohledat osobu, dohledat orgán veřejné moci, lupa jméno uživatele, lupa, ' +
        'name of sought person, sought person, sought user, sought municipality, jméno hledané osoby, ' +
        'jméno hledaného uživatele, název hledané obce, název hledaného subjektu, obec kterou hledáte, ' +
        'osoba kterou hledáte, uživatel kterého hledáte, subjekt který hledáte, koho hledat, kterou obec hledáte, ' +
        'kterého uživatele hledáte, který subjekt hledáte, najdi obec, najdi obec město městys, najdi osobu, ' +
        'najdi uživatele, najdi subjekt, najděte obec, najděte uživatele, najděte subjekt, najděte osobu, ' +
        'zadej část názvu obce, zadejte část názvu obce, část názvu obce, část názvu subjektu, část názvu, ' +
        'část jména, část příjmení, část jména nebo příjmení, část názvu nebo ičo, název nebo část názvu, ' +
        'začátek názvu, začátek názvu obce, začátek příjmení, začátek jména, rychlý filtr uživatelů, ' +
        'rychlé nalezení uživatele, rychlé nalezení obce, rychlý výběr obce, skočit na obec, find a user, ' +
        'find a person, find a municipality, find subject, search for user, search for person, ' +
        'search for municipality, search people, look up user, look up municipality, lookup municipality, ' +
        'lookup user, filter persons, přejít na jinou obec, jiná obec, přejít na jiný subjekt, ' +
        'přejít na jinou osobu, přejít na subjekt, přejít na obec, přejít na uživatele, zúžit seznam, ' +
        'zúžit seznam uživatelů, zúžit výběr, jméno příjmení nebo login, jméno nebo příjmení, příjmení nebo jméno, ' +
        'příjmení nebo uživatelské jméno, jméno nebo login, příjmení nebo login, jméno příjmení nebo e-mail, ' +
        'název nebo ičo, název obce nebo ičo, jméno příjmení login, name or login, name or surname, hledat, ' +
        'hledej, vyhledat, vyhledávání, hledání, hledaný výraz, hledaný text, vyhledat uživatele, vyhledat osobu, ' +
        'vyhledat obec, hledat obec, hledat uživatele, hledat osobu, filtr, filtrovat, fulltext, ' +
        'fulltextové vyhledávání, search, search for, search term, find, filter, fulltextové hledání, ' +
        'vyhledávaný výraz, vyhledávaný text, hledané slovo, hledaný řetězec, co hledáte, klíčové slovo, ' +
        'klíčová slova, vyhledání, prohledat, keyword, keywords, vyhledat subjekt, vyhledat ovm, vyhledat úřad, ' +
        'vyhledat orgán veřejné moci, vyhledat v seznamu, vyhledat mezi uživateli, vyhledat organizaci, ' +
        'vyhledávání uživatelů, vyhledávání uživatele, vyhledávání osob, vyhledávání subjektu, ' +
        'vyhledávání subjektů, vyhledání subjektu, vyhledání osoby, vyhledání obce, vyhledání uživatele, ' +
        'hledání uživatele, hledání osob, hledání obce, hledání subjektu, hledat subjekt, hledat úřad, hledat ovm, ' +
        'hledat v seznamu, hledat v uživatelích, hledat mezi uživateli, najít uživatele, najít osobu, najít obec, ' +
        'najít subjekt, najít, rychlé hledání, rychlé vyhledávání, rychlý filtr, rychlé vyhledání, ' +
        'filtrovat uživatele, filtrovat osoby, filtr uživatelů, filtrovat seznam, text k vyhledání, ' +
        'výraz k vyhledání, hledaná osoba, hledaný uživatel, hledaná obec, hledaný subjekt, koho hledáte, ' +
        'jakou obec hledáte, zadejte hledaný výraz, search users, search user, search persons, ' +
        'search municipality, search municipalities, search subject, search by name, find user, find person, ' +
        'find municipality, quick search, quick filter, filter users',
    ),
    excludes: list(
      'webový obsah, webového obsahu, obsah webu, certifikát, certifikátu, klíčová slova pro, poradíme, ' +
        'v nápovědě, celém systému, celý systém, v systému, aplikace, kdekoli, na epusa, v epusa, celé aplikaci, ' +
        'vyhledat aplikaci, hledat aplikaci, globální, navigace, navigaci, položky, nabídce, nabídky, web, webu, ' +
        'webech, webové stránky, stránky, stránkách, stránce, stranu, strana, stránku, page, portál, portálu, ' +
        'internetu, intranetu, nápovědě, nápověda, návodech, návody, příručce, dokumentaci, otázkách, odpovědích, ' +
        'faq, oznámení, upozornění, notifikace, aktuality, aktualitách, novinky, novinkách, zprávy, zprávách, ' +
        'události, událostech, akce, akcích, články, článcích, dokumenty, dokumentech, soubory, souborech, ' +
        'formuláře, formulářích, menu, v textu, desce, fóru, diskusi, metodické pokyny, adresu, adresy, ruian, ' +
        'agendu, agendy, agendách, služby, službách, celý portál, whole portal, website, web site, web pages, ' +
        'this site, the site, site search, help, documentation, faqs, notifications, news, articles, documents, ' +
        'files, messages, events, portal, this page',
    ),
    // „(vše)“ in a list narrows it.
    options: list('vše, všechny, všichni, všechno, nerozhoduje, libovolný, libovolná, libovolné, all, any'),
    repeats: true,
  },
} as const satisfies Record<string, FieldWords>;
