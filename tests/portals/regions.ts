import { boskovice, type Municipality } from './people.ts';

/** Region codes of ePUSA, equal to RÚIAN VÚSC codes (domain.md 2.2). */
export const regions: readonly (readonly [code: string, name: string])[] = [
  ['19', 'Praha'],
  ['27', 'Středočeský'],
  ['35', 'Jihočeský'],
  ['43', 'Plzeňský'],
  ['51', 'Karlovarský'],
  ['60', 'Ústecký'],
  ['78', 'Liberecký'],
  ['86', 'Královéhradecký'],
  ['94', 'Pardubický'],
  ['108', 'Vysočina'],
  ['116', 'Jihomoravský'],
  ['124', 'Olomoucký'],
  ['132', 'Moravskoslezský'],
  ['141', 'Zlínský'],
];

function municipality(
  code: string,
  ico: string,
  name: string,
  official: string,
  district: string,
  region: string,
  dataBox: string,
): Municipality {
  return {
    code,
    ico,
    name,
    official,
    district,
    region,
    dataBox,
    key: `${name
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .slice(0, 7)}${code.slice(-3)}`,
  };
}

/** The few municipalities the replica of ePUSA knows; the facts are those of the public lists. */
export const municipalities: readonly Municipality[] = [
  boskovice,
  municipality('581917', '00280518', 'Letovice', 'Město Letovice', 'Blansko', 'Jihomoravský', 'kzabc6k'),
  municipality('582646', '00281247', 'Velké Opatovice', 'Město Velké Opatovice', 'Blansko', 'Jihomoravský', '8nzban3'),
  municipality('553425', '00253316', 'Domažlice', 'Město Domažlice', 'Domažlice', 'Plzeňský', 'q25byeg'),
  municipality('553921', '00573311', 'Mezholezy', 'Obec Mezholezy', 'Domažlice', 'Plzeňský', 'cafbrh4'),
  municipality('553930', '00253561', 'Mezholezy', 'Obec Mezholezy', 'Domažlice', 'Plzeňský', 'qv6bh3v'),
  municipality('556254', '00255513', 'Horažďovice', 'Město Horažďovice', 'Klatovy', 'Plzeňský', 'ubnbxnt'),
];

export function regionName(code: string): string {
  return regions.find(([known]) => known === code)?.[1] ?? '';
}
