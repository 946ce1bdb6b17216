import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPass } from '../../../src/verification/sovmIndex.ts';
import { sample } from './samples.ts';
import { boskovice, brno, lhota } from './subjects.ts';

const recorded = sample('sovm_index_subjekt_boskovice.xml').replace(/^<\?xml.*\?>\n/, '');
const entry = {
  key: 'Boskovice',
  detail: 'https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=Boskovice',
};

interface Given {
  key: string;
  ico: string;
  form?: string;
  rest?: string;
}

/** A subject of the index, built from the description of its schema. */
function subject({ key, ico, form = '801', rest = '' }: Given): string {
  return `<Subjekt><Zkratka>${key}</Zkratka>${ico && `<ICO>${ico}</ICO>`}
    ${form && `<PravniForma type="${form}">Obec</PravniForma>`}${rest}<DetailSubjektu>https://x/?id=${key}</DetailSubjektu></Subjekt>`;
}

function index(...subjects: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<SeznamOvmIndex xmlns="urn:x">\n${subjects.join('\n')}\n</SeznamOvmIndex>`;
}

function foundIn(text: string, ico: string) {
  const pass = indexPass(ico);
  return pass.write(text) ?? pass.end();
}

function keyIn(text: string, ico: string) {
  const found = foundIn(text, ico);
  return found && typeof found === 'object' ? found.key : found;
}

describe('the pass over the index of SOVM', () => {
  const others = [subject({ key: 'Jina', ico: '00000001' }), subject({ key: 'Utvar', ico: '', form: '' })];
  const text = index(...others, recorded, ...others);

  it('finds the recorded subject, with its link as given', () => {
    expect(foundIn(text, boskovice.ico)).toEqual(entry);
  });

  it('finds it wherever the chunks end', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(text.length), { maxLength: 40 }), cuts => {
        const pass = indexPass(boskovice.ico);
        const edges = [0, ...cuts.sort((one, other) => one - other), text.length];
        const chunks = edges.slice(1).map((edge, place) => text.slice(edges[place], edge));
        const written = chunks.map(chunk => pass.write(chunk)).find(found => found);
        expect(written ?? pass.end()).toEqual(entry);
      }),
    );
    const pass = indexPass(boskovice.ico);
    expect([...text].map(letter => pass.write(letter)).find(found => found)).toEqual(entry);
  });

  it('needs to read no further than the subject', () => {
    const pass = indexPass(boskovice.ico);
    const end = text.indexOf('</Subjekt>', text.indexOf('<Zkratka>Boskovice')) + '</Subjekt>'.length;
    expect(pass.write(text.slice(0, end - 1))).toBeNull();
    expect(pass.write(text.slice(end - 1, end))).toEqual(entry);
  });

  it('takes no city district for its city', () => {
    const district = subject({ key: 'BrnoStred', ico: brno.ico, form: '811' });
    const city = subject({ key: 'Brno', ico: brno.ico });
    expect(keyIn(index(district, city), brno.ico)).toBe('Brno');
    expect(keyIn(index(district), brno.ico)).toBeNull();
    const unit = subject({ key: 'Utvar', ico: brno.ico, rest: '<PrimarniOvm>Ne</PrimarniOvm>' });
    const another = subject({ key: 'Cast', ico: brno.ico, rest: '<IdentifikatorOvm>12345678</IdentifikatorOvm>' });
    expect(keyIn(index(unit, another, city), brno.ico)).toBe('Brno');
    expect(keyIn(index(unit, another), brno.ico)).toBeNull();
  });

  it('takes a subject without a legal form only when there is none with it', () => {
    const formless = subject({ key: 'Bez', ico: lhota.ico, form: '' });
    expect(keyIn(index(formless, subject({ key: 'Lhota', ico: lhota.ico })), lhota.ico)).toBe('Lhota');
    expect(keyIn(index(formless), lhota.ico)).toBe('Bez');
    expect(keyIn(index(formless).slice(0, -20), lhota.ico)).toBe('incomplete');
  });

  it('knows no subject by the code in the address of its office', () => {
    expect(keyIn(text, boskovice.municipalityCode)).toBeNull();
    const rest = `<AdresaUradu><ObecKod>${lhota.ico}</ObecKod><ICO>${lhota.ico}</ICO></AdresaUradu>`;
    expect(keyIn(index(subject({ key: 'Jina', ico: '00000001', rest })), lhota.ico)).toBeNull();
    expect(keyIn(index(subject({ key: 'Bez', ico: '', rest })), lhota.ico)).toBeNull();
  });

  it('says when the index was cut off, or is none', () => {
    expect(foundIn(index(...others), lhota.ico)).toBeNull();
    expect(foundIn(index(...others).slice(0, -1), lhota.ico)).toBe('incomplete');
    expect(foundIn('<html><body>Chyba</body></html>', lhota.ico)).toBe('notData');
    expect(foundIn('', lhota.ico)).toBe('notData');
    expect(foundIn(`<Jiny>${recorded}</Jiny>`, boskovice.ico)).toBe('notData');
    expect(foundIn(recorded, boskovice.ico)).toBe('notData');
  });

  it('finds nothing wrong in any part of the index', () => {
    for (let length = 0; length < text.length; length += 7) {
      const found = foundIn(text.slice(0, length), lhota.ico);
      expect(['incomplete', 'notData']).toContain(found);
    }
  });
});
