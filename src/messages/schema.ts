import * as z from 'zod/mini';
import { pageIds } from '../guide/pages/ids.ts';
import {
  caseOpening,
  casePatch,
  contact,
  marks,
  mayor,
  region,
  register,
  settingsPatch,
  stepId,
} from '../store/schema.ts';

const caseId = z.string().check(z.maxLength(200));
const page = z.enum(pageIds);
/** The language in which the page already has its handbook. */
const language = z.nullable(z.enum(['cs', 'en']));

const registers = z.array(register).check(z.minLength(1), z.maxLength(4));

/** What faces may ask of the worker. None of these holds a value typed into a portal; a mark has the caption of a control. */
export const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('readState') }),
  z.object({ kind: z.literal('openCase'), opening: caseOpening }),
  z.object({
    kind: z.literal('addEvent'),
    caseId,
    step: stepId,
    what: z.enum(['done', 'undone', 'skipped']),
    by: z.enum(['clerk', 'page']),
  }),
  z.object({ kind: z.literal('selectCase'), caseId }),
  z.object({ kind: z.literal('deleteCase'), caseId }),
  z.object({ kind: z.literal('archiveCase'), caseId }),
  z.object({ kind: z.literal('restoreCase'), caseId }),
  z.object({ kind: z.literal('changeAnswers'), caseId, patch: casePatch }),
  z.object({ kind: z.literal('changeSettings'), patch: settingsPatch }),
  /** The clerk's own contact of a region's support; `null` takes it away. */
  z.object({ kind: z.literal('changeSupport'), region, contact: z.nullable(contact) }),
  /** Asks the public registers about the mayor of a case, and keeps what they say with the case. */
  /** `whenGranted`: to be asked too as soon as the browser allows it, also when the popup is gone by then. */
  z.object({ kind: z.literal('verify'), caseId, registers, whenGranted: z.optional(registers) }),
  /** Asks them about any municipality; nothing of it is kept. Without a mayor they only say whom they name. */
  z.object({
    kind: z.literal('lookUp'),
    subject: z.object({
      ico: z.string().check(z.regex(/^\d{8}$/)),
      municipalityCode: z.string().check(z.regex(/^\d{6}$/)),
    }),
    mayor: z.nullable(mayor),
    registers,
  }),
  /** Breaks off all that is being asked. */
  z.object({ kind: z.literal('cancelChecks') }),
  z.object({ kind: z.literal('dismissTrouble') }),
  /** The self-check: what does recognition make of the portal page that is open? */
  z.object({ kind: z.literal('checkPage') }),
  /** Lets the clerk point at fields on the portal page that is open. */
  z.object({ kind: z.literal('startPointing') }),
  z.object({ kind: z.literal('changeMarks'), add: marks, remove: marks }),
  /** The text of a file that was chosen on the page with the marked fields. */
  z.object({ kind: z.literal('importMarks'), text: z.string().check(z.maxLength(200_000)) }),
  /** What a file with cases would change here. How long its text may be is said by the reason for which it is not taken. */
  z.object({ kind: z.literal('previewCases'), text: z.string() }),
  z.object({ kind: z.literal('importCases'), text: z.string() }),
  z.object({ kind: z.literal('undoImport') }),
  /** Deletes all that the extension has stored, what lasts until the browser closes too. */
  z.object({ kind: z.literal('deleteAll') }),
  /** A portal page was recognised. `outcome` is the confirmation or error it shows; `showsMayor` that it names the mayor. */
  z.object({
    kind: z.literal('pageSeen'),
    page: z.nullable(page),
    outcome: z.nullable(z.enum(['saved', 'failed'])),
    showsMayor: z.boolean(),
    handbook: language,
  }),
  /** The page asks how the case and the settings stand, after a change elsewhere. */
  z.object({ kind: z.literal('readContext'), page: z.nullable(page), handbook: language }),
  /** The guard asked on this page and the clerk went on; it does not ask there again. */
  z.object({ kind: z.literal('guardPassed'), caseId, page }),
  /** The page is one of the guide and asks for the script with the hints. */
  z.object({ kind: z.literal('loadHelp') }),
  /** The clerk is at a place of birth, and the page asks for the script with the municipalities. */
  z.object({ kind: z.literal('loadPlaces') }),
  /** The clerk sent the form of a page whose save the guide knows. */
  z.object({ kind: z.literal('formSent'), page }),
]);
