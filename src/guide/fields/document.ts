import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The identity document for the match with ROB (domain.md 1.7). */
export const document = {
  'document.type': {
    kinds: ['select', 'radio'],
    personal: true,
    phrases: list(
      'dokument typ, dokument druh, dr dokladu, druh platného dokladu, průkaz typ, ' +
        'druh platného dokladu vydaného orgánem české republiky, průkaz druh, doc type, dr dokl, ' +
        'kterým dokladem prokazujete totožnost, jakým dokladem prokazujete totožnost, ' +
        'kterým dokladem se prokazujete, jakým dokladem se prokazujete, kterým dokladem se osoba prokazuje, ' +
        'jakým dokladem se osoba prokazuje, kterým dokladem prokazuje totožnost, ' +
        'jakým dokladem prokazuje totožnost, výkaz totožnosti, druh výkazu totožnosti, typ výkazu totožnosti, ' +
        'pas nebo op, op či pas, pas či občanka, občanka či pas, druh dokladu kterým se prokazuje, ' +
        'typ dokladu kterým se prokazuje, doklad podle kterého se ztotožňuje, podle jakého dokladu, ' +
        'podle kterého dokladu, podle jakého dokladu se ztotožní, ztotožnit podle dokladu, ' +
        'ztotožnění podle dokladu, jakým dokladem, kterým dokladem, jakým průkazem, který průkaz totožnosti, ' +
        'jaký průkaz totožnosti, totožnost se ověří podle, totožnost se ověří dle, totožnost ověřit podle, ' +
        'ověřit totožnost podle, podle čeho se ověří totožnost, druh veřejné listiny, ' +
        'druh listiny prokazující totožnost, druh předložené listiny, veřejná listina prokazující totožnost, ' +
        'předložená listina, druh listiny totožnosti, osoba druh dokladu, osoba typ dokladu, doklad druh dokladu, ' +
        'typ dokladu id p ir, druh dokladu id p ir, druh cestovního dokladu, druh předloženého cestovního dokladu, ' +
        'druh elektronicky čitelného identifikačního dokladu, elektronicky čitelný identifikační doklad, ' +
        'druh dokladu k prokázání totožnosti, doklad k prokázání totožnosti, druh průkazu k prokázání totožnosti, ' +
        'čím se prokazujete, čím se prokážete, čím se prokazuje totožnost, čím osoba prokazuje totožnost, ' +
        'čím osoba prokázala totožnost, kterým dokladem se prokazuje, kterým dokladem se prokážete, ' +
        'jakým dokladem se prokážete, jakým průkazem se prokazuje, který průkaz, jaký průkaz, který doklad máte, ' +
        'jaký doklad máte, jaký doklad máte po ruce, který doklad máte po ruce, totožnost ověřena podle, ' +
        'totožnost ověřena dle, doklad ověřen podle, op nebo pas, občanka nebo pas, občanský průkaz nebo pas, ' +
        'občanský průkaz nebo cestovní pas, druh dokladu op pas, typ dokladu op pas, druh identifikačního průkazu, ' +
        'typ průkazky, which document do you have, which document do you use, sort of document, ' +
        'sort of the personal paper, personal document, personal document type, type of personal document, ' +
        'type of identification document, identification document type, type of the document, ' +
        'document of identity, identity proof type, čím se osoba prokázala, čím se prokazuje, čím se prokázal, ' +
        'čím prokazuje totožnost, jakým dokladem se prokazuje, jakým dokladem se prokázal, jaký doklad, ' +
        'jaký doklad předkládá, jaký doklad předložil, který doklad, doklad kterým se prokázal, ' +
        'doklad kterým se prokazuje, doklad kterým se prokazujete, doklad ke ztotožnění, ' +
        'druh dokladu ke ztotožnění, typ dokladu ke ztotožnění, doklad k ověření totožnosti, doklad k ověření, ' +
        'druh dokladu k ověření, typ dokladu k ověření, volba dokladu, výběr dokladu, typ osobního průkazu, ' +
        'druh osobního průkazu, osobní průkaz, druh dokladu osoby, totožnost prokázána, totožnost doložena, ' +
        'proof of identity, type of proof of identity, kind of id, document used, which document, druh dokladu, ' +
        'typ dokladu, doklad, doklad totožnosti, druh dokladu totožnosti, typ dokladu totožnosti, druh průkazu, ' +
        'typ průkazu, průkaz totožnosti, type of document, document type, identity document, ' +
        'identity document type, type of identity document, druh osobního dokladu, typ osobního dokladu, ' +
        'osobní doklad, předložený doklad, předkládaný doklad, průkaz, druh předloženého dokladu, ' +
        'typ předloženého dokladu, doklad totožnosti druh, doklad totožnosti typ, doklad druh, doklad typ, ' +
        'kind of document, id type, id document, druh dokladu pro ztotožnění, typ dokladu pro ztotožnění, ' +
        'druh identifikačního dokladu, typ identifikačního dokladu, identifikační doklad, typ průkazu totožnosti, ' +
        'druh průkazu totožnosti, doklad pro ztotožnění, použitý doklad, druh použitého dokladu, ' +
        'typ použitého dokladu, předložený průkaz, kategorie dokladu, zvolený doklad, id card type, ' +
        'kind of identity document, identification document, type of id, document kind',
    ),
    weak: list('druh, typ, type, kind, druh a číslo dokladu'),
    groups: list('doklad, doklad totožnosti, osobní doklad, průkaz, identity document, document'),
    near: { after: ['document.number'] },
    excludes: list(
      'služebního, země, stát, státu, vydání, vydal, datum, platnosti, počet, datové, souboru, účetní, daňový, ' +
        'platnost, stav',
    ),
    options: list(
      'občanský průkaz, op, občanka, cestovní pas, pas, cestovní průkaz, povolení k pobytu, ' +
        'občanský průkaz bez mrz, občanský průkaz bez strojově čitelných údajů, vízový štítek, pobytový štítek, ' +
        'identity card, id card, passport',
    ),
  },
  'document.number': {
    kinds: ['text'],
    follows: 'document.type',
    personal: true,
    phrases: list(
      'dokument číslo, číslo dokumentu totožnosti, označení dokladu série a číslo, ' +
        'číselné označení občanského průkazu, doc number, document nr, number printed on the identity document, ' +
        'pod jakým číslem byl doklad vydán, číselné označení občanského průkazu nebo cestovního pasu, ' +
        'číslo povolení k pobytu vydaného cizinci, doc no, doklad série a číslo, ' +
        'číslo osobního dokladu pro účely ztotožnění, číslo dokladu pro účely ztotožnění, ' +
        'číslo op nebo jiného dokladu, č op nebo jiného dokladu, číslo op nebo jiného průkazu, ' +
        'číslo jiného dokladu, číslo je na průkazu, jaké číslo je na průkazu, jaké číslo je na dokladu, ' +
        'číslo výkazu totožnosti, číslo průkazu osoby, číslo průkazu uživatele, číslo osobního dokladu totožnosti, ' +
        'číslo průkazu nebo pasu, číslo pasu nebo průkazu, číslo pasu nebo op, číslo pasu nebo občanky, ' +
        'číslo pasu či op, sériové číslo občanky, sériové číslo občanky nebo pasu, sériové číslo dokladu, ' +
        'sériové číslo op, sériové číslo průkazu, sériové číslo občanského průkazu, sériové číslo pasu, ' +
        'číslo op nebo cestovního dokladu, číslo občanského průkazu nebo cestovního dokladu, ' +
        'číslo vybraného dokladu, číslo zvoleného průkazu, číslo vybraného průkazu, číslo daného dokladu, ' +
        'číslo tohoto dokladu, jeho číslo, id card passport no, id card passport number, passport id card number, ' +
        'opište číslo z občanky nebo pasu, číslo z občanky nebo pasu, číslo z občanky, číslo z občanky či pasu, ' +
        'číslo z op nebo pasu, číslo z pasu, číslo z op, číslo z občanského průkazu, číslo z průkazu, ' +
        'pas nebo op číselné označení, číselné označení dokladu, číselné označení průkazu, op nebo pas číslo, ' +
        'op nebo pas č, číslo op nebo číslo pasu, č op nebo pasu, č op pasu, č op nebo č pasu, č občanky, ' +
        'id card or passport no, passport or id card number, passport or id card no, číslo veřejné listiny, ' +
        'číslo veřejné listiny prokazující totožnost, číslo listiny prokazující totožnost, číslo listiny, ' +
        'číslo předložené listiny, číslo předložené veřejné listiny, číslo průkazu prokazujícího totožnost, ' +
        'číslo dokladu prokazujícího totožnost, totožnost prokázána dokladem číslo, dokladem číslo, ' +
        'prokázal totožnost dokladem číslo, op pas č, čísl op, osoba číslo dokladu, osoba číslo op, ' +
        'doklad číslo dokladu, průkaz č, občanský průkaz č, cestovní pas č, cestovní pas číslo, č cestovního pasu, ' +
        'č cestovního dokladu, č osobního dokladu, č dokladu totožnosti, č průkazu totožnosti, ' +
        'číslo a série průkazu, číslo průkazu včetně série, číslo cestovního dokladu, ' +
        'číslo elektronicky čitelného identifikačního dokladu, číslo průkazu ručně, průkaz totožnosti číslo, ' +
        'číslo průkazu i se sérií, číslo a série dokladu, číslo a série op, číslo a série občanského průkazu, ' +
        'série a číslo dokladu, série a číslo op, série a číslo průkazu, série a číslo občanského průkazu, ' +
        'číslo z přední strany občanky, číslo z přední strany průkazu, číslo z přední strany dokladu, ' +
        'opište číslo z přední strany občanky, číslo průkazu totožnosti nebo pasu, číslo vytištěné na dokladu, ' +
        'číslo vytištěné na průkazu, číslo občanky bez mezer, devítimístné číslo občanky, ' +
        'devítimístné číslo dokladu, devítimístné číslo op, číslo op 9 číslic, číslo platného dokladu, ' +
        'číslo platného op, číslo platného průkazu, číslo nového op, číslo vašeho občanského průkazu, ' +
        'číslo občanského průkazu držitele, číslo předloženého cestovního dokladu, ' +
        'číslo dokladu k prokázání totožnosti, číslo průkazu k prokázání totožnosti, číslo průkazky, čís op, ' +
        'čís dokladu, čís průkazu, dokl č, číslo osobního průkazu totožnosti, number printed on id, ' +
        'number printed on your id, number printed on your passport or id, number printed on the document, ' +
        'no of the personal paper, number of personal document, personal document number, no of passport, ' +
        'no of id card, passport or id number, id or passport number, id card or passport number, passport no, ' +
        'identity card no, no of identity card, number of identity card, document s number, číslo průkazu *, ' +
        'číslo průkazu totožnosti *, číslo dokladu včetně série, číslo dokladu i se sérií, ' +
        'série a číslo průkazu totožnosti, číslo z dokladu, opište číslo z dokladu, číslo dokladu ke ztotožnění, ' +
        'číslo dokladu k ověření, číslo předkládaného průkazu, číslo osobního průkazu, číslo občanky nebo pasu, ' +
        'číslo občanského průkazu či pasu, číslo na dokladu, číslo uvedené na dokladu, jaké číslo má doklad, ' +
        'jaké má doklad číslo, jaké je číslo dokladu, identifikátor dokladu, číslo dokladu občanský průkaz, ' +
        'číslo dokladu osoby, číslo a druh dokladu, number on the document, no of document, document id number, ' +
        'id document no, number on document, číslo dokladu, číslo dokladu totožnosti, číslo osobního dokladu, ' +
        'číslo op, číslo občanský průkaz, číslo op nebo pasu, číslo průkazu, číslo průkazu totožnosti, číslo pasu, ' +
        'číslo cestovního pasu, číslo op pasu, číslo občanky, op číslo, doklad číslo, doklad totožnosti číslo, ' +
        'občanský průkaz číslo, občanský průkaz, document number, number of document, identity card number, ' +
        'id card number, identity document number, passport number, číslo předloženého dokladu, ' +
        'číslo předkládaného dokladu, op pas číslo, číslo op pas, číslo karty občana, identifikace dokladu, ' +
        'číslo eop, číslo vašeho dokladu, průkaz číslo, pas číslo, číslo identifikačního dokladu, ' +
        'id number of document, number of identity document, number of id document, document no, id card no, č op, ' +
        'č dokladu, č občanského průkazu, č pasu, č průkazu, číslo op nebo cestovního pasu, ' +
        'číslo občanského průkazu nebo pasu, číslo občanského průkazu nebo cestovního pasu, ' +
        'číslo občanského průkazu pasu, číslo op či pasu, číslo použitého dokladu, číslo dokladu pro ztotožnění, ' +
        'číslo dokladu op, číslo zvoleného dokladu, číslo předloženého průkazu, číslo povolení k pobytu, ' +
        'identifikační číslo dokladu, označení dokladu, evidenční číslo dokladu, id document number, ' +
        'id number of the document, document id, number of passport, number of id card, ' +
        'identification document number, card number',
    ),
    weak: list('číslo, op, průkaz, number, doklad totožnosti, doklad, druh a číslo dokladu'),
    groups: list(
      'doklad, doklad totožnosti, druh doklad, druh a číslo dokladu, osobní doklad, občanský průkaz, průkaz, op, ' +
        'identity document, document',
    ),
    near: { before: ['document.type'] },
    excludes: list(
      'osobní číslo, osobní č, služebního, novinářského, řidičského, ztp, knihovního, datum, jednací, účtu, ' +
        'účetní, daňový, popisné, certifikátu, smlouvy, faktury, vydání, vydal, platnost, platnosti, platný, druh, ' +
        'typ, type, držitele karty, zaměstnance, sériové, série, zaplacení, platbě, úhradě, pokladní, příjmový, ' +
        'výdajový',
    ),
    room: 6,
  },
} as const satisfies Record<string, FieldWords>;
