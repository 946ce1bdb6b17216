/** Bodies of the public registers in their documented shapes (public-registers.md), with invented persons. */

const namespace = 'http://www.czechpoint.cz/spravadat/p/ovm/datafile/seznamovm/v1';
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Representative {
  given: string;
  surname: string;
  office?: string;
}

export const detailAddress = (key: string) =>
  `https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=${key}`;

export function sovmDetail(ico: string, people: readonly Representative[]): string {
  const list = people
    .map(
      ({ given, surname, office = 'starosta' }) =>
        `<StatutarniZastupce><Jmeno>${given}</Jmeno><Prijmeni>${surname}</Prijmeni><Funkce>${office}</Funkce></StatutarniZastupce>`,
    )
    .join('');
  return `${prolog}<DetailSubjektu xmlns="${namespace}"><Zkratka>Zkusebni</Zkratka><ICO>${ico}</ICO><StatutarniZastupceSeznam>${list}</StatutarniZastupceSeznam><OvereniDatSubjektem><StavOvereni>Ano</StavOvereni><DatumOvereni>20261123080000Z</DatumOvereni></OvereniDatSubjektem></DetailSubjektu>`;
}

export function sovmIndex(subjects: readonly { key: string; ico: string }[]): string {
  const records = subjects
    .map(
      ({ key, ico }) =>
        `<Subjekt><Zkratka>${key}</Zkratka><ICO>${ico}</ICO><PravniForma type="801">Obec</PravniForma><PrimarniOvm>Ano</PrimarniOvm><DetailSubjektu>${detailAddress(key).replaceAll('&', '&amp;')}</DetailSubjektu></Subjekt>`,
    )
    .join('');
  return `${prolog}<SeznamOvmIndex xmlns="${namespace}">${records}</SeznamOvmIndex>`;
}

export function rosAnswer(ico: string, given: string, surname: string): string {
  const osobaRob = {
    jmeno: { hodnota: given.toUpperCase(), platnostUdajeRob: 'spravny' },
    prijmeni: { hodnota: surname.toUpperCase(), platnostUdajeRob: 'spravny' },
    datumNarozeni: { datum: '1979-06-24', platnostUdajeRob: 'spravny' },
  };
  return JSON.stringify({ icoId: ico, zaznamy: [{ ico, statutarniOrgany: [{ osobaFyzicka: { osobaRob } }] }] });
}

export function rppAnswer(ico: string, name: string): string {
  const row = { ico: { type: 'literal', value: ico }, jmeno: { type: 'literal', value: name.toUpperCase() } };
  return JSON.stringify({ head: { vars: ['ico', 'jmeno'] }, results: { bindings: [row] } });
}

export function epusaPage(ico: string, name: string): string {
  return `<!DOCTYPE html><html><body><h1>Boskovice</h1><dl><dt>IČ (6)</dt><dd>${Number(ico)}</dd><dt>Starosta</dt><dd>${name}</dd></dl></body></html>`;
}
