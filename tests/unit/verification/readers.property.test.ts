import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerIds } from '../../../src/guide/registers.ts';
import { assess, readers } from '../../../src/verification/index.ts';
import { namings, page } from './pages.ts';
import { sovmDetail } from './sovmDetail.ts';
import { lhota } from './subjects.ts';

const mayor = { givenName: 'Jan', surname: 'Novák' };

/** What the bodies of registers are made of, so that chance meets the ways of the readers. */
const scraps = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml ',
    '?>',
    '&amp;',
    '&#',
    '&nbsp;',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    ' ',
    '\n',
  ],
  ...['DetailSubjektu', 'StatutarniZastupceSeznam', 'StatutarniZastupce', 'Jmeno', 'Prijmeni', 'Funkce', 'ICO'],
  ...[
    '<tr>',
    '<td>',
    '</td>',
    '<dl>',
    '<dt>',
    '<dd>',
    '<li>',
    '<div>',
    '</div>',
    '<br>',
    '<p>',
    '</p>',
    '<h1>',
    '<input type=password>',
  ],
  ...[
    'zaznamy',
    'položky',
    'results',
    'bindings',
    '"ico"',
    'null',
    'starosta',
    'Starosta:',
    'místostarosta',
    'do 2022',
    'IČO',
    'Kód obce',
  ],
  ...['Jan', 'Novák', 'NOVÁK', 'Petr', 'Malý', 'Ing.', 'ml.', lhota.ico, lhota.municipalityCode],
];
const soup = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map(parts => parts.join(''));

const wholes = [
  page(lhota, Object.values(namings).join('\n')),
  page(lhota, namings['a table, the name first'] ?? ''),
  sovmDetail(lhota),
  JSON.stringify({
    zaznamy: [{ ico: lhota.ico, statutarniOrgany: [{ osobaFyzicka: { osobaRos: { osobaTextem: 'JAN NOVÁK' } } }] }],
  }),
  JSON.stringify({ results: { bindings: [{ ico: { value: lhota.ico }, jmeno: { value: 'JAN NOVÁK' } }] } }),
];

/** A whole body in which a part is cut out, or replaced by something else. */
const damaged = fc
  .tuple(fc.constantFrom(...wholes), fc.nat(), fc.nat(200), fc.oneof(fc.constant(''), soup))
  .map(([body, at, length, instead]) => {
    const start = at % body.length;
    return body.slice(0, start) + instead + body.slice(start + length);
  });

const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  soup,
  soup.map(content => page(lhota, content)),
  damaged,
);

describe('every reader', () => {
  it.each(registerIds)('%s never throws, and says yes only when the name is in the body', id => {
    fc.assert(
      fc.property(body, text => {
        const reading = readers[id](text, lhota);
        if (assess(reading, mayor).verdict !== 'yes') return;
        expect(text).toMatch(/jan/i);
        expect(text).toMatch(/novák/i);
      }),
      { numRuns: 400, examples: wholes.map(whole => [whole]) },
    );
  });
});
