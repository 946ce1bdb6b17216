import type { PageId } from './pages/ids.ts';
import type { SourceId } from './sources.ts';

/** The three kinds of case a clerk can open. */
export const caseKinds = ['newMayor', 'reelected', 'midTerm'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** The questions asked when a case starts. `unknown` is always allowed and keeps the safer step. */
export const questions = {
  /** How does the spisová služba log in to the data box? */
  filingLogin: ['certificate', 'password', 'unknown'],
  /** Is a second person (administrator or authorised person) active on the data box? */
  secondPerson: ['yes', 'no', 'unknown'],
  /** Has the new mayor Identita občana or a data box of their own? */
  mayorAccess: ['identity', 'ownBox', 'neither', 'unknown'],
  /** Has a lokální administrátor a working login to Správa dat? */
  administrator: ['yes', 'no', 'unknown'],
} as const;
export type QuestionId = keyof typeof questions;
export type Answers = { [Q in QuestionId]?: (typeof questions)[Q][number] | undefined };

export const phases = ['before', 'sovm', 'dataBox', 'caais', 'epusa', 'registers'] as const;
export type PhaseId = (typeof phases)[number];

/** Who does the step. */
export type Role = 'clerk' | 'administrator' | 'mayor' | 'filingSupplier';

export interface ProcedureStep<Id extends string = string> {
  id: Id;
  phase: PhaseId;
  who: Role;
  kinds: readonly CaseKind[];
  /** The step applies only when every question named has one of these answers; an unanswered question counts as `unknown`. */
  when?: { readonly [Q in QuestionId]?: readonly (typeof questions)[Q][number][] };
  /** Steps that must be done or skipped first. */
  after?: readonly Id[];
  /** Opens this many days after the day on which step `from` was done. */
  opens?: { from: Id; days: number };
  /** Is overdue when not done this many days after the meeting, or after step `from` was done. */
  due?: { from: Id | 'meeting'; days: number };
  /** The step is a wait for somebody else: shown as waiting until `due`. */
  waits?: true;
  /** The step falls away once this one is done. */
  unless?: Id;
  /** The page on which the step is done. */
  page?: PageId;
  /** An official page outside the portals. */
  link?: string;
  sources: readonly [SourceId, ...SourceId[]];
}

const all = ['newMayor', 'reelected', 'midTerm'] as const;
const change = ['newMayor', 'midTerm'] as const;

const steps = [
  // A. Before touching SOVM
  { id: 'prepare-minutes', phase: 'before', who: 'clerk', kinds: all, sources: ['czechPointFaq', 'practice'] },
  { id: 'prepare-identity', phase: 'before', who: 'clerk', kinds: change, sources: ['kraj2018', 'caaisIntegration'] },
  {
    id: 'prepare-mayor-access',
    phase: 'before',
    who: 'clerk',
    kinds: change,
    when: { mayorAccess: ['neither', 'unknown'] },
    sources: ['isdsRules'],
  },
  {
    id: 'prepare-administrator',
    phase: 'before',
    who: 'administrator',
    kinds: all,
    when: { administrator: ['yes', 'unknown'] },
    page: 'sovm.login',
    sources: ['loginArticle'],
  },
  {
    id: 'prepare-administrator-form',
    phase: 'before',
    who: 'mayor',
    kinds: all,
    when: { administrator: ['no'] },
    sources: ['registerFaq', 'practice'],
  },
  {
    id: 'prepare-second-person',
    phase: 'before',
    who: 'clerk',
    kinds: change,
    when: { secondPerson: ['no', 'unknown'] },
    sources: ['isdsRules', 'practice'],
  },
  {
    id: 'prepare-filing',
    phase: 'before',
    who: 'filingSupplier',
    kinds: change,
    when: { filingLogin: ['password', 'unknown'] },
    sources: ['isdsRules', 'kraj2018'],
  },
  { id: 'prepare-messages', phase: 'before', who: 'clerk', kinds: change, sources: ['isdsRules'] },
  { id: 'prepare-handover', phase: 'before', who: 'mayor', kinds: change, sources: ['handoverTemplate'] },

  // B. SOVM
  {
    id: 'sovm-account',
    phase: 'sovm',
    who: 'administrator',
    kinds: change,
    page: 'sovm.userForm',
    after: ['prepare-identity'],
    sources: ['caaisHandbook', 'kraj2018'],
  },
  {
    id: 'sovm-identify',
    phase: 'sovm',
    who: 'administrator',
    kinds: change,
    page: 'sovm.identify',
    after: ['sovm-account'],
    sources: ['caaisIntegration', 'kraj2018', 'rosUpdate'],
  },
  {
    id: 'sovm-statutory',
    phase: 'sovm',
    who: 'administrator',
    kinds: change,
    page: 'sovm.statutory',
    after: [
      'prepare-minutes',
      'prepare-mayor-access',
      'prepare-second-person',
      'prepare-filing',
      'prepare-messages',
      'sovm-identify',
    ],
    sources: ['loginArticle', 'caaisHandbook'],
  },
  {
    id: 'sovm-former-mayor',
    phase: 'sovm',
    who: 'administrator',
    kinds: change,
    page: 'sovm.users',
    after: ['sovm-statutory'],
    sources: ['jipSchemas', 'practice'],
  },
  {
    id: 'sovm-administrators',
    phase: 'sovm',
    who: 'administrator',
    kinds: all,
    page: 'sovm.users',
    sources: ['administratorManual'],
  },
  {
    id: 'sovm-subject',
    phase: 'sovm',
    who: 'administrator',
    kinds: all,
    page: 'sovm.subject',
    sources: ['administratorManual', 'jipSchemas'],
  },
  {
    id: 'sovm-public-check',
    phase: 'sovm',
    who: 'clerk',
    kinds: change,
    page: 'sovm.publicRecord',
    opens: { from: 'sovm-statutory', days: 1 },
    after: ['sovm-statutory'],
    sources: ['openData'],
  },
  {
    id: 'sovm-record-check',
    phase: 'sovm',
    who: 'clerk',
    kinds: ['reelected'],
    page: 'sovm.publicRecord',
    sources: ['openData', 'practice'],
  },

  // C. Data box
  {
    id: 'box-first-login',
    phase: 'dataBox',
    who: 'mayor',
    kinds: change,
    after: ['sovm-statutory'],
    sources: ['isdsRules', 'accessData'],
  },
  {
    id: 'box-filing',
    phase: 'dataBox',
    who: 'filingSupplier',
    kinds: change,
    when: { filingLogin: ['password', 'unknown'] },
    after: ['box-first-login'],
    sources: ['kraj2018', 'isdsRules'],
  },
  {
    id: 'box-filing-check',
    phase: 'dataBox',
    who: 'filingSupplier',
    kinds: change,
    when: { filingLogin: ['certificate'] },
    after: ['sovm-statutory'],
    sources: ['isdsRules'],
  },
  {
    id: 'box-notifications',
    phase: 'dataBox',
    who: 'mayor',
    kinds: change,
    after: ['box-first-login'],
    sources: ['practice'],
  },
  {
    id: 'box-former-persons',
    phase: 'dataBox',
    who: 'mayor',
    kinds: change,
    after: ['box-first-login'],
    sources: ['practice'],
  },
  {
    id: 'box-organisations',
    phase: 'dataBox',
    who: 'clerk',
    kinds: change,
    after: ['sovm-statutory'],
    sources: ['practice'],
  },

  // D. CAAIS
  {
    id: 'caais-former-account',
    phase: 'caais',
    who: 'administrator',
    kinds: change,
    after: ['sovm-statutory'],
    sources: ['caaisHandbook'],
  },
  {
    id: 'caais-administrators',
    phase: 'caais',
    who: 'mayor',
    kinds: change,
    after: ['sovm-statutory'],
    link: 'https://caais.gov.cz/',
    sources: ['caaisHandbook'],
  },
  {
    id: 'caais-election-role',
    phase: 'caais',
    who: 'administrator',
    kinds: change,
    after: ['caais-administrators'],
    sources: ['caaisHandbook'],
  },

  // E. ePUSA
  {
    id: 'epusa-sync',
    phase: 'epusa',
    who: 'clerk',
    kinds: change,
    page: 'epusa.municipality',
    after: ['sovm-statutory'],
    waits: true,
    due: { from: 'sovm-statutory', days: 7 },
    sources: ['kraj2018'],
  },
  {
    id: 'epusa-request-sync',
    phase: 'epusa',
    who: 'administrator',
    kinds: change,
    page: 'epusa.login',
    after: ['sovm-statutory'],
    opens: { from: 'sovm-statutory', days: 7 },
    unless: 'epusa-sync',
    sources: ['kraj2018'],
  },
  {
    id: 'epusa-rights',
    phase: 'epusa',
    who: 'clerk',
    kinds: change,
    page: 'epusa.rights',
    after: ['epusa-sync'],
    sources: ['edotaceLogin', 'epusaManual'],
  },
  {
    id: 'epusa-former-person',
    phase: 'epusa',
    who: 'clerk',
    kinds: change,
    page: 'epusa.contacts',
    after: ['epusa-sync'],
    sources: ['kraj2018', 'epusaManual'],
  },

  // F. Other registers
  {
    id: 'registers-interests',
    phase: 'registers',
    who: 'clerk',
    kinds: all,
    due: { from: 'meeting', days: 15 },
    sources: ['conflictOfInterest'],
  },
  { id: 'registers-treasury', phase: 'registers', who: 'clerk', kinds: change, sources: ['treasury'] },
  { id: 'registers-systems', phase: 'registers', who: 'clerk', kinds: change, sources: ['practice'] },
  { id: 'registers-bank', phase: 'registers', who: 'clerk', kinds: change, sources: ['practice'] },
  { id: 'registers-contracts', phase: 'registers', who: 'clerk', kinds: change, sources: ['practice'] },
  { id: 'registers-crisis', phase: 'registers', who: 'clerk', kinds: change, sources: ['practice'] },
  { id: 'registers-employment', phase: 'registers', who: 'clerk', kinds: change, sources: ['practice'] },
] as const satisfies readonly ProcedureStep[];

export type StepId = (typeof steps)[number]['id'];
export type Procedure = readonly ProcedureStep<StepId>[];

/** The whole procedure in the recommended order (domain.md 4.3, phases A to F). */
export const procedure: Procedure = steps;
