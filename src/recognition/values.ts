import { monthNames } from '../guide/labelWords.ts';
import { attribute, inputType, isInput, isSelect, textOf } from './dom.ts';
import { fold } from './fold.ts';
import type { RecognisedField } from './types.ts';

/**
 * The current value of a field as text, or null when there is nothing to read: the chosen option's text, a date in three
 * controls as `d.m.yyyy` ('' until all three are filled in), a checkbox as „Ano“ or „Ne“, the caption of the chosen radio.
 * A password is never read. The value is returned and kept nowhere.
 */
export function readValue({ field, controls }: RecognisedField): string | null {
  const [first] = controls;
  const kinds = controls.map(control => inputType(control) || attribute(control, 'role'));
  if (!first || field === 'account.password' || kinds.includes('password')) return null;
  if (kinds[0] === 'radio') return captionOf(controls.find(isOn));
  if (kinds[0] === 'checkbox' || kinds[0] === 'switch') return isOn(first) ? 'Ano' : 'Ne';
  const [day = '', month, year] = controls.map(textValue);
  if (month === undefined) return day;
  return day && month && year ? `${day.trim()}.${monthNumber(month.trim())}.${year.trim()}` : '';
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
  const labels = [...radio.ownerDocument.getElementsByTagName('label')];
  const label = radio.closest('label') ?? labels.find(({ htmlFor }) => htmlFor && htmlFor === radio.id);
  const texts = [
    label ? textOf(label) : attribute(radio, 'aria-label'),
    radio.nextSibling?.textContent,
    attribute(radio, 'value'),
  ];
  return (texts.find(text => text?.trim()) ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
}

function monthNumber(month: string): string {
  const index = monthNames.indexOf(fold(month)) % 12;
  return index < 0 ? month : `${index + 1}`;
}
