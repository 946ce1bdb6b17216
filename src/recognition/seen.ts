import type { Decision } from './decide.ts';
import { type Label, type Labelled, optionTexts } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { none } from './lists.ts';
import type { Sections } from './sections.ts';
import type { Place } from './words.ts';

const mostOver = 2;
export const mostOptions = 10;
const mostWords = 12;

/** Takes a text and where it stands. */
export type See = (place: Place, text: string) => void;

/** Shows what is seen around an entry and of its control; what is no text is a term of the place `about`. */
export function seeFrame(labelled: Labelled, page: string, sections: Sections, see: See): void {
  const { entry } = labelled;
  for (const term of ['', page, entry.kind, `@${entry.first.type}`]) see('about', term);
  for (const text of textsOver(labelled, sections)) see('over', text);
}

/** The nearest texts that stand over an entry. */
export function textsOver(labelled: Labelled, sections: Sections): readonly string[] {
  return sections.contextsOf(labelled).slice(0, mostOver);
}

/** Shows what is seen of an entry itself, and what the guide made of its neighbours. */
export function seeEntry(decisions: readonly Decision[], i: number, see: See): void {
  const labelled = decisions[i]?.labelled;
  if (!labelled) return;
  const { labels } = labelled;
  const near = nearestLabel(labelled);
  if (!near) see('about', '-');
  for (const label of labels) if (!label.reading.mute) see(label === near ? 'near' : 'rest', label.text);
  for (const option of optionTexts(labelled, mostOptions)) see('option', option);
  seeBeside(decisions[i - 1], '<', see);
  seeBeside(decisions[i + 1], '>', see);
}

function seeBeside(beside: Decision | undefined, side: string, see: See): void {
  see('about', side + (beside ? (beside.score?.field ?? '') : '|'));
  if (beside) see('beside', nearestLabel(beside.labelled)?.text ?? '');
}

/** The terms of a text at its place: stems, each once. */
export function termsAt(place: Place, text: string, lexicon: Lexicon): Iterable<string> {
  if (place === 'about') return [text];
  const words = lexicon.wordsOf(text).slice(0, mostWords);
  return new Set(words.flatMap(({ stem, isNumber }) => (isNumber ? none : stem)));
}

/** The nearest label that says anything. */
export function nearestLabel({ labels }: Labelled): Label | undefined {
  return labels.find(({ reading }) => !reading.mute);
}
