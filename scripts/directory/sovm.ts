/** A municipality as a subject of SOVM, from the open index of all public authorities. */
export interface Subject {
  /** 8 digits. */
  readonly ico: string;
  /** As registered: "Město Boskovice", "OBEC KOJETICE". */
  readonly name: string;
  /** Region of the office address, e.g. "Jihomoravský"; empty when the address is missing. */
  readonly region: string;
  /** RÚIAN code in the office address. An office may stand in another municipality: evidence, never identity. */
  readonly officeCode: string;
}

const legalFormMunicipality = '801';

/**
 * The municipalities of the SOVM index, an XML of `Subjekt` elements. Elements are found by local name, because the
 * namespace has changed with the host. Subjects without an IČO and secondary authorities are left out.
 */
export function subjectsOf(xml: string): Subject[] {
  return [...xml.matchAll(element('Subjekt'))]
    .map(([, , content = '']) => content)
    .filter(isMunicipality)
    .map(content => ({
      ico: textOf(content, 'ICO').padStart(8, '0'),
      name: textOf(content, 'Nazev'),
      region: textOf(content, 'KrajNazev'),
      officeCode: textOf(content, 'ObecKod'),
    }));
}

function isMunicipality(content: string): boolean {
  const [, attributes = ''] = element('PravniForma').exec(content) ?? [];
  return (
    attributes.includes(`type="${legalFormMunicipality}"`) &&
    textOf(content, 'PrimarniOvm') !== 'Ne' &&
    textOf(content, 'ICO') !== ''
  );
}

function textOf(content: string, name: string): string {
  const [, , text = ''] = element(name).exec(content) ?? [];
  return text.trim();
}

/** Matches an element with any prefix: its attributes, its content. Elements of the index do not nest in themselves. */
function element(name: string): RegExp {
  return new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>([^]*?)</(?:\\w+:)?${name}>`, 'g');
}
