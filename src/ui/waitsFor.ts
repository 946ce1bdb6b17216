import type { StepId } from '../guide/index.ts';
import type { I18n } from './i18n.tsx';

/** „čeká na: zápis nového starosty v SOVM“: the first steps by their short names, the rest as a number. */
export function waitsFor(i18n: I18n, steps: readonly StepId[], named = 2): string {
  const { popup } = i18n.texts;
  const names = steps.slice(0, named).map(step => nameOf(i18n, step));
  const rest = steps.length - names.length;
  const listed = { steps: names.join(', ') };
  return rest > 0 ? i18n.count(popup.waitsForMore, rest, listed) : i18n.say(popup.waitsFor, listed);
}

/** The name of a step as it stands in a list; its title when no other step waits for it and so it has none. */
export function nameOf({ texts, say }: I18n, step: StepId): string {
  const names: Readonly<Partial<Record<StepId, string>>> = texts.popup.stepNames;
  return say(names[step] ?? texts.steps[step]);
}
