import { describe, expect, it } from 'vitest';
import type { Judged } from '../../recognition/judge.ts';
import { linesOf, reportOf } from '../../recognition/report.ts';

type Entry = [truth: string | null, found: string | null, confidence?: number];

function judged(page: string, seen: string | null, dialect: string, entries: Entry[]): Judged {
  const verdict = {
    page: seen,
    entries: entries.map(([truth, found, confidence = found ? 0.99 : 0]) => ({
      truth,
      found,
      confidence,
      evidence: '',
      control: 'input#?',
    })),
  };
  return {
    name: `${dialect}/x`,
    dialect,
    url: new URL('https://www.epusa.cz/'),
    page,
    html: '',
    isApart: false,
    verdict,
  };
}

describe('the report of recognition', () => {
  const report = reportOf([
    judged('sovm.userForm', 'sovm.userForm', 'a', [
      ['person.surname', 'person.surname'],
      ['person.givenName', 'account.username', 0.91],
      ['contact.email', null],
      // The guide does not look for it on this page: neither wanted nor missed.
      ['organisation.ico', null],
    ]),
    judged('', 'sovm.userForm', 'b', [[null, 'document.number', 0.94]]),
  ]);

  it('counts pages, and fields that were wanted, named, and named rightly', () => {
    expect(report.pages).toEqual({ count: 2, right: 1, accuracy: 0.5 });
    expect(report.fields).toMatchObject({ wanted: 3, found: 3, right: 1 });
    expect(report.fields.precision).toBeCloseTo(1 / 3);
    expect(report.identityElsewhere).toBe(1);
  });

  it('tells what was taken for what, per field and per dialect', () => {
    expect(report.confusion).toContainEqual({ truth: 'person.givenName', found: 'account.username', count: 1 });
    expect(report.confusion).toContainEqual({ truth: 'contact.email', found: 'none', count: 1 });
    expect(report.byField.find(({ name }) => name === 'contact.email')).toMatchObject({ wanted: 1, recall: 0 });
    expect(report.byDialect.map(({ name, pages, pagesRight }) => [name, pages, pagesRight])).toEqual([
      ['a', 1, 1],
      ['b', 1, 0],
    ]);
  });

  it('sets confidence against hits', () => {
    expect(report.calibration.map(({ count, hits }) => [count, hits])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it('can be read', () => {
    expect(linesOf(report).join('\n')).toContain('person.givenName -> account.username');
  });
});
