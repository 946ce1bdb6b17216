import type { FieldId } from '../guide/index.ts';
import type { FieldWords } from '../guide/types.ts';
import { attribute, inputType, isSelect } from './dom.ts';
import { fold } from './fold.ts';
import type { Labelled } from './label.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import { spelledBy } from './names.ts';
import type { Entry } from './sheet.ts';

/** How surely an entry is a field, and why. Evidence names words of the guide, never a text or a value of the page. */
export interface Score {
  readonly field: FieldId;
  value: number;
  evidence: string[];
  /** Value of a caption that still needs a neighbour as witness, 0 when there is none. */
  pending: number;
}

/** What remains of a guess when a label says the control is something else. */
const silenced = 0.6;
/** A caption over several controls is asked only when nothing at the control itself says so much. */
const enough = 0.6;
/** What a weak caption is worth: by the group, a neighbour or the options; by the control's name; without a witness. */
export const weakWitnessed = 0.93;
const weakByName = 0.82;
const weakAlone = 0.45;

/** Types of an input that speak for a field. */
const typeFields = new Map<string, FieldId>([
  ['email', 'contact.email'],
  ['tel', 'contact.phone'],
  ['url', 'organisation.web'],
  ['search', 'search'],
  ['password', 'account.password'],
]);

/** The fields an entry may be, the most probable first. */
export function scoresOf(labelled: Labelled, lexicon: Lexicon, read: (text: string) => Reading): Score[] {
  const { entry, labels, contexts, answers } = labelled;
  const { el } = entry.first;
  const scores = new Map<FieldId, Score>();
  const vetoed = new Set<FieldId>();
  const raise = (field: FieldId, value: number, why: string, pending = 0): void => {
    const score = scores.get(field) ?? { field, value: 0, evidence: [], pending: 0 };
    scores.set(field, score);
    score.pending = Math.max(score.pending, pending);
    if (value > score.value) Object.assign(score, { value, evidence: [why] });
  };
  /** Attributes speak up for what a label says; alone they count only where no label says anything. */
  const support = (field: FieldId, why: string, more: number, alone: number): void => {
    const score = scores.get(field);
    if (score) {
      score.value += more;
      score.evidence.push(why);
    } else raise(field, alone, why);
  };

  const spelled = new Set(['name', 'id'].flatMap(name => lexicon.byToken.get(spelledBy(attribute(el, name))) ?? []));
  const options = new Map<FieldId, number>();
  const texts = isSelect(el) ? [...el.options].slice(0, 40).map(({ text }) => text.slice(0, 60)) : answers;
  for (const text of texts) {
    for (const field of lexicon.byOption.get(fold(text)) ?? []) options.set(field, (options.get(field) ?? 0) + 1);
  }

  let isNamed = false;
  for (const tier of [0, 1, 2, 3]) {
    if (tier === 3 && [...scores.values()].some(({ value }) => value >= enough)) break;
    const factor = isNamed ? silenced : 1;
    for (const { tier: own, way, text, strength, blocks } of labels) {
      const reading = own === tier ? read(text) : undefined;
      if (!reading || reading.mute) continue;
      isNamed ||= blocks;
      if (blocks) for (const field of reading.excluded) vetoed.add(field);
      const weak = [...reading.matches].flatMap(([field, match]) => (match.weak ? field : []));
      const confirmed = confirmedBy(contexts, weak, lexicon);
      for (const [field, match] of reading.matches) {
        const value = strength * match.value * factor;
        const isWitnessed = confirmed.has(field) || (options.get(field) ?? 0) > 1;
        const worth = !match.weak ? 1 : isWitnessed ? weakWitnessed : spelled.has(field) ? weakByName : weakAlone;
        raise(field, value * worth, `${way}: ${match.phrase}`, match.weak ? value : 0);
      }
    }
  }

  for (const [field, hits] of options) {
    if (scores.has(field)) support(field, 'options', 0.05, 0);
    if (hits > 1) raise(field, isNamed ? 0.66 : 0.8, 'options');
  }
  const [standard = ''] = attribute(el, 'autocomplete').toLowerCase().split(' ').slice(-1);
  for (const field of lexicon.byAutocomplete.get(standard) ?? [])
    support(field, 'autocomplete', 0.03, isNamed ? 0.4 : 0.72);
  for (const field of spelled) support(field, 'name', 0.03, isNamed ? 0 : 0.5);
  const type = inputType(el);
  const ofType = typeFields.get(type);
  if (ofType) {
    support(ofType, 'type', isNamed ? 0.03 : 0.2, isNamed ? 0 : 0.4);
    if (type === 'password' || type === 'search') raise(ofType, 0.95, 'type');
  }
  return [...scores.values()]
    .filter(({ field }) => !vetoed.has(field) && fits(entry, field, lexicon.fields.get(field)))
    .sort((a, b) => b.value - a.value);
}

/** Of weak candidates, those that the nearest telling context confirms. */
function confirmedBy(contexts: readonly string[], weak: readonly FieldId[], lexicon: Lexicon): ReadonlySet<FieldId> {
  for (const context of weak.length > 0 ? contexts : []) {
    const groups = lexicon.groupsIn(context);
    const found = weak.filter(field => groups.has(field));
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}

function fits({ kind, first: { el } }: Entry, field: FieldId, words: FieldWords | undefined): boolean {
  const type = inputType(el);
  // These types allow no other field; an e-mail may be a user name as well.
  const isOnly = /^(email|url|search)$/.test(type) && !(type === 'email' && /^(account|search)/.test(field));
  if (!words || (isOnly && typeFields.get(type) !== field)) return false;
  if (kind !== 'text') return words.kinds.includes(kind);
  const length = Number(el.getAttribute('maxlength') ?? 0);
  if (length > 0 && length < (words.room ?? 0)) return false;
  // An input that offers a list of values is as good as a select.
  const isList = el.hasAttribute('list') || attribute(el, 'role') === 'combobox';
  return words.kinds.includes('text') || (isList && words.kinds.includes('select'));
}
