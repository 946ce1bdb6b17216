import { longestLabel, longestSection, type Spot } from '../guide/mark.ts';
import { joinDates } from './dates.ts';
import { fold } from './fold.ts';
import { type Labelled, nearestText } from './label.ts';
import { labeller } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo } from './lists.ts';
import { onlyKnown, withoutNames } from './mask.ts';
import { scan } from './scan.ts';
import { sectionsOf } from './sections.ts';
import type { Entry } from './sheet.ts';
import { readValue } from './values.ts';

/** A control of a page with its spot. */
export interface Spotted {
  readonly spot: Spot;
  readonly controls: readonly HTMLElement[];
  /** Controls of one person share it. */
  readonly group: string;
}

const shortestValue = 3;

/** The spots of all controls of a page but passwords. Reads the page anew: what was read before has labels dealt out already. */
export function spotsOf(root: Document, lexicon: Lexicon): Spotted[] {
  const sheet = scan(root, lexicon);
  joinDates(sheet, lexicon);
  const sections = sectionsOf(sheet);
  const labelled = labeller(sheet, sections, lexicon);
  const found: Spotted[] = [];
  const same = new Map<string, Spot[]>();
  for (const entry of sheet.entries) {
    const all = labelled(entry);
    const { kind, first } = entry;
    if (kind === 'password') continue;
    const section = onlyKnown(sections.over(first)[0] ?? '', lexicon.words).slice(0, longestSection);
    const spot: Spot = { label: labelOf(all, lexicon), kind, section, nth: 0, of: 1 };
    addTo(same, alike(spot), spot);
    found.push({ spot, controls: entry.controls.map(({ el }) => el), group: sections.groupOf(all) });
  }
  for (const spots of same.values())
    for (const [nth, spot] of spots.entries()) Object.assign(spot, { nth, of: spots.length });
  return found;
}

/** The control that was marked at a spot, if it is still there. Without a label its likes must be as many as they were. */
export function spottedAt(spot: Spot, spots: readonly Spotted[]): Spotted | undefined {
  const key = alike(spot);
  return spots.find(
    ({ spot: other }) =>
      other.nth === spot.nth && (fold(spot.label) !== '' || other.of === spot.of) && alike(other) === key,
  );
}

/** Two spots with the same key are the same but for their number. */
export function alike({ label, kind, section }: Spot): string {
  return `${fold(label)}|${kind}|${fold(section)}`;
}

function labelOf({ entry, labels, leads }: Labelled, { words }: Lexicon): string {
  const text = withoutValue((nearestText(labels) || leads[0]?.text) ?? '', entry);
  return withoutNames(text.trim(), words)
    .slice(0, longestLabel)
    .replace(/[\s:*]+$/, '');
}

/** Some pages repeat the value of a control in its label or its title. */
function withoutValue(text: string, { controls }: Entry): string {
  const value =
    readValue({ field: 'search', controls: controls.map(({ el }) => el), confidence: 0, evidence: [] }) ?? '';
  return value.length >= shortestValue && text.trim().endsWith(value) ? text.trim().slice(0, -value.length) : text;
}
