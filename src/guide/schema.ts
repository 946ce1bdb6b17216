import * as z from 'zod/mini';
import type { Page } from './pages/types.ts';
import { caseKinds, type ProcedureStep, phases, questions, type Role } from './procedure.ts';
import type { CommonWords, ControlKind, FieldWords, PageWords, Portal, Source } from './types.ts';

/* Runs in tests and at build only; zod has no place in the content script. */

/** One entry for each property of `T`, so that a new property cannot be forgotten here. */
type Shape<T> = Record<keyof T, z.ZodMiniType>;

const text = z.string().check(z.regex(/^\S(?:.*\S)?$/, 'is empty or has stray spaces'));
const unique = z.refine<string[]>(texts => new Set(texts).size === texts.length, 'says something twice');
const texts = z.array(text).check(z.minLength(1), unique);
const hostName = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'is not a bare host name'));
const secureAddress = z.url({ protocol: /^https$/ });
const days = z.int().check(z.positive());

const portal = z.strictObject({
  name: text,
  hosts: z.array(hostName).check(z.minLength(1)),
  paths: z.array(z.string().check(z.startsWith('/'))).check(z.minLength(1)),
  home: secureAddress,
} satisfies Shape<Portal>);

const controlKinds = ['text', 'date', 'select', 'radio', 'checkbox', 'password'] as const satisfies ControlKind[];

const fieldWords = z.strictObject({
  kinds: z.array(z.enum(controlKinds)).check(z.minLength(1)),
  phrases: texts,
  weak: z.optional(texts),
  excludes: z.optional(texts),
  autocomplete: z.optional(texts),
  options: z.optional(texts),
  groups: z.optional(texts),
  near: z.optional(z.strictObject({ before: z.optional(texts), after: z.optional(texts) })),
  rivals: z.optional(texts),
  notAfter: z.optional(texts),
  inputTypes: z.optional(texts),
  follows: z.optional(text),
  personal: z.optional(z.literal(true)),
  room: z.optional(z.int().check(z.positive())),
  repeats: z.optional(z.literal(true)),
} satisfies Shape<FieldWords>);

const commonWords = z.strictObject({
  abbreviations: z.record(text, text),
  neutral: texts,
  joining: texts,
  mute: texts,
  hintStarters: texts,
  dateParts: z.strictObject({ day: texts, month: texts, year: texts }),
  months: texts,
  searchActions: texts,
  otherActions: texts,
  searching: texts,
  steps: texts,
  stepsOf: texts,
  elsewhere: texts,
  failures: z.record(z.string(), texts),
  outcomes: z.strictObject({ saved: texts, failed: texts, conditional: texts }),
  office: z.strictObject({ own: texts, others: texts, beside: texts }),
  classes: z.strictObject({ note: texts, message: texts, title: texts, dialog: texts }),
} satisfies Shape<CommonWords>);

const pageWords = z.strictObject({
  headings: texts,
  excludes: z.optional(texts),
  url: z.optional(texts),
  actions: z.optional(texts),
  confirms: z.optional(texts),
  rest: z.optional(z.string()),
  yields: z.optional(z.literal(true)),
} satisfies Shape<PageWords>);

const page = z.strictObject({
  portal: text,
  words: pageWords,
  fields: texts,
  steps: texts,
  reached: z.optional(text),
  saved: z.optional(text),
  savedAfter: z.optional(text),
  showsMayor: z.optional(text),
  guard: z.optional(
    z.strictObject({
      step: text,
      captions: texts,
      ifNew: z.optional(texts),
      ifOn: z.optional(text),
      savesAs: z.optional(text),
    }),
  ),
  sources: texts,
} satisfies Shape<Page>);

const roles = ['clerk', 'administrator', 'mayor', 'filingSupplier'] as const satisfies Role[];

const conditions = z.strictObject({
  filingLogin: z.optional(z.array(z.enum(questions.filingLogin))),
  secondPerson: z.optional(z.array(z.enum(questions.secondPerson))),
  mayorAccess: z.optional(z.array(z.enum(questions.mayorAccess))),
  administrator: z.optional(z.array(z.enum(questions.administrator))),
} satisfies Shape<typeof questions>);

const step = z.strictObject({
  id: text,
  phase: z.enum(phases),
  who: z.enum(roles),
  kinds: z.array(z.enum(caseKinds)).check(z.minLength(1)),
  when: z.optional(conditions),
  after: z.optional(texts),
  opens: z.optional(z.strictObject({ from: text, days })),
  due: z.optional(z.strictObject({ from: text, days })),
  waits: z.optional(z.literal(true)),
  unless: z.optional(text),
  page: z.optional(text),
  link: z.optional(secureAddress),
  sources: texts,
} satisfies Shape<ProcedureStep>);

const source = z.strictObject({
  title: text,
  date: text,
  url: z.optional(z.url({ protocol: /^https?$/ })),
} satisfies Shape<Source>);

const guideShape = z.strictObject({
  portals: z.record(z.string(), portal),
  pages: z.record(z.string(), page),
  fields: z.record(z.string(), fieldWords),
  words: commonWords,
  procedure: z.array(step).check(z.minLength(1)),
  sources: z.record(z.string(), source),
});

type ShapedGuide = z.infer<typeof guideShape>;

/** What is wrong with a guide, one line each; empty when it is sound. Shapes are judged first, then the ids they name. */
export function guideProblems(guide: unknown): string[] {
  const parsed = guideShape.safeParse(guide, { error: z.locales.en().localeError });
  if (!parsed.success) return parsed.error.issues.map(issue => `${issue.path.join(' > ')}: ${issue.message}`);
  return [portalProblems, fieldProblems, pageProblems, procedureProblems].flatMap(problems => problems(parsed.data));
}

function portalProblems({ portals }: ShapedGuide): string[] {
  return Object.entries(portals).flatMap(([id, { home, hosts }]) =>
    hosts.includes(new URL(home).host) ? [] : [`portal ${id}: its home is on none of its hosts`],
  );
}

function fieldProblems({ fields }: ShapedGuide): string[] {
  return Object.entries(fields).flatMap(([id, { near, rivals = [], notAfter = [], follows }]) =>
    unknown(
      'field',
      [...(near?.before ?? []), ...(near?.after ?? []), ...rivals, ...notAfter.flatMap(run => run.split(' ')), follows],
      Object.keys(fields),
    ).map(problem => `field ${id}: ${problem}`),
  );
}

function pageProblems(guide: ShapedGuide): string[] {
  const stepIds = guide.procedure.map(({ id }) => id);
  return Object.entries(guide.pages).flatMap(([id, page]) => {
    const portalFits = page.portal in guide.portals && id.startsWith(`${page.portal}.`);
    return [
      ...(portalFits ? [] : [`its portal is not ${page.portal}`]),
      ...unknown('field', page.fields, Object.keys(guide.fields)),
      ...unknown(
        'field of this page',
        [...(page.words.confirms ?? []), ...(page.words.rest ? [page.words.rest] : [])],
        page.fields,
      ),
      ...unknown('step', [...page.steps, page.reached, page.saved, page.savedAfter, page.showsMayor], stepIds),
      ...unknown('step', [page.guard?.step], [...stepIds, 'duplicate']),
      ...unknown('page', [page.guard?.savesAs], Object.keys(guide.pages)),
      ...unknown('source', page.sources, Object.keys(guide.sources)),
    ].map(problem => `page ${id}: ${problem}`);
  });
}

/** What a step needs stands before it in the list; so no step can wait for itself, not even by a detour. */
function procedureProblems(guide: ShapedGuide): string[] {
  return guide.procedure.flatMap((step, position) => {
    const anchors = [step.opens?.from, step.due?.from].filter(from => from !== 'meeting');
    const earlier = guide.procedure.slice(0, position);
    const earlierIds = earlier.map(({ id }) => id);
    const inAllItsKinds = earlier.filter(({ kinds }) => step.kinds.every(kind => kinds.includes(kind)));
    const anchorIds = inAllItsKinds.map(({ id }) => id);
    return [
      ...(earlierIds.includes(step.id) ? ['its id is not unique'] : []),
      ...unknown('earlier step', [...(step.after ?? []), step.unless], earlierIds),
      ...unknown('earlier step in all its kinds of case', anchors, anchorIds),
      ...(step.waits && !step.due ? ['it waits, but for no day'] : []),
      ...unknown('page', [step.page], Object.keys(guide.pages)),
      ...unknown('source', step.sources, Object.keys(guide.sources)),
    ].map(problem => `step ${step.id}: ${problem}`);
  });
}

function unknown(what: string, named: readonly (string | undefined)[], known: readonly string[]): string[] {
  return named.flatMap(id => (id === undefined || known.includes(id) ? [] : [`${id} is not a known ${what}`]));
}
