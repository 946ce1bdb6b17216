export type { PolicyArea, StorageArea } from './area.ts';
export { chosenLanguage } from './inForce.ts';
export { readMarksFile } from './marksFile.ts';
export { definedOnly } from './read.ts';
export { type ReadCase, readCaseFile } from './readCaseFile.ts';
export { type Change, type Outcome, Store } from './store.ts';
export {
  type CaseFileProblem,
  defaultSettings,
  type ImportedCase,
  type LastImport,
  type Reminded,
  type Settings,
  type State,
  type StorageTrouble,
} from './types.ts';
