import { judge } from '../hints/judge.ts';
import { FieldHints } from './fieldHints.ts';
import { valuesAround } from './fields.ts';

/** The hints at the fields, and what judges them. Loaded into pages of the guide only (docs/decisions/0006). */
export const help = { FieldHints, judge, valuesAround };

export type Help = typeof help;
