import type { Municipality, SearchResult } from '../../directory/index.ts';
import type { I18n } from '../i18n.tsx';

/** „okres Blansko · ORP Boskovice · IČO 00279978“; the ORP only where the okres does not tell two apart. */
export function factsOf({ say, texts: { popup } }: I18n, municipality: Municipality, withOrp: boolean): string {
  const { district, orp, ico } = municipality;
  return [
    say(popup.district, { district }),
    ...(withOrp ? [say(popup.orp, { orp })] : []),
    say(popup.ico, { ico }),
  ].join(' · ');
}

/** „14 obcí“, and when not all are shown, how to narrow them. */
export function sizeOf({ say, count, texts: { popup } }: I18n, { total, matches }: SearchResult): string {
  const matching = count(popup.municipalityCount, total);
  if (total === matches.length) return matching;
  return `${matching}. ${say(popup.municipalityMore, { shown: matches.length })}`;
}
