import type { backup as cs } from '../cs/backup.ts';
import type { Translation } from '../types.ts';

/** Words for saving cases to a file, loading them from one, and deleting everything, in English. */
export const backup: Translation<typeof cs> = {
  title: 'Cases: backup and handover',
  lead: 'Cases are in this browser only. Save them to a file as a backup, or hand the file over to a colleague, who loads it on this page. It holds the municipality, the day of the meeting, the answers to the questions, the mayor’s name and the entries about steps. Nothing of what you type in the portals is in it.',
  none: 'There is no case yet. Start one in the window of the guide, or load one from a file.',
  save: 'Save to a file',
  saveNamed: 'Save the case to a file: {name}',
  saveAll: 'Save all cases',
  fileAll: 'cases-{day}.json',
  load: 'Load cases from a file',
  // What a file would change
  previewTitle: 'What is in the file',
  previewLead: 'Nothing has changed yet.',
  savedOn: 'The file was saved on {date}.',
  brings: { one: 'A new case, {count} entry about steps.', other: 'A new case, {count} entries about steps.' },
  adds: {
    one: 'This case is already here. {count} entry about steps will be added.',
    other: 'This case is already here. {count} entries about steps will be added.',
  },
  addsNothing: 'This case is already here and there is nothing new in it.',
  differs: 'The file says something else. What is here stays:',
  difference: '“{ours}” here, “{theirs}” in the file',
  missing: 'not given',
  unknown: {
    one: 'The guide does not understand {count} entry and will not load it. It is probably from a newer version, or damaged.',
    other:
      'The guide does not understand {count} entries and will not load them. They are probably from a newer version, or damaged.',
  },
  unreadable: {
    one: '{count} case in the file is damaged and cannot be loaded.',
    other: '{count} cases in the file are damaged and cannot be loaded.',
  },
  nothing: 'Everything that can be loaded from this file is already here.',
  accept: 'Load',
  reject: 'Leave it',
  // After it
  newCases: { one: '{count} new case', other: '{count} new cases' },
  events: { one: '{count} entry about steps', other: '{count} entries about steps' },
  loaded: 'The file is loaded.',
  last: 'Last loaded on {date}: {what}.',
  undo: 'Take the loading back',
  undone: 'The loading is taken back. What you have done since then is still there.',
  // Why a file is not taken
  unchanged: '{why} Nothing has changed.',
  notRead: 'The browser could not read the file. Check that it is still in its place and choose it again.',
  // Deleting everything
  deleteTitle: 'Delete everything',
  deleteLead: 'Deletes everything that the guide remembers from this browser. Useful when you hand the computer over.',
  deleteQuestion: 'Really delete everything? It cannot be taken back.',
  deleteList: 'This will be deleted:',
  cases: { one: '{count} case', other: '{count} cases' },
  marks: { one: '{count} marked field', other: '{count} marked fields' },
  damagedParts: {
    one: '{count} damaged part of the data, put aside',
    other: '{count} damaged parts of the data, put aside',
  },
  settings: 'the settings of the guide and a half-filled form of a new case',
  saveFirst: 'First save what you will still need:',
  saveMarks: 'Save marked fields',
  deleteYes: 'Delete everything',
  deleteNo: 'Keep',
  deleted: 'Everything is deleted. You can start a new case in the window of the guide.',
};
