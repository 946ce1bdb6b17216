import { describe, expect, it } from 'vitest';
import { mayorLine } from '../../../src/verification/mayorLine.ts';
import { mayName, nameAtStart } from '../../../src/verification/namesInText.ts';
import { municipalities } from '../directory/embedded.ts';

describe('a line about the mayor', () => {
  it.each([
    ['Starosta', 'Starosta', null],
    ['starosta obce:', 'starosta', null],
    ['Starosta (3):', 'Starosta', null],
    ['Funkce: uvolněný starosta', 'starosta', null],
    ['statutární zástupce – starostka', 'starostka', null],
    ['Starosta/ka', 'Starosta', null],
    ['Starosta města Nová Paka:', 'Starosta', null],
    ['Starosta: Ing. Jan Novák, Ph.D.', 'Starosta', 'Jan Novák'],
    ['Starosta – Novák, Jan', 'Starosta', 'Novák Jan'],
    ['starosta obce – Jan Novák ml.', 'starosta', 'Jan Novák ml.'],
    ['Jana Nováková-Malá (starostka)', 'starostka', 'Jana Nováková-Malá'],
    ['Mgr. Jana Nováková, neuvolněná starostka', 'starostka', 'Jana Nováková'],
    ['primátor statutárního města: Jan Novák', 'primátor', 'Jan Novák'],
    ['Starosta: NGUYEN VAN LAN', 'Starosta', 'NGUYEN VAN LAN'],
  ])('%s', (text, office, name) => expect(mayorLine(text)).toEqual({ office, name }));

  it.each([
    'Starosta: neuveden',
    'Starosta: Jan',
    'Starosta: Jan Novák a Petr Malý',
    'Starosta: Jan Novák, místostarosta: Petr Malý',
    'Starosta odpovídá',
    'Jan Novák, bývalý starosta',
    'Jan Novák, zástupce starosty',
    'Starosta města Nová Paka',
    'starosta 2018–2022: Jan Novák',
    `Starosta: Jan Novák ${'a '.repeat(300)}`,
    'starosta@obec.example',
    '',
  ])('%s is none', text => expect(mayorLine(text)).toBeNull());

  it('takes no municipality for a person', () => {
    for (const { name } of municipalities)
      for (const town of ['obce', 'města', 'městyse'])
        expect(mayorLine(`Starosta ${town} ${name}`)?.name ?? null, name).toBeNull();
  });
});

describe('names in a line', () => {
  it.each(['Jan Novák', 'Karel van Berg', 'J. Starý', 'NOVÁK JAN', 'tel. 1, Novák'])('%s may name somebody', text =>
    expect(mayName(text)).toBe(true),
  );

  it.each([
    '',
    'jan novák',
    '(ODS)',
    'Ing.',
    'Ph.D., MBA',
    'Tel.: 516 488 600',
    'Městský úřad',
    'Jan@Novák www.Jan.example',
  ])('%s names nobody', text => expect(mayName(text)).toBe(false));

  it.each([
    'Nová Ves 12',
    'Jan Maria van Berg',
    'Jan Novák McDonald',
    'J. Novák',
    'vyřizuje Jan Novák',
    'Jan Nov\ufffdk',
    '',
  ])('%s does not begin with one that is plain', text => expect(nameAtStart(text)).toBeNull());
});
