import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerIds } from '../../../src/guide/registers.ts';
import { readers } from '../../../src/verification/index.ts';
import { query } from '../../../src/verification/rpp.ts';
import { indexPass } from '../../../src/verification/sovmIndex.ts';
import { epusaHosts, exampleHost, rosHost, rppHost } from '../../portals/addresses.ts';
import { type Visit, visit } from '../../portals/client.ts';
import { boskovice, formerMayor, newMayor } from '../../portals/people.ts';
import { inventedBirthDate } from '../../portals/registers/ros.ts';
import { lastInIndex, sovmIndexGzip, sovmIndexXml } from '../../portals/registers/sovmIndex.ts';
import type { Fault, Shown } from '../../portals/registers/state.ts';
import { registeredMunicipalities } from '../../portals/registers/subjects.ts';
import { type Portals, startPortals } from '../../portals/server.ts';
import { sovm } from './browsing.ts';
import { publishedRecord } from './publishedRecord.ts';

let portals: Portals;

beforeAll(async () => {
  portals = await startPortals();
});
beforeEach(() => portals.reset());
afterAll(() => portals.close());

const subject = { ico: boskovice.ico, municipalityCode: boskovice.code };
const [epusa = ''] = epusaHosts;
const indexPath = '/spravadat/ovm/datafile.do?format=xml&service=seznamovm';

type Id = (typeof registerIds)[number];

function pathOf(id: Id, { ico, municipalityCode } = subject, key = boskovice.key): readonly [string, string] {
  const paths = {
    sovm: [sovm, `/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=${key}`],
    ros: [rosHost, `/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-ros/${ico}`],
    rpp: [rppHost, `/odrpp/sparql?${new URLSearchParams({ query: query({ ico, municipalityCode }) })}`],
    epusa: [epusa, `/index.php?obec=${municipalityCode}`],
  } as const;
  return paths[id];
}

function ask(id: Id, of = subject, key = boskovice.key): Promise<Visit> {
  return visit(portals, ...pathOf(id, of, key));
}

/** Surnames that the reader finds, in capitals, or why it finds none. */
async function read(id: Id): Promise<string> {
  const reading = readers[id]((await ask(id)).body, subject);
  if (reading.status === 'unknown') return reading.reason;
  return reading.heads
    .map(({ name }) => name.split(' ').at(-1)?.toLocaleUpperCase('cs'))
    .sort()
    .join(' ');
}

describe.each(registerIds)('%s', id => {
  it('follows the portals', async () => {
    expect(await read(id)).toBe('STARÝ');
    portals.state.statutoryId = portals.state.addNewMayor().id;
    expect(await read(id)).toBe(id === 'epusa' ? 'STARÝ' : 'NOVÁKOVÁ');
    portals.state.advanceSync();
    expect(await read(id)).toBe('NOVÁKOVÁ');
  });

  const hasFunctions = id === 'sovm' || id === 'epusa';
  it.each<[Shown, string]>([
    ['old', 'STARÝ'],
    ['new', 'NOVÁKOVÁ'],
    ['none', 'noHead'],
    ['deputies', id === 'epusa' ? 'noHead' : 'DVOŘÁKOVÁ'],
    ['newAndDeputies', id === 'epusa' ? 'NOVÁKOVÁ' : 'DVOŘÁKOVÁ NOVÁKOVÁ'],
    ['namesake', 'otherSubject'],
  ])('shows %s when told so', async (shown, expected) => {
    portals.state.registers.shows[id] = shown;
    expect(await read(id)).toBe(expected);
    const { body } = await ask(id);
    if (hasFunctions && shown === 'deputies') expect(body).toMatch(/místostarost/i);
    portals.reset();
    expect(await read(id)).toBe('STARÝ');
  });

  it('shows both when told so, and is not read as one of them', async () => {
    portals.state.registers.shows[id] = 'both';
    const { body } = await ask(id);
    for (const { surname } of [formerMayor, newMayor]) expect(body.toLowerCase()).toContain(surname.toLowerCase());
    expect(['NOVÁKOVÁ STARÝ', 'unclearHead']).toContain(await read(id));
  });

  it('knows other municipalities, with an invented mayor', async () => {
    const other = lastInIndex();
    const of = { ico: other.ico, municipalityCode: other.code };
    const reading = readers[id]((await ask(id, of, other.key)).body, of);
    expect(reading).toMatchObject({ status: 'found' });
    expect(JSON.stringify(reading)).toMatch(/Zkušební Cizí/i);
  });
});

describe('faults', () => {
  it.each(registerIds)('of %s are those of its answer, and end with a reset', async id => {
    const usual = await ask(id);
    const give = (fault: Fault) => {
      portals.state.registers.faults[id] = fault;
      return ask(id);
    };
    const cut = await give('cut');
    expect(usual.body.startsWith(cut.body)).toBe(true);
    expect(readers[id](cut.body, subject).status).toBe('unknown');
    expect(readers[id]((await give('wrongType')).body, subject)).toEqual({ status: 'unknown', reason: 'notData' });
    expect(await give('busy429')).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
    expect((await give('down503')).status).toBe(503);
    expect((await give('down503once')).status).toBe(503);
    expect(await ask(id)).toMatchObject({ status: 200 });

    const [host] = pathOf(id);
    const { status, headers } = await give('login');
    expect(status).toBe(302);
    const login = await visit(portals, host, headers.location ?? '');
    expect(readers[id](login.body, subject)).toEqual({ status: 'unknown', reason: 'loginPage' });
    expect((await give('elsewhere')).headers.location).toBe(`https://${exampleHost}/`);
    const zipped = await give('gzipNoHeader');
    expect(zipped.headers).not.toHaveProperty('content-encoding');
    expect(zipped.body.charCodeAt(0)).toBe(0x1f);
    expect((await give('windows1250')).headers['content-type']).toContain('windows-1250');
    await expect(give('reset')).rejects.toThrow();
    portals.reset();
    expect((await ask(id)).body).toBe(usual.body);
  });

  it('may be slow', async () => {
    portals.state.registers.faults.ros = 'slow';
    const start = performance.now();
    expect((await ask('ros')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(2900);
  });

  it('may be too long', async () => {
    portals.state.registers.faults.ros = 'huge';
    expect((await ask('ros')).body.length).toBeGreaterThan(50_000_000);
  });

  it('may give headers and nothing after them', async () => {
    portals.state.registers.faults.rpp = 'stalled';
    const waited = new Promise(resolve => setTimeout(resolve, 300, 'nothing'));
    expect(await Promise.race([ask('rpp'), waited])).toBe('nothing');
  });

  it('of the index leave the detail alone', async () => {
    portals.state.registers.faults.sovmIndex = 'down503';
    expect((await visit(portals, sovm, indexPath)).status).toBe(503);
    expect((await ask('sovm')).status).toBe(200);
  });
});

describe('register of persons', () => {
  it('brings the date of birth along, which its reader leaves behind', async () => {
    const { body } = await ask('ros');
    expect(body).toContain(inventedBirthDate);
    expect(body).toContain(formerMayor.surname.toLocaleUpperCase('cs'));
    expect(JSON.stringify(readers.ros(body, subject))).not.toMatch(/1979|\d{4}-/);
  });

  it('says so when it does not know an IČO', async () => {
    const unknown = await ask('ros', { ...subject, ico: '00000001' });
    expect(unknown.status).toBe(404);
    expect(Object.keys(JSON.parse(unknown.body))).toEqual(['kod', 'subKod', 'popis']);
    expect(readers.ros(unknown.body, subject)).toEqual({ status: 'unknown', reason: 'notFound' });
    expect((await ask('ros', { ...subject, ico: '1' })).status).toBe(400);
  });
});

describe('register of rights and duties', () => {
  it('answers its question only, and in its own type', async () => {
    expect((await ask('rpp')).headers['content-type']).toBe('application/sparql-results+json');
    expect((await visit(portals, rppHost, '/odrpp/sparql?query=SELECT')).status).toBe(400);
    const unknown = await ask('rpp', { ...subject, ico: '00000001' });
    expect(readers.rpp(unknown.body, subject)).toEqual({ status: 'unknown', reason: 'notFound' });
  });
});

describe('requests', () => {
  it('are logged with their host, method, and what tells who asked', async () => {
    const [host, path] = pathOf('ros');
    await visit(portals, host, path, { cookie: 'REGISTER=replika' });
    expect(portals.requests).toEqual([
      { host: rosHost, method: 'GET', path, headers: { cookie: 'REGISTER=replika' }, body: '' },
    ]);
  });

  it('are answered with a cookie that nobody may send back, and only when they get', async () => {
    expect((await ask('ros')).headers['set-cookie']).toContain('REGISTER=');
    expect((await ask('rpp')).headers['set-cookie']).toContain('REGISTER=');
    expect((await visit(portals, ...pathOf('rpp'), { fields: {} })).status).toBe(405);
  });
});

describe('index of SOVM', () => {
  it('has the published record to the letter', () => {
    const at = sovmIndexXml().indexOf('<Zkratka>Boskovice</Zkratka>');
    const [record = ''] = sovmIndexXml().slice(at).split('</Subjekt>');
    const plain = (text: string) => text.replace(/\s*\n\s*/g, '\n').trim();
    expect(plain(record)).toBe(plain(publishedRecord));
  });

  it('is of full size: every municipality once, and others among them', () => {
    const xml = sovmIndexXml();
    expect(Buffer.byteLength(xml)).toBeGreaterThan(6_000_000);
    const forms = (form: string) => xml.split(`<PravniForma type="${form}">`).length - 1;
    expect(forms('801')).toBe(6254);
    expect(forms('811')).toBeGreaterThan(100);
    expect(forms('325')).toBeGreaterThan(200);
    const keys = [...xml.matchAll(/<Zkratka>(\w{1,10})<\/Zkratka>/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(xml.split('<Subjekt>').length - 1);
  });

  it('is sent gzipped, and is well-formed', async () => {
    const reply = await visit(portals, sovm, indexPath);
    expect(reply.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/xml; charset=utf-8',
    });
    expect(sovmIndexGzip().length).toBeLessThan(1_500_000);
    const piece = `${sovmIndexXml().slice(0, 20_000).split('</Subjekt>').slice(0, -1).join('</Subjekt>')}</Subjekt></SeznamOvmIndex>`;
    const { documentElement } = new new Window().DOMParser().parseFromString(piece, 'text/xml');
    expect(documentElement.children.length).toBeGreaterThan(5);
  });

  it('leads to each municipality, also to a city after its districts', () => {
    const brno = registeredMunicipalities().find(({ name }) => name === 'Brno');
    for (const one of [boskovice, lastInIndex(), brno]) {
      const pass = indexPass(one?.ico ?? '');
      expect(pass.write(sovmIndexXml()) ?? pass.end()).toMatchObject({ key: one?.key });
    }
    const nobody = indexPass('00000001');
    nobody.write(sovmIndexXml());
    expect(nobody.end()).toBeNull();
  });

  it('has offices in another municipality', () => {
    const codes = [...sovmIndexXml().matchAll(/<ObecKod>(\d+)/g)].map(([, code]) => code);
    expect(new Set(codes).size).toBeLessThan(6254);
  });

  it('gives the new mayor no place in it', () => {
    expect(sovmIndexXml()).not.toContain(newMayor.surname);
  });
});
