import { type Html, html } from '../html.ts';
import type { Person } from '../people.ts';
import type { PortalState } from '../state.ts';

/**
 * The open data of SOVM in the documented names and nesting (public-registers 1.3, 1.4). The real detail is not stored
 * anywhere public, so order and optionality are a guess.
 */

const namespace = 'http://www.czechpoint.cz/spravadat/p/ovm/datafile/seznamovm/v1';
const prolog = html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

function detailAddress(state: PortalState): string {
  return `https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=${state.municipality.key}`;
}

function common({ municipality }: PortalState): Html {
  return html`<Zkratka>${municipality.key}</Zkratka><ICO>${municipality.ico}</ICO><Nazev>${municipality.official}</Nazev><AdresaUradu><ObecNazev>${municipality.name}</ObecNazev><ObecKod>${municipality.code}</ObecKod><KrajNazev>${municipality.region}</KrajNazev></AdresaUradu><PravniForma type="801">Obec</PravniForma><PrimarniOvm>Ano</PrimarniOvm><IdDS>${municipality.dataBox}</IdDS><TypDS>OVM</TypDS><StavDS>1</StavDS><StavSubjektu>1</StavSubjektu>`;
}

function representative(someone: Person): Html {
  return html`<StatutarniZastupce><TitulyPred>${someone.titleBefore}</TitulyPred><Jmeno>${someone.givenName}</Jmeno><Prijmeni>${someone.surname}</Prijmeni><TitulyZa>${someone.titleAfter}</TitulyZa><Funkce>${someone.functionText}</Funkce></StatutarniZastupce>`;
}

/** `/spravadat/p/ovm/datafile?...&id=<Zkratka>` */
export function detailXml(state: PortalState): string {
  const { statutory } = state;
  return html`${prolog}<DetailSubjektu xmlns="${namespace}">${common(state)}<StatutarniZastupceSeznam>${
    statutory !== undefined && representative(statutory)
  }</StatutarniZastupceSeznam><OvereniDatSubjektem><StavOvereni>Ano</StavOvereni><DatumOvereni>20261123080000Z</DatumOvereni></OvereniDatSubjektem></DetailSubjektu>`
    .markup;
}

/** `/spravadat/ovm/datafile.do`, with the one municipality of the replica. */
export function indexXml(state: PortalState): string {
  return html`${prolog}<SeznamOvmIndex xmlns="${namespace}"><Subjekt>${common(state)}<DetailSubjektu>${detailAddress(state)}</DetailSubjektu></Subjekt></SeznamOvmIndex>`
    .markup;
}
