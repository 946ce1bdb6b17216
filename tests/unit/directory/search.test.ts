import { describe, expect, it } from 'vitest';
import { search } from '../../../src/directory/search.ts';
import { describeEach, directory } from './embedded.ts';

function namesFor(query: string, limit?: number): string[] {
  return search(directory, query, limit).matches.map(({ name }) => name);
}

describe('search by number', () => {
  it.each(['00279978', '279978', '0279978', '002 799 78', '002\u00a0799\u00a078'])('takes %s for an IČO', query => {
    expect(describeEach(search(directory, query).matches)).toEqual(['Boskovice / Blansko / Boskovice']);
  });

  it('reads six digits first as a code, then as an IČO without zeros, and says that both are meant', () => {
    const { matches, ambiguous } = search(directory, '581372');
    expect(describeEach(matches)).toEqual([
      'Boskovice / Blansko / Boskovice',
      'Zahájí / České Budějovice / České Budějovice',
    ]);
    expect(ambiguous).toBe(true);
    expect(search(directory, '00581372').matches.map(({ name }) => name)).toEqual(['Zahájí']);
  });

  it('puts the code first also where the other one comes first in the alphabet', () => {
    expect(namesFor('512231')).toEqual(['Bělotín', 'Bácovice']);
    expect(namesFor('509191')).toEqual(['Cep', 'Boseň']);
  });

  it('narrows while the number is being typed', () => {
    const { matches, total } = search(directory, '58137');
    expect(matches.map(({ name }) => name)).toContain('Boskovice');
    expect(total).toBeLessThan(20);
    expect(namesFor('0027997')).toContain('Boskovice');
  });
});

describe('search by name', () => {
  it('finds the beginning of a name first', () => {
    expect(namesFor('bosko').slice(0, 2)).toEqual(['Boskovice', 'Boskovštejn']);
  });

  it.each(['Žďár nad Sázavou', 'zdar nad sazavou', 'ŽĎÁR NAD SÁZAVOU', '  zdar   nad  sazavou '])(
    'does not mind case, diacritics and spaces: %s',
    query => {
      const { matches, ambiguous } = search(directory, query);
      expect(matches[0]?.code).toBe('595209');
      expect(ambiguous).toBe(false);
    },
  );

  it('takes a hyphen for a space', () => {
    expect(namesFor('brandys nad labem stara boleslav', 1)).toEqual(['Brandýs nad Labem-Stará Boleslav']);
    expect(namesFor('frydek-mistek', 1)).toEqual(['Frýdek-Místek']);
  });

  it('offers the 14 of the name Nová Ves first, each in another district', () => {
    const { matches, total, ambiguous } = search(directory, 'nova ves');
    expect(matches.slice(0, 14).map(({ name }) => name)).toEqual(Array(14).fill('Nová Ves'));
    expect(new Set(matches.slice(0, 14).map(({ district }) => district)).size).toBe(14);
    expect(matches.slice(14, 17).map(({ name }) => name)).toEqual([
      'Nová Ves I',
      'Nová Ves nad Lužnicí',
      'Nová Ves nad Nisou',
    ]);
    expect(ambiguous).toBe(true);
    expect(total).toBeGreaterThan(14);
  });

  it('orders: the name, names that begin so, names with such words', () => {
    const names = namesFor('lhota', 70);
    const positions = ['Lhota', 'Lhota pod Libčany', 'Lhota u Vsetína', 'Balkova Lhota', 'Dolní Lhota'].map(name =>
      names.indexOf(name),
    );
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions[0]).toBe(0);
    expect(names.slice(0, 4)).toEqual(Array(4).fill('Lhota'));
  });

  it('understands the usual abbreviations', () => {
    expect(namesFor('jablonec n. n.', 2)).toEqual(['Jablonec nad Nisou', 'Jablonec nad Jizerou']);
    expect(namesFor('ústí n. l.', 1)).toEqual(['Ústí nad Labem']);
  });

  it('takes words in any order', () => {
    expect(namesFor('hora kutna', 1)).toEqual(['Kutná Hora']);
  });

  it('finds Praha as a name before its neighbourhood', () => {
    expect(namesFor('praha')[0]).toBe('Praha');
    expect(namesFor('hlavní město Praha')).toEqual(['Praha']);
  });
});

describe('search by name and place', () => {
  it('narrows by the district', () => {
    expect(describeEach(search(directory, 'nova ves brno').matches)[0]).toBe('Nová Ves / Brno-venkov / Ivančice');
    expect(namesFor('brno nova ves')[0]).toBe('Nová Ves');
  });

  it('narrows by the ORP and by the region', () => {
    expect(describeEach(search(directory, 'brezina tisnov').matches)).toEqual(['Březina / Brno-venkov / Tišnov']);
    expect(describeEach(search(directory, 'lhota zlinsky').matches)[0]).toBe('Lhota / Zlín / Zlín');
  });

  it('lists a whole district', () => {
    expect(search(directory, 'brno-venkov').total).toBe(187);
  });

  it('puts a whole name with its district before a longer name there', () => {
    expect(namesFor('lhota blansko').slice(0, 2)).toEqual(['Lhota Rapotina', 'Lhota u Lysic']);
    expect(namesFor('benesov blansko')[0]).toBe('Benešov');
    expect(namesFor('brezina semily')).toEqual([]);
  });
});

describe('ambiguous', () => {
  it.each(['nova ves', 'brezina brno', 'bosko', 'Mezholezy', '581372'])('warns that %s means several alike', query => {
    expect(search(directory, query).ambiguous).toBe(true);
  });

  it.each(['boskovice', 'nova ves brno', 'mezholezy tyn', '00581372', '553921'])('lets %s mean one', query => {
    expect(search(directory, query).ambiguous).toBe(false);
  });
});

describe('search that finds nothing', () => {
  it.each(['', '   ', 'Xanadu', 'nova ves xyz', '99999999', '-', '北京', "'; --"])('is empty for %j', query => {
    expect(search(directory, query)).toEqual({ matches: [], total: 0, ambiguous: false });
  });
});

describe('the limit', () => {
  it('cuts what is returned, not what is counted', () => {
    const { matches, total } = search(directory, 'p', 5);
    expect(matches).toHaveLength(5);
    expect(total).toBeGreaterThan(500);
  });
});

describe('speed', () => {
  it('answers a keystroke within 5 ms', () => {
    const times = [...'nova ves brno-venkov'].flatMap((_, index, letters) => {
      const typed = letters.slice(0, index + 1).join('');
      return Array.from({ length: 5 }, () => {
        const start = performance.now();
        search(directory, typed);
        return performance.now() - start;
      });
    });
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    expect(median).toBeLessThan(5);
  });
});
