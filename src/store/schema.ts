import * as z from 'zod/mini';
import { isCivilDay } from '../calendar/civilDay.ts';
import { fields } from '../guide/fields.ts';
import { type FieldId, guide, type PortalId } from '../guide/index.ts';
import { longestLabel, longestSection, type Mark, mostMarks } from '../guide/mark.ts';
import { pageIds } from '../guide/pages/ids.ts';
import { caseKinds, procedure, questions, type StepId } from '../guide/procedure.ts';
import { regionNames } from '../guide/regions.ts';
import { registerIds, unknownReasons, verdicts } from '../guide/registers.ts';
import { check as checkEmail } from '../identifiers/email.ts';
import { check as checkPhone } from '../identifiers/phone.ts';

const stepIds = new Set<string>(procedure.map(step => step.id));

export const stepId = z.custom<StepId>(value => typeof value === 'string' && stepIds.has(value));
export const caseKind = z.enum(caseKinds);
export const civilDay = z.string().check(z.refine(isCivilDay));
export const instant = z.string().check(z.refine(text => !Number.isNaN(Date.parse(text))));
const portal = z.custom<PortalId>(value => typeof value === 'string' && Object.hasOwn(guide.portals, value));
const shortText = z.string().check(z.maxLength(200));

export const answers = z.object({
  filingLogin: z.optional(z.enum(questions.filingLogin)),
  secondPerson: z.optional(z.enum(questions.secondPerson)),
  mayorAccess: z.optional(z.enum(questions.mayorAccess)),
  administrator: z.optional(z.enum(questions.administrator)),
});

export const mayor = z.object({ givenName: shortText, surname: shortText });

export const municipality = z.object({ code: shortText, name: shortText, district: shortText, region: shortText });

export const event = z.object({
  step: stepId,
  what: z.enum(['done', 'undone', 'skipped']),
  at: instant,
  by: z.enum(['clerk', 'page', 'register']),
});

export const register = z.enum(registerIds);

/** What a register said; of the texts that came from outside only a little is kept. */
export const registerCheck = z.object({
  register,
  verdict: z.enum(verdicts),
  reason: z.optional(z.enum(unknownReasons)),
  at: instant,
  asOf: z.optional(instant),
  shows: z.readonly(z.array(shortText).check(z.maxLength(3))),
});

/** The opening data of a case, as the popup sends it. */
export const caseOpening = z.object({
  kind: caseKind,
  ico: z.string().check(z.regex(/^\d{8}$/)),
  meetingOn: civilDay,
  answers: z.optional(answers),
  mayor: z.optional(mayor),
  municipality: z.optional(municipality),
});

/** What can be put right in a case later; its kind and municipality cannot. `null` takes the mayor's name away. */
export const casePatch = z.partial(z.object({ answers, meetingOn: civilDay, mayor: z.nullable(mayor) }));

/** A stored case; its events are read one by one, so that one bad event does not take the others with it. */
export const storedCase = z.extend(caseOpening, {
  id: shortText,
  answers,
  openedAt: instant,
  // What cannot be read costs only the archiving, not the case.
  archivedAt: z.catch(z.optional(instant), undefined),
  // What cannot be read costs only another question to the registers.
  checks: z.catch(z.optional(z.array(registerCheck)), undefined),
  sovmDetail: z.catch(z.optional(z.url().check(z.maxLength(500))), undefined),
  events: z.array(z.unknown()),
});

export const lastImport = z.object({
  at: instant,
  cases: z.array(z.object({ id: shortText, before: z.nullable(z.array(event)), added: z.array(event) })),
});

export const language = z.enum(['cs', 'en']);
export const region = z.enum(regionNames);

/** A contact of the region's IT support; only the address must be there. */
export const contact = z.object({
  email: z.string().check(z.refine(text => checkEmail(text).ok)),
  name: z._default(shortText, ''),
  phone: z._default(z.string().check(z.refine(text => text === '' || checkPhone(text).ok)), ''),
});

export const settingsPatch = z.partial(
  z.object({
    language: z.nullable(language),
    guard: z.boolean(),
    panel: z.boolean(),
    collapsed: z.boolean(),
    panelSide: z.nullable(z.enum(['left', 'right'])),
    pausedUntil: z.nullable(instant),
    hiddenOn: z.readonly(z.array(portal)),
    dismissed: z.readonly(z.array(shortText).check(z.maxLength(500))),
    reminders: z.boolean(),
    remindFrom: z.int().check(z.minimum(0), z.maximum(23)),
    remindTo: z.int().check(z.minimum(1), z.maximum(24)),
    remindOnDaysOff: z.boolean(),
    refusedRegisters: z.readonly(z.array(register)),
    checkDaily: z.boolean(),
  }),
);

export const reminded = z.object({ day: z.nullable(civilDay), seen: z.readonly(z.array(shortText)) });

const field = z.custom<FieldId>(value => typeof value === 'string' && Object.hasOwn(fields, value));
const ordinal = z.int().check(z.nonnegative(), z.maximum(5000));

const withoutDigits = z.regex(/^\D*$/);

/** A mark has room for a caption of the page, never for a number. */
export const mark = z
  .object({
    page: z.enum(pageIds),
    field: z.nullable(field),
    label: z.string().check(z.maxLength(longestLabel), withoutDigits),
    kind: z.enum(['text', 'date', 'select', 'radio', 'checkbox']),
    section: z.string().check(z.maxLength(longestSection), withoutDigits),
    nth: ordinal,
    of: ordinal,
  })
  .check(z.refine(({ page, field }: Mark) => field === null || guide.pages[page].fields.includes(field)));

export const marks = z.array(mark).check(z.maxLength(mostMarks));
