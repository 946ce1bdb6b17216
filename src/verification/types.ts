import type { UnknownReason } from '../guide/registers.ts';

/** The municipality that a register is asked about. */
export interface Subject {
  /** Eight digits. */
  ico: string;
  /** RÚIAN code, six digits. */
  municipalityCode: string;
}

/** Somebody whom a register names; without a function where it gives none. */
export interface Head {
  name: string;
  function?: string;
}

/** What a register says. `asOf`: the instant of its data, ISO 8601, where it tells. */
export type Reading = { status: 'found'; heads: Head[]; asOf?: string } | { status: 'unknown'; reason: UnknownReason };

/** A reading that came to nothing. */
export function unknown(reason: UnknownReason): Reading {
  return { status: 'unknown', reason };
}
