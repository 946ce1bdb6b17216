import { expect, it } from 'vitest';
import { unaccepted } from '../../../scripts/testing/lint-firefox-package.ts';

const preact = (file: string) => ({ code: 'UNSAFE_VAR_ASSIGNMENT', file, message: 'Unsafe assignment to innerHTML' });

it('accepts one innerHTML of Preact in each bundle', () => {
  expect(unaccepted([preact('popup.js'), preact('content.js')])).toEqual([]);
});

it('does not accept a second one, nor another warning', () => {
  const evil = { code: 'DANGEROUS_EVAL', file: 'popup.js', message: 'eval' };
  expect(unaccepted([preact('popup.js'), evil, preact('popup.js')])).toEqual([evil, preact('popup.js')]);
});
