import type { options as cs } from '../cs/options.ts';
import type { Translation } from '../types.ts';

/** Words of the options page and of the marked fields there, in English. */
export const options: Translation<typeof cs> = {
  page: 'Backup and settings',
  title: 'Marked fields',
  lead: 'The fields that you showed the guide on the pages of the portals. It remembers only their label and place on the page, never what is in them.',
  none: 'Nothing here yet. Open a page of Správa dat or ePUSA, unfold “No hints on the page?” in the window of the guide and choose “Point at a field”.',
  named: '“{label}”',
  noLabel: 'a field without a label',
  order: '{nth} of {of} alike',
  section: 'in the part “{section}”',
  takenFor: 'What the guide takes the field {name} for',
  silent: 'No hints',
  remove: 'Delete the mark of the field {name}',
  removed: 'Mark deleted: {name}',
  removeAll: 'Delete all marks',
  removedAll: { one: '{count} mark deleted.', other: '{count} marks deleted.' },
  changed: 'Saved: {name}',
  transferTitle: 'Take them to another browser',
  transfer:
    'Save the marked fields to a file and load it on another computer. You can send the file to the maintainer as well, so that the guide will know them by itself.',
  save: 'Save to a file',
  file: 'marked-fields.json',
  load: 'Load from a file',
  loaded: 'The file is loaded.',
};
