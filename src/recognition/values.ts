import { attribute, inputType, isInput, isSelect, textOf } from './dom.ts';
import type { RecognisedField } from './types.ts';

/**
 * The current value of a field as text, or null when there is nothing to read: the chosen option's text, a date in three
 * controls as `d.m.yyyy` ('' until all three are filled in), a checkbox as „Ano“ or „Ne“, the caption of the chosen radio.
 * A password is never read, nor the name of a file. The value is returned and kept nowhere.
 */
export function readValue({ field, controls }: RecognisedField): string | null {
  const [first] = controls;
  const kinds = controls.map(control => inputType(control) || attribute(control, 'role'));
  if (!first || field === 'account.password' || kinds.includes('password') || kinds.includes('file')) return null;
  if (kinds[0] === 'radio') return captionOf(controls.find(isOn));
  if (kinds[0] === 'checkbox' || kinds[0] === 'switch') return isOn(first) ? 'Ano' : 'Ne';
  const [value = '', month, year] = controls.map(textValue);
  if (month === undefined) return value;
  const [day, ...rest] = [value, monthNumber(controls[1], month), year ?? ''].map(part => part.trim());
  return day && rest.every(part => part) ? `${day}.${rest.join('.')}` : '';
}

function isOn(control: HTMLElement): boolean {
  return isInput(control) ? control.checked : attribute(control, 'aria-checked') === 'true';
}

function textValue(control: HTMLElement): string {
  if (isSelect(control)) return (control.options[control.selectedIndex]?.text ?? '').trim();
  return isInput(control) || isTextarea(control) ? control.value : textOf(control).trim();
}

function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** The caption of a radio; the document is searched for its label, but for the one chosen radio only. */
function captionOf(radio: HTMLElement | undefined): string {
  if (!radio) return '';
  const label = isInput(radio) ? radio.labels?.[0] : null;
  const named = label ? textOf(label) : attribute(radio, 'aria-label');
  const text = [named, radio.nextSibling?.textContent, attribute(radio, 'value')].find(text => text?.trim()) ?? '';
  return text.trim().replace(/\s+/g, ' ').slice(0, 200);
}

/** A list of months by name: the last twelve options, in order. */
function monthNumber(control: HTMLElement | undefined, month: string): string {
  if (!control || !isSelect(control) || Number(month) > 0) return month;
  const number = control.selectedIndex - (control.options.length - 12) + 1;
  return number > 0 ? `${number}` : '';
}
