import type { Directory } from '../directory/index.ts';
import type { AnswerTo, Message, Problem } from '../messages/types.ts';
import type { State } from '../store/types.ts';
import type { Access } from '../ui/access.ts';
import type { RegisterAccess } from '../ui/registerAccess.ts';
import type { Stored, Subscribe } from '../ui/useStored.ts';
import type { WatchIndex } from '../ui/watchIndex.ts';
import type { KeptDraft } from './start/keptDraft.ts';

/** The messages the popup sends; the others belong to the portal page. */
export type FaceMessage = Extract<
  Message,
  {
    kind:
      | 'readState'
      | 'openCase'
      | 'addEvent'
      | 'selectCase'
      | 'deleteCase'
      | 'archiveCase'
      | 'restoreCase'
      | 'changeAnswers'
      | 'changeSettings'
      | 'dismissTrouble'
      | 'verify'
      | 'cancelChecks';
  }
>;
export type FaceAnswer = AnswerTo<FaceMessage>;
export type { Problem };

/** What is put right in a case later, as the worker takes it. */
export type CaseChange = Extract<Message, { kind: 'changeAnswers' }>['patch'];

/** The opening data of a case, as the worker takes them. */
export type Opening = Extract<Message, { kind: 'openCase' }>['opening'];

/** Has the open portal page checked; `null` when the worker did not answer. */
export type CheckPage = () => Promise<AnswerTo<{ kind: 'checkPage' }> | null>;

/** Lets the clerk point at fields on the open portal page; `null` when the worker did not answer. */
export type PointAtField = () => Promise<AnswerTo<{ kind: 'startPointing' }> | null>;

/** What the popup needs of the browser; a test gives its own. */
export interface PopupProps {
  checkPage: CheckPage;
  pointAtField: PointAtField;
  /** Opens the same beside the page; `null` where it is there already, or the browser cannot. Called straight from a click. */
  openBeside: (() => Promise<void>) | null;
  /** Makes way for the page. */
  close(): void;
  /** Of the extension and the browser, for a message to the support. */
  version: string;
  ask(message: FaceMessage): Promise<FaceAnswer | null>;
  subscribe: Subscribe;
  /** The last known state, to draw until the worker has answered. */
  first: State | null;
  loadDirectory(): Promise<Directory>;
  now(): Date;
  /** What to begin with: the active case, or the overview of all. */
  begin: 'case' | 'list';
  /** Keeps the half-filled start form. */
  kept: KeptDraft;
  access: Access;
  /** The browser's permissions to read the public registers. */
  registers: RegisterAccess;
  watchIndex: WatchIndex;
  /** BCP 47. */
  browserLanguage: string;
}

/** The popup's view of what is stored, with changes already worded as messages. */
export type Cases = Omit<Stored<State, Problem>, 'send'> & { send(message: FaceMessage): Promise<boolean> };
