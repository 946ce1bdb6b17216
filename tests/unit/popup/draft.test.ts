import { describe, expect, it } from 'vitest';
import { procedure } from '../../../src/guide/procedure.ts';
import { type Draft, emptyDraft, meetingNote, openingOf, problemsOf } from '../../../src/popup/start/draft.ts';
import { questionsFor } from '../../../src/popup/start/questions.ts';
import { directory } from '../directory/embedded.ts';
import { now } from './cases.ts';

const municipality = directory.byIco.get('00279978') ?? null;
const filled: Draft = { ...emptyDraft, municipality, meetingOn: '2026-11-16' };
const all = questionsFor(procedure, 'newMayor');

describe('the questions', () => {
  it('are all asked when the mayor changes', () => {
    expect(all).toEqual(['filingLogin', 'secondPerson', 'mayorAccess', 'administrator']);
    expect(questionsFor(procedure, 'midTerm')).toEqual(all);
  });

  it('are only those on which a step depends when the mayor stays', () => {
    expect(questionsFor(procedure, 'reelected')).toEqual(['administrator']);
  });
});

describe('what is wrong with a draft', () => {
  it('is the missing municipality and day', () => {
    expect(problemsOf(emptyDraft)).toEqual({ municipality: 'municipalityMissing', meetingOn: 'meetingMissing' });
    expect(problemsOf(filled)).toEqual({});
  });

  it.each(['2026-02-30', '0026-11-16', '20261-01-01', '2100-01-01'])('is an impossible day %s', meetingOn => {
    expect(problemsOf({ ...filled, meetingOn })).toEqual({ meetingOn: 'meetingInvalid' });
  });

  it('is a day that the control could not read', () => {
    expect(problemsOf({ ...filled, meetingOn: '', meetingBroken: true })).toEqual({ meetingOn: 'meetingInvalid' });
  });

  it('is half a name, but not a missing one', () => {
    expect(problemsOf({ ...filled, givenName: 'Jana' })).toEqual({ surname: 'surnameMissing' });
    expect(problemsOf({ ...filled, surname: 'Zkušební' })).toEqual({ givenName: 'givenNameMissing' });
    expect(problemsOf({ ...filled, surname: '  ' })).toEqual({});
  });
});

describe('a note on the day', () => {
  it.each([
    ['2026-11-24', null],
    ['2026-11-25', 'meetingFuture'],
    ['2025-11-24', null],
    ['2025-11-22', 'meetingOld'],
    ['', null],
  ])('%s: %s', (day, note) => {
    expect(meetingNote(day, now)).toBe(note);
  });
});

describe('the opening of a case', () => {
  it('is nothing while something is missing', () => {
    expect(openingOf(emptyDraft, all)).toBeNull();
    expect(openingOf({ ...filled, givenName: 'Jana' }, all)).toBeNull();
  });

  it('keeps the facts of the municipality and the name without stray spaces', () => {
    expect(openingOf({ ...filled, givenName: ' Jana ', surname: 'Zkušební  Nováková' }, all)).toEqual({
      kind: 'newMayor',
      ico: '00279978',
      meetingOn: '2026-11-16',
      municipality: { code: '581372', name: 'Boskovice', district: 'Blansko', region: 'Jihomoravský kraj' },
      answers: {},
      mayor: { givenName: 'Jana', surname: 'Zkušební Nováková' },
    });
  });

  it('answers only what was asked for its kind', () => {
    const answers = { filingLogin: 'password', administrator: 'no' } as const;
    expect(openingOf({ ...filled, answers }, all)?.answers).toEqual(answers);
    expect(openingOf({ ...filled, answers }, ['administrator'])?.answers).toEqual({ administrator: 'no' });
  });
});
