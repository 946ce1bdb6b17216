import type { Person } from '../people.ts';
import type { PortalState } from '../state.ts';
import { entryOf } from './shown.ts';
import { commonPart, sovmNamespace } from './sovmRecord.ts';
import { municipalityByKey, registered } from './subjects.ts';
import { type XmlElement, xmlProlog, xmlText } from './xml.ts';

/**
 * The detail of a subject in the documented names and nesting (public-registers.md 1.4), or null for an unknown key. The
 * real one is not stored anywhere public, so order and optionality are a guess.
 */
export function sovmDetailXml(key: string, state: PortalState): string | null {
  const asked = key === state.municipality.key ? state.municipality : municipalityByKey(key);
  if (!asked) return null;
  const { municipality, people } = entryOf('sovm', asked, state);
  const detail: XmlElement = [
    'DetailSubjektu',
    [
      ...commonPart({ ...registered(municipality), key }),
      ['StatutarniZastupceSeznam', people.map(representative)],
      [
        'OvereniDatSubjektem',
        [
          ['StavOvereni', 'Ano'],
          ['DatumOvereni', '20261123080000Z'],
        ],
      ],
    ],
    { xmlns: sovmNamespace },
  ];
  return xmlProlog + xmlText(detail);
}

function representative(someone: Person): XmlElement {
  return [
    'StatutarniZastupce',
    [
      ['TitulyPred', someone.titleBefore],
      ['Jmeno', someone.givenName],
      ['Prijmeni', someone.surname],
      ['TitulyZa', someone.titleAfter],
      ['Funkce', someone.functionText],
    ],
  ];
}
