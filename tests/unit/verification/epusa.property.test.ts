import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/verification/epusa.ts';
import { page } from './pages.ts';
import { lhota } from './subjects.ts';

interface Listed {
  name: string;
  office: string;
}

const names = [
  'Jan Novák',
  'Ing. Petr Malý',
  'Eva Nová, DiS.',
  'NGUYEN VAN A',
  'J. Starý',
  'Karel van Berg',
  'Marie Dolní',
];
const offices = [
  'místostarosta',
  'zástupce starosty',
  'tajemník',
  'účetní',
  'pokladní',
  'kontaktní osoba',
  'Správce webu:',
  'člen rady',
  '',
];
const noise = [
  '',
  '–',
  '516 488 600',
  'starosta@obec.example',
  'Úřední hodiny: Po 8–17',
  'Nová Ves 12',
  'ODS',
  '(3)',
  'místnost 4',
];

const cell = (tag: string) => (texts: readonly string[]) => texts.map(text => `<${tag}>${text}</${tag}>`).join('');
const cells = cell('td');
const blocks = cell('div');

/** Ways to list people, each with a noise of its own. */
const layouts: readonly ((list: readonly Listed[], noise: string) => string)[] = [
  (list, more) => `<table>${list.map(one => `<tr>${cells([one.office, one.name, more])}</tr>`).join('')}</table>`,
  (list, more) => `<table>${list.map(one => `<tr>${cells([more, one.name, one.office])}</tr>`).join('')}</table>`,
  list => `<table><tr>${cells(list.map(one => one.office))}</tr><tr>${cells(list.map(one => one.name))}</tr></table>`,
  list => `<table><tr>${cells(list.flatMap(one => [one.name, one.office]))}</tr></table>`,
  (list, more) => `<dl>${list.map(one => `<dt>${one.office}</dt><dd>${one.name}</dd><dd>${more}</dd>`).join('')}</dl>`,
  (list, more) => list.map(one => `<div>${blocks([one.name, one.office, more])}</div>`).join(''),
  (list, more) => list.map(one => `<div>${blocks([one.office, one.name, more])}</div>`).join(''),
  list => blocks(list.flatMap(one => [one.name, one.office])),
  list => `<div>${blocks(list.flatMap(one => [one.office, one.name]))}</div>`,
  (list, more) => `<p>${list.map(one => `${one.name}<br>${one.office}<br>${more}`).join('<br>')}</p>`,
  (list, more) => `<td>${list.map(one => `${one.office}<br>${one.name}<br>${more}`).join('<br>')}</td>`,
  (list, more) => list.map(one => `<p>${one.office}: ${one.name}, ${more}</p>`).join(''),
  (list, more) => list.map(one => `<p>${one.name} – ${one.office} ${more}</p>`).join(''),
  (list, more) => `<ul>${list.map(one => `<li>${one.office}<p>${one.name}</p>${more}</li>`).join('')}</ul>`,
  list => `<p>${list.map(one => `${one.office} ${one.name}`).join(', ')}</p>`,
  list => `<p>${list.map(one => `${one.name} (${one.office})`).join(' ')}</p>`,
];

describe('people on a page of ePUSA', () => {
  it('are never taken for the mayor when another, or nobody, holds the office', () => {
    const people = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }).chain(chosen =>
      fc.record({
        list: fc.tuple(
          ...chosen.map(name => fc.record({ name: fc.constant(name), office: fc.constantFrom(...offices) })),
        ),
        mayor: fc.nat(chosen.length - 1),
      }),
    );
    fc.assert(
      fc.property(people, fc.constantFrom(...layouts), fc.constantFrom(...noise), ({ list, mayor }, layout, more) => {
        const listed = list.map((one, place) => (place === mayor ? { ...one, office: 'starosta' } : one));
        const markup = layout(listed, more);
        const reading = read(page(lhota, markup), lhota);
        if (reading.status === 'unknown') return;
        expect(
          reading.heads.map(head => head.name),
          markup,
        ).toEqual([expect.stringMatching(/^\p{Lu}\S+( \p{Lu}\S+)+$/u)]);
        expect(listed[mayor]?.name, markup).toContain(reading.heads[0]?.name);
      }),
      { numRuns: 2000 },
    );
  });
});
