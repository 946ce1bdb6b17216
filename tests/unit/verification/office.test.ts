import { describe, expect, it } from 'vitest';
import { officeOf } from '../../../src/verification/office.ts';

describe('the text of a function', () => {
  it.each([
    'starosta',
    'STAROSTKA',
    'uvolněná starostka',
    'neuvolněný starosta',
    'Starosta obce',
    'starosta města, člen rady',
    'starosta a zastupitel',
    'primátor statutárního města',
    'primátorka',
    'statutární zástupce – starosta',
    'statutární zástupkyně, starostka',
    'starosta, náměstí Míru',
    'starosta/ka',
    'Mayor',
    'starosta'.normalize('NFD'),
    'sta\u00adrosta',
  ])('%s is the mayor', text => expect(officeOf(text)).toBe('mayor'));

  it.each([
    'místostarosta',
    'Místostarostka',
    '1. místostarosta',
    'místo-starosta',
    'vicestarosta',
    'zástupce starosty',
    'zást. starosty',
    'zástupkyně starostky',
    'I. náměstek primátora',
    'náměstkyně primátorky',
    'viceprimátor',
    'zastupující starosta',
    'pověřen výkonem funkce starosty',
    'pověřený starosta',
    'bývalý starosta',
    'exstarosta',
    'starosta městské části',
    'starosta MČ',
    'starosta SDH',
    'deputy mayor',
    'vice-mayor',
    'former mayor',
    'Úřední hodiny starosty',
    'sekretariát starosty',
    'Starostové a nezávislí',
    'tajemník',
    'zastupitel',
    'radní',
    'člen rady obce',
    'správce obce',
    'zástupce',
    'uvolněný místostarosta',
  ])('%s is somebody else', text => expect(officeOf(text)).toBe('other'));

  it.each(['', ' ', '–', 'uvolněný', 'statutární zástupce', 'neuvolněná pro výkon funkce', 'Masarykovo náměstí'])(
    '„%s“ tells nothing',
    text => expect(officeOf(text)).toBeNull(),
  );

  it('may be missing', () => expect(officeOf(undefined)).toBeNull());
});
