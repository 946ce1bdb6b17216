import type { SourceId } from './sources.ts';

/** The regions by the names that the directory of municipalities has for them. */
export const regionNames = [
  'Hlavní město Praha',
  'Jihočeský kraj',
  'Jihomoravský kraj',
  'Karlovarský kraj',
  'Kraj Vysočina',
  'Královéhradecký kraj',
  'Liberecký kraj',
  'Moravskoslezský kraj',
  'Olomoucký kraj',
  'Pardubický kraj',
  'Plzeňský kraj',
  'Středočeský kraj',
  'Ústecký kraj',
  'Zlínský kraj',
] as const;

export type RegionName = (typeof regionNames)[number];

/** How to reach the IT support of a region; `name` and `phone` are empty where nobody has told them. */
export interface SupportContact {
  email: string;
  name: string;
  phone: string;
}

/** What is known of a region's help for its municipalities, and from where. */
export interface Region {
  support: SupportContact;
  /** Address of the e-learning with guides to the portals. */
  elearning: string;
  source: SourceId;
}

/** A contact is never guessed: a region of which none is documented is not here. */
const known: ReadonlyMap<string, Region> = new Map<RegionName, Region>([
  [
    'Plzeňský kraj',
    {
      support: { email: 'podpora.IT@plzensky-kraj.cz', name: '', phone: '' },
      elearning: 'http://elearning.plzensky-kraj.cz/',
      source: 'kraj2018',
    },
  ],
]);

/** What the guide knows of the region with this name. */
export function regionOf(name: string): Region | undefined {
  return known.get(name);
}
