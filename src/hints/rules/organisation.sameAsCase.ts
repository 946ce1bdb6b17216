import { check } from '../../identifiers/ico.ts';
import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';

/** The page is about another subject than the municipality of the case: who serves several may have mixed them up. */
export default {
  id: 'organisation.sameAsCase',
  field: null,
  pages: ['sovm.subject', 'sovm.statutory', 'epusa.municipality'],
  judge(_value, values, { case: kase }) {
    const shown = check(values['organisation.ico'] ?? '');
    return kase?.ico && shown.ok && shown.normalised !== kase.ico ? warning('ico.otherCase', { ico: kase.ico }) : null;
  },
} satisfies Rule;
