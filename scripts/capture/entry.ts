import { Disguise } from './disguise.ts';
import { fixtureOf } from './serialise.ts';

/** Runs in the page, so that nothing but the finished fixture leaves it. */
export function captureHere(): string {
  return fixtureOf(document, new URL(location.href), new Disguise());
}
