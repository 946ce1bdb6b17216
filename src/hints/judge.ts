import type { Advice, AdvisedField } from '../guide/advice.ts';
import type { FailureId } from '../guide/failures.ts';
import type { FieldId, PageId } from '../guide/index.ts';
import { advise, warning } from './finding.ts';
import { rules } from './rules/index.ts';
import type { FieldValues, HintContext, JudgedHint } from './types.ts';

/**
 * The hints for a page with the values its recognised fields hold now: for each field what belongs there, then what the
 * rules found, errors first. Pure; the values are judged and forgotten. `advice` is the guide's.
 */
export function judge(page: PageId, values: FieldValues, context: HintContext, advice: Advice): JudgedHint[] {
  const found = (context.failures ?? []).map(explained);
  const isRefused = found.length > 0;
  for (const rule of rules) {
    const { id, field, pages } = rule;
    const value = field ? values[field] : '';
    if (value === undefined || (pages && !pages.includes(page))) continue;
    // What cannot be mended here is not complained of here.
    if (field && context.locked?.includes(field)) continue;
    const finding = rule.judge(value, values, context);
    // „All is filled in“ is no comfort on a form that was refused.
    if (!finding || (isRefused && !field && finding.severity === 'ok')) continue;
    found.push({ id, field, ...finding });
  }
  found.sort((a, b) => rank[a.severity] - rank[b.severity]);
  return [...found, ...whatBelongs(page, values, advice, context.locked ?? [])];
}

/** What the portal complains of comes before what the rules find. */
function explained(failure: FailureId): JudgedHint {
  return { id: `failure.${failure}`, field: null, ...warning(`failure.${failure}`) };
}

function isName(field: FieldId): boolean {
  return field === 'person.givenName' || field === 'person.surname';
}

const rank = { error: 0, warning: 1, advice: 2, ok: 3 } as const;

function whatBelongs(page: PageId, values: FieldValues, advice: Advice, locked: readonly FieldId[]): JudgedHint[] {
  const found: JudgedHint[] = [];
  let field: AdvisedField;
  for (field in advice) {
    const where = advice[field];
    const isHere = where === 'both' || where === page || page.startsWith(`${where}.`);
    // The contacts of an authority are not those of a person, which the advice is about.
    const isOffices = field.startsWith('contact.') && values['person.surname'] === undefined;
    if (!isHere || isOffices || values[field] === undefined) continue;
    if (!locked.includes(field)) found.push({ id: `what.${field}`, field, ...advise(`what.${field}`) });
    else if (isName(field)) found.push({ id: 'locked.name', field, ...advise('locked.name') });
  }
  return found;
}
