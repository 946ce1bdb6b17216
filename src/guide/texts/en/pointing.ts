import type { pointing as cs } from '../cs/pointing.ts';
import type { Translation } from '../types.ts';

/** Words for pointing at a field on the portal page, in English. */
export const pointing: Translation<typeof cs> = {
  bar: 'Pointing at fields',
  lead: 'Click a field that the guide has missed or mistaken. With the keyboard, move to it and press Enter.',
  end: 'Done',
  endKey: 'Esc',
  unknown: 'not recognised',
  choice: 'Which field is it?',
  caption: 'Its label on the page: {label}',
  noCaption: 'The field has no label on the page. The guide will remember where it stands.',
  now: 'The guide takes it for: {field}.',
  nowNone: 'The guide gives no hints here now.',
  fields: 'This field is',
  none: 'None of these, give no hints',
  kept: 'The guide remembers the label and the place of the field only. What is in the field is not stored.',
  save: 'Save',
  cancel: 'Cancel',
  revert: 'Forget the mark',
  marked: 'Remembered. This field is: {field}.',
  silenced: 'Remembered. The guide will give no more hints at this field.',
  reverted: 'The mark is forgotten. The guide judges the field by itself again.',
  password: 'This is a password. The guide reads no passwords, so they cannot be marked either.',
  unreadable: 'The guide cannot make out this field on the page, so it cannot be marked.',
  failed: 'The mark could not be saved. Try again. There can be 200 marked fields at most.',
};
