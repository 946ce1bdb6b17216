import { PageHints } from './pageHints.ts';

/** The hints at the fields, and what judges them. Loaded into pages of the guide only (docs/decisions/0006). */
export const help = { PageHints };

export type Help = typeof help;
