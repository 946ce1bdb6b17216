import { check } from '../../identifiers/dic.ts';
import { check as checkIco } from '../../identifiers/ico.ts';
import { warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';

/** DIČ of a municipality is CZ and its IČO (domain.md 5, „DIČ“); the register takes other ones too, hence never an error. */
export default {
  id: 'organisation.dic.form',
  field: 'organisation.dic',
  judge(value, values): Finding | null {
    const result = check(value);
    if (result.ok) {
      const ico = checkIco(values['organisation.ico'] ?? '');
      if (ico.ok && result.normalised !== `CZ${ico.normalised}`) return warning('dic.otherIco');
      return plainForm(value, /^CZ\d{8}$/, result.normalised, 'ok.dic');
    }
    switch (result.problem) {
      case 'empty':
        return null;
      case 'checkDigit':
      case 'notFromIco':
        return warning(`dic.${result.problem}`);
      default:
        return warning('dic.shape');
    }
  },
} satisfies Rule;
