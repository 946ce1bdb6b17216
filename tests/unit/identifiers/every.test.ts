import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check as bankAccount } from '../../../src/identifiers/bankAccount.ts';
import { check as birthNumber, looksLikeBirthNumber } from '../../../src/identifiers/birthNumber.ts';
import { check as dataBoxId } from '../../../src/identifiers/dataBoxId.ts';
import { check as date, parseDate } from '../../../src/identifiers/date.ts';
import { check as dic } from '../../../src/identifiers/dic.ts';
import { check as email } from '../../../src/identifiers/email.ts';
import { check as ico } from '../../../src/identifiers/ico.ts';
import { check as municipalityCode } from '../../../src/identifiers/municipalityCode.ts';
import { checkGivenName, checkSurname, checkTitle } from '../../../src/identifiers/names.ts';
import { check as opNumber } from '../../../src/identifiers/opNumber.ts';
import { check as phone } from '../../../src/identifiers/phone.ts';
import { check as postalCode } from '../../../src/identifiers/postalCode.ts';

const compactChecks = { bankAccount, birthNumber, dataBoxId, dic, ico, municipalityCode, opNumber, phone, postalCode };
const checks = Object.entries({ ...compactChecks, date, email, checkGivenName, checkSurname, checkTitle });

const hostile = {
  empty: '',
  blank: ' \u00a0\u202f\t\r\n',
  controls: '\u0000\u0007\u001b[31m\u007f',
  rightToLeft: '\u202e123456789\u202c אבג ١٢٣٤٥٦٧٨٩',
  emoji: '👨‍👩‍👧‍👦🇨🇿1️⃣',
  loneSurrogates: '\ud83d 1 \ude00',
  combining: 'Z\u0337\u0322\u033a\u0353a\u0336\u0354\u035dl\u0338\u0322',
  fullWidthDigits: '\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19',
  markup: '<script>alert(1)</script>',
  prototype: '__proto__',
} as const;

/** Near misses: mostly characters that matter to the checks, so that `ok` is reached as well. */
const plausible = fc.string({
  unit: fc.constantFrom(...'0123456789019CZczaboěňJ @./-+,;()\u00a0\u202f\u00ad\u0301–’'),
  maxLength: 24,
});
const anything = fc.oneof(plausible, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), realistic());

function realistic(): fc.Arbitrary<string> {
  const examples = ['00279978', '279978', 'CZ00279978', '19-2000145399/0800', '+420 222 131 313', '1. 5. 1980'];
  const more = [
    '581372',
    '680 01',
    'qmkbq7h',
    'Starosta@Obec.EXAMPLE',
    '710319/2745',
    '123 456 789',
    'Nováková–Malá',
    'Ing. Mgr.',
  ];
  return fc.constantFrom(...examples, ...more);
}

describe.each(checks)('%s', (_, check) => {
  test('answers every string and is idempotent', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anything, input => {
        const read = check(input);
        if (read.ok) {
          accepted += 1;
          expect(check(read.normalised)).toEqual(read);
        } else {
          expect(read.problem).toMatch(/^[a-zA-Z]+$/);
        }
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  test.each(Object.entries(hostile))('refuses %s', (_, input) => {
    expect(check(input)).toHaveProperty('problem');
  });

  test('says that nothing was typed', () => {
    for (const input of ['', ' ', '\u00a0', '\u202f\n']) expect(check(input)).toEqual({ ok: false, problem: 'empty' });
  });

  test('takes time proportional to the length', () => {
    for (const unit of [
      '1',
      '@',
      'a',
      '.',
      '-',
      '0/',
      '1.',
      ' ',
      'a ',
      '1 ',
      'a\u0323\u0301',
      '\u0301\u0323',
      'a@a.',
      '\u202e',
      '😀',
    ]) {
      const started = performance.now();
      const read = check(`${unit.repeat(1e6 / unit.length)}!`);
      expect(read.ok).toBe(false);
      // Linear work takes some 50 ms; a pattern that backtracks would need hours.
      expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(2000);
    }
  });
});

describe.each(Object.entries(compactChecks))('%s', (_, check) => {
  test('does not mind spaces of any kind', () => {
    fc.assert(
      fc.property(
        plausible.filter(text => !/[\s\p{Cf}]/u.test(text)).chain(text => fc.tuple(fc.constant(text), spacedOut(text))),
        ([text, withSpaces]) => {
          expect(check(withSpaces)).toEqual(check(text));
        },
      ),
    );
  });
});

function spacedOut(text: string): fc.Arbitrary<string> {
  return fc
    .constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\u200b', '\u00ad', '\ufeff')
    .map(gap => [...text].join(gap));
}

test('the readings beside the checks answer every string too', () => {
  fc.assert(
    fc.property(anything, input => {
      expect(typeof looksLikeBirthNumber(input)).toBe('boolean');
      expect(parseDate(input) !== null).toBe(date(input).ok);
    }),
  );
});
