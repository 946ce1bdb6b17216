import type { UnknownReason } from '../../guide/registers.ts';
import { encodingOf, unpacked } from './bytes.ts';
import type { Send } from './send.ts';

export interface Net {
  send: Send;
  /** Waits so many ms. */
  pause(ms: number): Promise<void>;
  /** Ends everything that is being asked. */
  signal: AbortSignal;
}

export interface Request {
  address: string;
  accept: string;
  /** More bytes than these are not read; unpacked ones count. */
  most: number;
  /** How long one attempt may take, with its body, in ms. */
  within: number;
}

/** How a request ended. */
export type Ended = { ok: true } | { ok: false; reason: UnknownReason };

/** Takes the next piece of text; `false` when nothing more is needed. */
export type Take = (piece: string, bytes: number) => boolean;

type Attempt = Ended | { again: number; reason: UnknownReason };

const backOff = 2_000;
/** Who asks to be left alone for longer is left alone. */
const longestBackOff = 10_000;

/**
 * Reads an address piece by piece, with one more attempt when the server is busy or out of reach. Never throws. Neither
 * cookies nor the address of a page go along.
 */
export async function readPieces(net: Net, request: Request, begin: () => Take): Promise<Ended> {
  const first = await attempt(net, request, begin());
  if (!('again' in first)) return first;
  if (first.again > longestBackOff) return { ok: false, reason: first.reason };
  await net.pause(first.again);
  if (net.signal.aborted) return { ok: false, reason: 'cancelled' };
  const second = await attempt(net, request, begin());
  return 'again' in second ? { ok: false, reason: second.reason } : second;
}

/** Reads an address as one text. */
export async function readText(net: Net, request: Request): Promise<Ended & { text: string }> {
  let text = '';
  const ended = await readPieces(net, request, () => {
    text = '';
    return piece => {
      text += piece;
      return true;
    };
  });
  return { ...ended, text };
}

async function attempt(net: Net, request: Request, take: Take): Promise<Attempt> {
  const inTime = AbortSignal.timeout(request.within);
  const signal = AbortSignal.any([net.signal, inTime]);
  let hasBegun = false;
  try {
    const response = await net.send(request.address, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: request.accept },
      signal,
    });
    const refusal = refusalOf(response, request);
    if (refusal) {
      await response.body?.cancel().catch(() => undefined);
      return refusal;
    }
    hasBegun = true;
    const reason = await readBody(response, request.most, take);
    return reason ? { ok: false, reason } : { ok: true };
  } catch {
    if (net.signal.aborted) return { ok: false, reason: 'cancelled' };
    if (inTime.aborted) return { ok: false, reason: 'timeout' };
    return { again: backOff, reason: hasBegun ? 'incomplete' : 'unreachable' };
  }
}

/** What the status and the headers alone forbid to read. */
function refusalOf({ ok, status, headers, url }: Response, request: Request): Attempt | null {
  if (status === 429 || status === 503) return { again: retryAfter(headers), reason: 'busy' };
  if (status >= 500) return { again: backOff, reason: 'refused' };
  if (status === 404 || status === 410) return { ok: false, reason: 'notFound' };
  if (!ok) return { ok: false, reason: 'refused' };
  // A proxy or a login may have led elsewhere.
  if (url && new URL(url).host !== new URL(request.address).host) return { ok: false, reason: 'notData' };
  return Number(headers.get('content-length')) > request.most ? { ok: false, reason: 'tooBig' } : null;
}

function retryAfter(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? backOff / 1000);
  return Number.isFinite(seconds) ? Math.max(backOff, seconds * 1000) : longestBackOff + 1;
}

/** The reason why a body was not taken to its end, `null` when it was, or when no more of it was needed. */
async function readBody(response: Response, most: number, take: Take): Promise<UnknownReason | null> {
  if (!response.body) return 'notData';
  const stream = await unpacked(response.body);
  const reader = stream.getReader();
  let decoder: TextDecoder | null = null;
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length;
      if (length > most) return 'tooBig';
      decoder ??= new TextDecoder(encodingOf(response.headers.get('content-type') ?? '', piece.value));
      const text = decoder.decode(piece.value, { stream: true });
      // Given back at once: of a long body the pieces would pile up until the next collection of garbage.
      piece.value.buffer.transfer(0);
      if (!take(text, length)) return null;
    }
    const rest = decoder?.decode() ?? '';
    if (rest) take(rest, length);
    return length === 0 ? 'notData' : null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
