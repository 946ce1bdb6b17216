import type { StepId } from './procedure.ts';

/** The public registers that say who stands at the head of a municipality, best first. */
export const registerIds = ['sovm', 'ros', 'rpp', 'epusa'] as const;
export type RegisterId = (typeof registerIds)[number];

/**
 * What a register says of the new mayor. `probably`: only the accents differ, or a second name; a person has to look.
 * `unknown` is never a no.
 */
export const verdicts = ['yes', 'probably', 'notYet', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a register could not be judged. */
export const unknownReasons = [
  'noName',
  'noAccess',
  'tooSoon',
  'cancelled',
  'unreachable',
  'timeout',
  'busy',
  'refused',
  'notFound',
  'loginPage',
  'notData',
  'incomplete',
  'tooBig',
  'otherSubject',
  'noHead',
  'unclearHead',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export interface Register {
  /** Official name of the source, Czech in every language. */
  name: string;
  /** What it is called for short. */
  short: string;
  /** The only host that is asked, and the pattern of the permission for it. */
  host: string;
  pattern: string;
  /** Whether the permission has to be asked for: the other hosts are those of the portals. */
  optional: boolean;
  /** The steps that it closes by showing the new mayor. */
  proves: readonly StepId[];
  /** Where a person can look, or read what the source is. */
  home: string;
}

/** Hosts and addresses: public-registers.md 1.1, 2, 3, 5. */
export const registers = {
  sovm: {
    name: 'Otevřená data SOVM',
    short: 'SOVM',
    host: 'www.czechpoint.cz',
    pattern: 'https://www.czechpoint.cz/spravadat*',
    optional: false,
    proves: ['sovm-public-check', 'sovm-record-check'],
    home: 'https://www.czechpoint.cz/spravadat/',
  },
  ros: {
    name: 'ARES – registr osob (ROS)',
    short: 'ROS',
    host: 'ares.gov.cz',
    pattern: 'https://ares.gov.cz/*',
    optional: true,
    proves: [],
    home: 'https://ares.gov.cz/',
  },
  rpp: {
    name: 'Otevřená data registru práv a povinností (RPP)',
    short: 'RPP',
    host: 'rpp-opendata.egon.gov.cz',
    pattern: 'https://rpp-opendata.egon.gov.cz/*',
    optional: true,
    proves: [],
    home: 'https://rpp-opendata.egon.gov.cz/',
  },
  epusa: {
    name: 'ePUSA',
    short: 'ePUSA',
    host: 'www.epusa.cz',
    pattern: 'https://www.epusa.cz/*',
    optional: false,
    proves: ['epusa-sync'],
    home: 'https://www.epusa.cz/',
  },
} as const satisfies Record<RegisterId, Register>;

/** The patterns that are asked for when they are needed, and not before. */
export function optionalPatterns(): string[] {
  return registerIds.filter(id => registers[id].optional).map(id => registers[id].pattern);
}

/** The origins that the extension may send a request to, for its own policy. */
export function registerOrigins(): string[] {
  return registerIds.map(id => `https://${registers[id].host}`);
}

/** The page of a municipality in ePUSA, by its RÚIAN code (public-registers.md 3). */
export function epusaPageOf(municipalityCode: string): string {
  return `https://${registers.epusa.host}/index.php?${new URLSearchParams({ obec: municipalityCode })}`;
}
