import type { CivilDay } from '../calendar/civilDay.ts';
import type { Case, CaseEvent } from '../checklist/index.ts';
import type { Language, PortalId } from '../guide/index.ts';
import type { Mark } from '../guide/mark.ts';
import type { SupportContact } from '../guide/regions.ts';
import type { RegisterId } from '../guide/registers.ts';

/** Contacts of the regions' IT support, by the name of the region. */
export type Contacts = Readonly<Record<string, SupportContact>>;

export interface Settings {
  /** `null` follows the browser. */
  language: Language | null;
  /** Whether the guard asks before the irreversible save. */
  guard: boolean;
  /** Whether panel and hints are drawn in the portals at all. */
  panel: boolean;
  /** Whether the panel is folded to its tab. */
  collapsed: boolean;
  /** The side of the window to which the clerk has put the panel. */
  panelSide: 'left' | 'right' | null;
  /** Instant until which the panel and the hints keep quiet, ISO 8601. */
  pausedUntil: string | null;
  /** Portals on which panel and hints are switched off. */
  hiddenOn: readonly PortalId[];
  /** Keys of the texts of hints that were dismissed for good: a rule goes on with all else it finds. */
  dismissed: readonly string[];
  /** Whether notifications remind of steps. */
  reminders: boolean;
  /** The hours between which they may come, 0 to 23 and 1 to 24. */
  remindFrom: number;
  remindTo: number;
  /** Whether they may come on weekends and public holidays, too. */
  remindOnDaysOff: boolean;
  /** Registers for which the clerk has refused the permission: it is not asked for again by itself. */
  refusedRegisters: readonly RegisterId[];
  /** Whether the registers are asked once a day while a case waits for them. */
  checkDaily: boolean;
  /** The contacts that the clerk has entered. */
  support: Contacts;
}

/** What the clerk was reminded of. */
export interface Reminded {
  /** The day of the last reminder: there is one a day at most. */
  day: CivilDay | null;
  /** Keys of the reminders that were given. */
  seen: readonly string[];
}

/** Defaults that whoever manages the computer has set; what the clerk says goes before them. */
export interface Policy {
  support: Contacts;
  language: Language | null;
}

/** Something went wrong with the storage; said to the clerk in words by the faces. */
export type StorageTrouble = 'damaged' | 'full' | 'failed';

/** Why a file with cases is not taken; nothing of it is. */
export type CaseFileProblem =
  | 'caseFileBlank'
  | 'caseFileTooBig'
  | 'caseFileNotJson'
  | 'caseFileForeign'
  | 'caseFileOfMarks'
  | 'caseFileNewer'
  | 'caseFileDamaged'
  | 'caseFileWithoutCase';

/** What the last file has changed here, so that it can be taken back. */
export interface LastImport {
  /** Instant, ISO 8601. */
  at: string;
  cases: readonly ImportedCase[];
}

export interface ImportedCase {
  id: string;
  /** The events that the case had; `null` when the file has brought the whole case. */
  before: readonly CaseEvent[] | null;
  added: readonly CaseEvent[];
}

/** Everything that is stored, as every face sees it. */
export interface State {
  cases: readonly Case[];
  activeCaseId: string | null;
  settings: Settings;
  /** What the clerk has said of controls, the oldest first. */
  marks: readonly Mark[];
  reminded: Reminded;
  lastImport: LastImport | null;
  policy: Policy;
  /** Set while the clerk has not yet read that a part was damaged; the damaged part is kept aside under its own key. */
  trouble: StorageTrouble | null;
  /** How many damaged parts are kept aside. */
  damaged: number;
}

export const defaultSettings: Settings = {
  language: null,
  guard: true,
  panel: true,
  collapsed: false,
  panelSide: null,
  pausedUntil: null,
  hiddenOn: [],
  dismissed: [],
  reminders: true,
  remindFrom: 8,
  remindTo: 17,
  remindOnDaysOff: false,
  refusedRegisters: [],
  checkDaily: false,
  support: {},
};

export const neverReminded: Reminded = { day: null, seen: [] };

export const noPolicy: Policy = { support: {}, language: null };
