import type { RegisterCheck } from '../checklist/index.ts';
import type { RegisterId } from '../guide/registers.ts';
import { assess, headsOf, type PersonName, type Subject } from '../verification/index.ts';
import { type Asked, askRegister } from '../verification/net/ask.ts';
import { unknown } from '../verification/types.ts';
import type { Registers } from './registers.ts';
import type { Session } from './session.ts';

export interface AskParts {
  registers: Registers;
  session: Session;
  now(): Date;
}

/** What the registers answered; `detail` is the address of the subject in SOVM's open data where it was found. */
export interface Answers {
  checks: RegisterCheck[];
  detail?: string;
}

/** A case keeps no more names than these. */
const mostShown = 3;
const longestShown = 200;

/**
 * Asks registers about the mayor of a municipality, all at once, each at most once a minute. Without a mayor they only
 * say whom they name.
 */
export async function askAll(
  ids: readonly RegisterId[],
  subject: Subject,
  mayor: PersonName | null,
  detail: string | null,
  parts: AskParts,
): Promise<Answers> {
  const { registers } = parts;
  const net = { send: registers.send, pause: registers.pause, signal: registers.signal() };
  const known = { detail, progress: registers.progress };
  const all = await Promise.all(
    ids.map(async id => {
      const at = parts.now().toISOString();
      const asked = (await hindrance(id, parts)) ?? (await askRegister(id, subject, known, net));
      return { check: checkOf(id, asked, mayor, at), detail: asked.detail };
    }),
  );
  const found = all.find(answer => answer.detail)?.detail;
  return { checks: all.map(({ check }) => check), ...(found ? { detail: found } : {}) };
}

/** What keeps a register from being asked at all. */
async function hindrance(id: RegisterId, { registers, session, now }: AskParts): Promise<Asked | null> {
  if (!(await registers.granted(id))) return { reading: unknown('noAccess') };
  return (await session.mayAsk(id, now())) ? null : { reading: unknown('tooSoon') };
}

function checkOf(register: RegisterId, { reading }: Asked, mayor: PersonName | null, at: string): RegisterCheck {
  const judged = assess(reading, mayor ?? { givenName: '', surname: '' });
  const all = reading.status === 'found' ? reading.heads : [];
  const judgedOnes = headsOf(all);
  const heads = judgedOnes.length > 0 ? judgedOnes : all;
  const shows = heads.slice(0, mostShown).map(({ name, function: office }) => {
    return (office ? `${name} (${office})` : name).slice(0, longestShown);
  });
  const asOf = reading.status === 'found' ? reading.asOf : undefined;
  return { register, ...judged, at, ...(asOf ? { asOf } : {}), shows };
}
