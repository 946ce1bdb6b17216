import type { RegisterId } from '../guide/registers.ts';
import { read as epusa } from './epusa.ts';
import { read as ros } from './ros.ts';
import { read as rpp } from './rpp.ts';
import { read as sovm } from './sovm.ts';
import type { Reading, Subject } from './types.ts';

export { assess, headsOf, type Judgement, judge } from './judge.ts';
export type { PersonName } from './names.ts';
export type { Head, Reading, Subject } from './types.ts';

/** The readers of the registers: pure, from a body to what it says. */
export const readers: Readonly<Record<RegisterId, (body: string, subject: Subject) => Reading>> = {
  sovm,
  ros,
  rpp,
  epusa,
};
