// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { RegisterCheck } from '../../../src/checklist/index.ts';
import type { RegisterId } from '../../../src/guide/registers.ts';
import { faceTexts } from '../../../src/guide/texts/index.ts';
import { optionsTexts } from '../../../src/guide/texts/optionsTexts.ts';
import { lookupCsv, lookupJson } from '../../../src/options/lookup/lookupFile.ts';
import type { Found, LookUp } from '../../../src/options/lookup/useLookup.ts';
import { type Mounted, settled } from '../popup/mount.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import { mountOptions, now } from './optionsPage.tsx';

const ico = '00280518';
let page: Mounted;
let asked: string[];
afterEach(() => page?.unmount());

const at = now.toISOString();

/** The registers know Jan Zkušební, RPP does not know the municipality; within a minute they are not asked again. */
const lookUp: LookUp = async ({ ico: wanted }, mayor) => {
  const again = asked.includes(wanted);
  asked.push(wanted);
  const said = (register: RegisterId, name: string): RegisterCheck => {
    if (again) return { register, verdict: 'unknown', reason: 'tooSoon', at, shows: [] };
    if (!mayor) return { register, verdict: 'unknown', reason: 'noName', at, shows: [name] };
    return { register, verdict: 'notYet', at, shows: [name] };
  };
  const rpp: RegisterCheck = { register: 'rpp', verdict: 'unknown', reason: 'notFound', at, shows: [] };
  return { ok: true, checks: [said('ros', 'JAN ZKUŠEBNÍ'), rpp, said('epusa', 'Jan Zkušební (Starosta)')] };
};

async function show(more: Partial<Parameters<typeof mountOptions>[0]> = {}): Promise<void> {
  asked = [];
  page = await mountOptions({ area: new MemoryArea(), lookUp, ...more });
}

async function choose(query: string): Promise<void> {
  await page.type('.lookup #municipality', query);
  await page.press('.lookup #municipality', 'ArrowDown');
  await page.press('.lookup #municipality', 'Enter');
}

async function send(): Promise<void> {
  await settled(() => {
    page.get('.lookup form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settled();
}

const row = (register: string) => page.textOf(`[data-register="${register}"] .verdict-text`);

describe('a look at any municipality', () => {
  it('says whom each register names when nobody is looked for', async () => {
    await show();
    await choose('letovice');
    await send();
    expect(page.textOf('.found h3')).toBe('Letovice');
    expect(row('ros')).toBe('Uvádí: JAN ZKUŠEBNÍ');
    expect(row('epusa')).toBe('Uvádí: Jan Zkušební (Starosta)');
    expect(row('rpp')).toBe('Nevíme. Obec jsme v registru nenašli. Podívejte se sami.');
  });

  it('answers for a name', async () => {
    await show();
    await choose('letovice');
    await page.type('#lookup-givenName', 'Jana');
    await page.type('#lookup-surname', 'Zkušební');
    await send();
    expect(row('ros')).toBe('Zatím ne. Uvádí: JAN ZKUŠEBNÍ');
    expect(page.textOf('.found')).toContain('Hledá se Jana Zkušební');
  });

  it('asks nobody without a municipality, or with half of a name', async () => {
    await show();
    await send();
    expect(page.textOf('.lookup')).toContain('Vyberte obec ze seznamu.');
    await choose('letovice');
    await page.type('#lookup-surname', 'Zkušební');
    await send();
    expect(page.textOf('.lookup')).toContain('Napište jméno i příjmení');
    expect(asked).toEqual([]);
  });

  it('keeps the answers when it is asked again within the minute', async () => {
    await show();
    await choose('letovice');
    await send();
    await send();
    expect(row('ros')).toBe('Uvádí: JAN ZKUŠEBNÍ');
    expect(page.all('.found')).toHaveLength(1);
  });

  it('says so when nobody answers', async () => {
    await show({ lookUp: async () => null });
    await choose('letovice');
    await send();
    expect(page.textOf('.lookup')).toContain('Zkuste to prosím znovu.');
  });

  it('asks the browser for what is missing', async () => {
    const wanted: string[][] = [];
    await show({
      access: {
        granted: async () => ['sovm', 'epusa'],
        request: async ids => {
          wanted.push([...ids]);
          return false;
        },
      },
    });
    expect(page.textOf('.lookup')).toContain('smíme číst ares.gov.cz, rpp-opendata.egon.gov.cz');
    await choose('letovice');
    await send();
    expect(wanted).toEqual([['ros', 'rpp']]);
  });
});

describe('the file of the answers', () => {
  const found: Found[] = [
    {
      municipality: {
        code: '581917',
        ico,
        name: 'Letovice',
        district: 'Blansko',
        orp: 'Boskovice',
        region: 'Jihomoravský kraj',
      },
      mayor: { givenName: 'Jana', surname: 'Zkušební' },
      checks: [
        {
          register: 'ros',
          verdict: 'notYet',
          at: '2026-11-24T09:00:00.000Z',
          shows: ['=HYPERLINK("https://x.example")'],
        },
        { register: 'epusa', verdict: 'unknown', reason: 'busy', at: '2026-11-24T09:00:00.000Z', shows: [] },
      ],
    },
  ];

  it('is a table that Czech spreadsheets open, and no formula of others', () => {
    const csv = lookupCsv(found, { verification: faceTexts.cs.verification, lookup: optionsTexts.cs.lookup });
    const [head = '', first = '', second = ''] = csv.split('\r\n');
    expect(head.startsWith('\ufeff"Obec";"Okres";"IČO"')).toBe(true);
    expect(first).toContain('"Letovice";"Blansko";"00280518";"581917";"Jana Zkušební"');
    expect(first).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(second).toContain('"nevíme";"Registr je teď přetížený.');
  });

  it('is there for programs, too', () => {
    expect(JSON.parse(lookupJson(found, now))).toMatchObject({
      format: 'povolebni-pruvodce-lookup',
      version: 1,
      municipalities: [{ ico, checks: [{ register: 'ros', verdict: 'notYet' }, { reason: 'busy' }] }],
    });
  });
});
