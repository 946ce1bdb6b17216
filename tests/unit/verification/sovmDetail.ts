import type { Subject } from '../../../src/verification/types.ts';

/** Fields of a representative, in the order in which they are to stand. */
export type Representative = readonly (readonly [element: string, text: string])[];

export interface DetailParts {
  identifiers?: string;
  form?: string;
  people?: readonly Representative[];
  /** Elements beside the attested ones. */
  more?: string;
}

export function representative(given: string, surname: string, office: string): Representative {
  return [
    ['TitulyPred', 'Ing.'],
    ['Jmeno', given],
    ['Prijmeni', surname],
    ['Funkce', office],
  ];
}

/** A detail of SOVM, built from the description of its schema: none is recorded anywhere. */
export function sovmDetail({ ico }: Subject, parts: DetailParts = {}): string {
  const { people = [representative('Jan', 'Novák', 'starosta')], more = '' } = parts;
  const identifiers = parts.identifiers ?? `<ICO>${ico}</ICO><IdentifikatorOvm>${ico}</IdentifikatorOvm>`;
  const list = people
    .map(fields => fields.map(([name, text]) => `<${name}>${text}</${name}>`).join(''))
    .map(person => `<StatutarniZastupce>${person}</StatutarniZastupce>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<DetailSubjektu xmlns="http://www.czechpoint.cz/spravadat/p/ovm/datafile/seznamovm/v1">
<Zkratka>Lhota</Zkratka>${identifiers}<Nazev>Obec Lhota</Nazev>
<PravniForma type="${parts.form ?? '801'}">Obec</PravniForma><PrimarniOvm>Ano</PrimarniOvm>
<StatutarniZastupceSeznam>${list}</StatutarniZastupceSeznam>
<OvereniDatSubjektem><StavOvereni>Ano</StavOvereni><DatumOvereni>20261105081530Z</DatumOvereni></OvereniDatSubjektem>
${more}</DetailSubjektu>
`;
}
