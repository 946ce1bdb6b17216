import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The identity document for the match with ROB (domain.md 1.7). */
export const document = {
  'document.type': {
    kinds: ['select', 'radio'],
    personal: true,
    phrases: list(
      'čím se osoba prokázala, čím se prokazuje, čím se prokázal, čím prokazuje totožnost, ' +
        'jakým dokladem se prokazuje, jakým dokladem se prokázal, jaký doklad, jaký doklad předkládá, ' +
        'jaký doklad předložil, který doklad, doklad kterým se prokázal, doklad kterým se prokazuje, ' +
        'doklad kterým se prokazujete, doklad ke ztotožnění, druh dokladu ke ztotožnění, ' +
        'typ dokladu ke ztotožnění, doklad k ověření totožnosti, doklad k ověření, druh dokladu k ověření, ' +
        'typ dokladu k ověření, volba dokladu, výběr dokladu, typ osobního průkazu, druh osobního průkazu, ' +
        'osobní průkaz, druh dokladu osoby, totožnost prokázána, totožnost doložena, proof of identity, ' +
        'type of proof of identity, kind of id, document used, which document, ' +
        'druh dokladu, typ dokladu, doklad, doklad totožnosti, druh dokladu totožnosti, typ dokladu totožnosti, ' +
        'druh průkazu, typ průkazu, průkaz totožnosti, type of document, document type, identity document, ' +
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
    excludes: list('datové, souboru, účetní, daňový, platnost, stav'),
    tokens: list('druhdokladu, typdokladu, doctype, documenttype'),
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
      'číslo průkazu *, číslo průkazu totožnosti *, číslo dokladu včetně série, číslo dokladu i se sérií, série a číslo průkazu totožnosti, ' +
        'číslo z dokladu, opište číslo z dokladu, číslo dokladu ke ztotožnění, číslo dokladu k ověření, číslo předkládaného průkazu, ' +
        'číslo osobního průkazu, číslo občanky nebo pasu, číslo občanského průkazu či pasu, číslo na dokladu, ' +
        'číslo uvedené na dokladu, jaké číslo má doklad, jaké má doklad číslo, jaké je číslo dokladu, ' +
        'identifikátor dokladu, číslo dokladu občanský průkaz, ' +
        'číslo dokladu osoby, číslo a druh dokladu, number on the document, no of document, document id number, ' +
        'id document no, number on document, ' +
        'číslo dokladu, číslo dokladu totožnosti, číslo osobního dokladu, číslo op, číslo občanský průkaz, ' +
        'číslo op nebo pasu, číslo průkazu, číslo průkazu totožnosti, číslo pasu, číslo cestovního pasu, ' +
        'číslo op pasu, číslo občanky, op číslo, doklad číslo, doklad totožnosti číslo, občanský průkaz číslo, ' +
        'občanský průkaz, document number, number of document, identity card number, id card number, ' +
        'identity document number, passport number, číslo předloženého dokladu, číslo předkládaného dokladu, ' +
        'op pas číslo, číslo op pas, číslo karty občana, identifikace dokladu, číslo eop, číslo vašeho dokladu, ' +
        'průkaz číslo, pas číslo, číslo identifikačního dokladu, id number of document, number of identity document, ' +
        'number of id document, document no, id card no, č op, č dokladu, č občanského průkazu, č pasu, č průkazu, ' +
        'číslo op nebo cestovního pasu, číslo občanského průkazu nebo pasu, ' +
        'číslo občanského průkazu nebo cestovního pasu, číslo občanského průkazu pasu, číslo op či pasu, ' +
        'číslo použitého dokladu, číslo dokladu pro ztotožnění, číslo dokladu op, číslo zvoleného dokladu, ' +
        'číslo předloženého průkazu, číslo povolení k pobytu, identifikační číslo dokladu, označení dokladu, ' +
        'evidenční číslo dokladu, id document number, id number of the document, document id, number of passport, ' +
        'number of id card, identification document number, card number',
    ),
    weak: list('číslo, op, průkaz, number, doklad totožnosti, doklad, druh a číslo dokladu'),
    groups: list(
      'doklad, doklad totožnosti, druh doklad, druh a číslo dokladu, osobní doklad, občanský průkaz, průkaz, ' +
        'op, identity document, document',
    ),
    near: { before: ['document.type'] },
    excludes: list(
      'jednací, účtu, účetní, daňový, popisné, certifikátu, smlouvy, faktury, vydání, vydal, platnost, ' +
        'platnosti, platný, druh, typ, type, držitele karty, zaměstnance, sériové, série, zaplacení, platbě, ' +
        'úhradě, pokladní, příjmový, výdajový',
    ),
    tokens: list('cislodokladu, cisloop, cop, docnumber, documentnumber, idcardnumber'),
    room: 6,
  },
} as const satisfies Record<string, FieldWords>;
