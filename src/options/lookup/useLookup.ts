import { useState } from 'preact/hooks';
import type { Mayor, RegisterCheck } from '../../checklist/index.ts';
import type { Municipality } from '../../directory/index.ts';
import type { RegisterId } from '../../guide/registers.ts';
import type { AnswerTo, Message } from '../../messages/types.ts';
import type { Settings } from '../../store/types.ts';
import type { RegisterAccess } from '../../ui/registerAccess.ts';
import { useMissingRegisters } from '../../ui/useMissingRegisters.ts';

type Question = Extract<Message, { kind: 'lookUp' }>;

/** Asks all registers; `null` when the worker did not answer. */
export type LookUp = (subject: Question['subject'], mayor: Mayor | null) => Promise<AnswerTo<Question> | null>;

/** What the registers said of one municipality. */
export interface Found {
  municipality: Municipality;
  mayor: Mayor | null;
  checks: readonly RegisterCheck[];
}

interface Lookups {
  /** The last one first; a municipality is there once for each name. */
  found: readonly Found[];
  busy: boolean;
  failed: boolean;
  /** Registers for which the browser is going to ask. */
  missing: readonly RegisterId[];
  ask: (municipality: Municipality, mayor: Mayor | null) => void;
  allow: (id: RegisterId, again: Found) => void;
}

/** Asks the registers about municipalities and remembers the answers as long as the page stands. */
export function useLookup(lookUp: LookUp, access: RegisterAccess, { refusedRegisters }: Settings): Lookups {
  const [found, setFound] = useState<readonly Found[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { missing, lookAgain } = useMissingRegisters(access, refusedRegisters);

  const run = async (permission: Promise<boolean> | null, municipality: Municipality, mayor: Mayor | null) => {
    setBusy(true);
    if (permission) {
      await permission.catch(() => false);
      await lookAgain();
    }
    const answer = await lookUp({ ico: municipality.ico, municipalityCode: municipality.code }, mayor);
    setBusy(false);
    setFailed(!answer?.ok);
    if (!answer?.ok) return;
    const { checks } = answer;
    setFound(before => {
      const known = before.find(other => keyOf(other) === keyOf({ municipality, mayor }));
      const told = known ? joined(known.checks, checks) : checks;
      return [{ municipality, mayor, checks: told }, ...before.filter(other => other !== known)];
    });
  };

  return {
    found,
    busy,
    failed,
    missing: missing ?? [],
    // Firefox asks only straight from the click, so nothing may be awaited before `request`.
    ask: (municipality, mayor) => void run(missing?.length ? access.request(missing) : null, municipality, mayor),
    allow: (id, { municipality, mayor }) => void run(access.request([id]), municipality, mayor),
  };
}

/** A register that was not asked again, because it had just answered, keeps its answer. */
function joined(before: readonly RegisterCheck[], fresh: readonly RegisterCheck[]): RegisterCheck[] {
  return fresh.map(check => {
    const known = before.find(({ register }) => register === check.register);
    return check.reason === 'tooSoon' && known ? known : check;
  });
}

function keyOf({ municipality, mayor }: Pick<Found, 'municipality' | 'mayor'>): string {
  return `${municipality.code} ${mayor?.givenName ?? ''} ${mayor?.surname ?? ''}`;
}
