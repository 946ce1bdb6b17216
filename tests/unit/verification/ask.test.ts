import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RegisterId } from '../../../src/guide/registers.ts';
import { type Asked, askRegister } from '../../../src/verification/net/ask.ts';
import { readText } from '../../../src/verification/net/request.ts';
import type { Send } from '../../../src/verification/net/send.ts';
import { detailAddress, epusaPage, rosAnswer, rppAnswer, sovmDetail, sovmIndex } from './registerBodies.ts';

const subject = { ico: '00279978', municipalityCode: '581372' };
const mayor = { given: 'Jana', surname: 'Zkušební' };

type Reply = (address: string, init: RequestInit) => Response | Promise<Response>;

let asked: { address: string; init: RequestInit }[];
let waited: number[];
let told: (number | null)[];
let controller: AbortController;

beforeEach(() => {
  asked = [];
  waited = [];
  told = [];
  controller = new AbortController();
});

function ask(id: RegisterId, reply: Reply, detail: string | null = null): Promise<Asked> {
  return askRegister(
    id,
    subject,
    { detail, progress: received => told.push(received) },
    {
      send: async (address, init) => {
        asked.push({ address, init });
        return reply(address, init);
      },
      pause: async ms => {
        waited.push(ms);
      },
      signal: controller.signal,
    },
  );
}

const epusa = epusaPage(subject.ico, 'Jana Zkušební');
const shown = { status: 'found', heads: [{ name: 'Jana Zkušební', function: 'Starosta' }] };
const why = (reason: string) => ({ reading: { status: 'unknown', reason } });

describe('a request', () => {
  it('carries no cookie and no address of a page, and only reads', async () => {
    await ask('epusa', () => new Response(epusa));
    expect(asked.map(({ address }) => address)).toEqual(['https://www.epusa.cz/index.php?obec=581372']);
    expect(asked[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html' },
    });
    expect(asked[0]?.init.body).toBeUndefined();
  });

  it('is made once more after a pause when the server is busy, and no third time', async () => {
    const replies = [new Response('', { status: 503 }), new Response(epusa)];
    expect(await ask('epusa', () => replies.shift() ?? new Response(''))).toEqual({ reading: shown });
    expect(waited).toEqual([2000]);
    expect(await ask('epusa', () => new Response('', { status: 500 }))).toEqual(why('refused'));
    expect(asked).toHaveLength(4);
  });

  it('waits as long as a busy server asks, but not for ever', async () => {
    const busy = (after: string) => () => new Response('', { status: 429, headers: { 'retry-after': after } });
    expect(await ask('epusa', busy('5'))).toEqual(why('busy'));
    expect(waited).toEqual([5000]);
    asked = [];
    expect(await ask('epusa', busy('3600'))).toEqual(why('busy'));
    expect(await ask('epusa', busy('Mon, 30 Nov 2026 08:00:00 GMT'))).toEqual(why('busy'));
    expect(asked).toHaveLength(2);
  });

  it.each<[string, Reply, string]>([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['the address is gone', () => new Response('', { status: 404 }), 'notFound'],
    ['it is forbidden', () => new Response('', { status: 403 }), 'refused'],
    ['the body is empty', () => new Response(''), 'notData'],
    ['an error page comes with status 200', () => new Response('<html><body>Chyba</body></html>'), 'notData'],
    ['one is to log in', () => new Response('<html><body><input type="password"></body></html>'), 'loginPage'],
    ['the body is said to be huge', () => new Response('x', { headers: { 'content-length': '50000000' } }), 'tooBig'],
    ['the body is huge', () => new Response(endless()), 'tooBig'],
    ['the body breaks off', () => new Response(broken()), 'incomplete'],
  ])('comes to nothing when %s', async (_what, reply, reason) => {
    expect(await ask('epusa', reply)).toEqual(why(reason));
  });

  it('is broken off by the clerk', async () => {
    const answer = ask('epusa', (_address, { signal }) => {
      const reply = new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
      controller.abort();
      return reply;
    });
    expect(await answer).toEqual(why('cancelled'));
    expect(asked).toHaveLength(1);
  });

  it('is given up when it takes too long, also in the middle of the body, and is not made again', async () => {
    const silent: Send = (_address, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const stalled: Send = async (_address, { signal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(body) {
          body.enqueue(new TextEncoder().encode('<html>'));
          signal?.addEventListener('abort', () => body.error(signal.reason));
        },
      });
      return new Response(body);
    };
    for (const answer of [silent, stalled]) {
      let sent = 0;
      const send: Send = (address, init) => {
        sent += 1;
        return answer(address, init);
      };
      const net = { send, pause: async () => undefined, signal: controller.signal };
      const request = { address: 'https://www.epusa.cz/', accept: 'text/html', most: 1000, within: 20 };
      expect(await readText(net, request)).toMatchObject({ ok: false, reason: 'timeout' });
      expect(sent).toBe(1);
    }
  });

  it('reads gzip that nobody announced, and windows-1250', async () => {
    expect(await ask('epusa', () => new Response(gzipSync(epusa)))).toEqual({ reading: shown });
    const old = new Uint8Array(
      [...epusa].map(letter => ({ š: 0x9a, í: 0xed, Č: 0xc8 })[letter] ?? letter.charCodeAt(0)),
    );
    const headers = { 'content-type': 'text/html; charset=windows-1250' };
    expect(await ask('epusa', () => new Response(old, { headers }))).toEqual({ reading: shown });
    const meta = new TextEncoder().encode('<meta charset="windows-1250">');
    expect(await ask('epusa', () => new Response(new Uint8Array([...meta, ...old])))).toEqual({ reading: shown });
  });
});

describe('the other registers', () => {
  it('are asked by IČO', async () => {
    const head = { reading: { status: 'found', heads: [{ name: 'JANA ZKUŠEBNÍ' }] } };
    expect(await ask('ros', () => new Response(rosAnswer(subject.ico, 'Jana', 'Zkušební')))).toEqual(head);
    expect(await ask('rpp', () => new Response(rppAnswer(subject.ico, 'Jana Zkušební')))).toEqual(head);
    const [ros = '', rpp = ''] = asked.map(({ address }) => address);
    expect(ros).toBe('https://ares.gov.cz/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-ros/00279978');
    expect(new URL(rpp).host).toBe('rpp-opendata.egon.gov.cz');
    expect(new URL(rpp).searchParams.get('query')).toContain('"00279978"');
  });
});

describe('SOVM', () => {
  const index = sovmIndex([
    { key: 'Jiny', ico: '00280518' },
    { key: 'Zkusebni', ico: subject.ico },
  ]);
  const own = sovmDetail(subject.ico, [mayor]);
  const found = {
    status: 'found',
    heads: [{ name: 'Jana Zkušební', function: 'starosta' }],
    asOf: '2026-11-23T08:00:00.000Z',
  };
  const site: Reply = address => new Response(address.includes('/ovm/datafile.do') ? index : own);
  const paths = () => asked.map(({ address }) => new URL(address).pathname);

  it('is searched by IČO, and the link of the index is used as given', async () => {
    expect(await ask('sovm', site)).toEqual({ reading: found, detail: detailAddress('Zkusebni') });
    expect(asked.map(({ address }) => address)[1]).toBe(detailAddress('Zkusebni'));
    expect(told.at(-1)).toBeNull();
    expect(told.length).toBeGreaterThan(1);
  });

  it('is asked straight for a detail that is known', async () => {
    expect(await ask('sovm', site, detailAddress('Zkusebni'))).toEqual({
      reading: found,
      detail: detailAddress('Zkusebni'),
    });
    expect(paths()).toEqual(['/spravadat/p/ovm/datafile']);
  });

  it('is searched when the known detail is that of another subject, or gone', async () => {
    const wrong: Reply = address =>
      address.endsWith('=Jiny') ? new Response(sovmDetail('00280518', [mayor])) : site(address, {});
    expect(await ask('sovm', wrong, detailAddress('Jiny'))).toMatchObject({ detail: detailAddress('Zkusebni') });
    const gone: Reply = address => (address.endsWith('=Stary') ? new Response('', { status: 404 }) : site(address, {}));
    expect(await ask('sovm', gone, detailAddress('Stary'))).toMatchObject({ reading: found });
  });

  it('keeps no detail that did not answer, and follows no link to another host', async () => {
    const elsewhere = index.replaceAll('https://www.czechpoint.cz/', 'https://seznam.example/');
    expect(await ask('sovm', () => new Response(elsewhere))).toEqual(why('notFound'));
    expect(asked).toHaveLength(1);
    const silent: Reply = address =>
      address.includes('datafile.do') ? new Response(index) : new Response('', { status: 403 });
    expect(await ask('sovm', silent)).toEqual(why('refused'));
  });

  it('is no more than unknown when the index is cut off, or does not have the municipality', async () => {
    expect(await ask('sovm', () => new Response(index.slice(0, 480)))).toEqual(why('incomplete'));
    expect(await ask('sovm', () => new Response(sovmIndex([{ key: 'Jiny', ico: '00280518' }])))).toEqual(
      why('notFound'),
    );
    expect(await ask('sovm', () => new Response('<html><body>Údržba</body></html>'))).toEqual(why('notData'));
  });

  it('is not read further than to the municipality', async () => {
    const beginning = index.slice(0, index.indexOf('</SeznamOvmIndex>'));
    let read = 0;
    const long = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new TextEncoder().encode(read === 1 ? beginning : '<Subjekt></Subjekt>'));
      },
    });
    const reply: Reply = address => new Response(address.includes('datafile.do') ? long : own);
    expect(await ask('sovm', reply)).toMatchObject({ reading: found });
    expect(read).toBeLessThan(10);
  });
});

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: controller => controller.enqueue(new Uint8Array(100_000)) });
}

function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: controller => controller.enqueue(new TextEncoder().encode(epusa.slice(0, 40))),
    pull: controller => controller.error(new TypeError('network error')),
  });
}
