import { advice } from '../guide/advice.ts';
import { hintSources } from '../guide/hintSources.ts';
import type { PageId } from '../guide/index.ts';
import { judge } from './judge.ts';
import type { FieldValues, Hint, HintContext } from './types.ts';

/**
 * The hints for a page with the values its recognised fields hold now, each with the source of its text. The portal page
 * itself calls `judge` and leaves the sources to the worker's side, for their weight.
 */
export function hintsFor(page: PageId, values: FieldValues, context: HintContext): Hint[] {
  return judge(page, values, context, advice).map(hint => ({ ...hint, source: hintSources[hint.text] }));
}

export type {
  CaseView,
  FieldValues,
  Finding,
  FoundPlaces,
  Hint,
  HintContext,
  JudgedHint,
  Severity,
  TextKey,
} from './types.ts';
