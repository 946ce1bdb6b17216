import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** An answer of the worker: a state, or what kept it from one; `null` when it did not answer. */
export type Answered<S, P> = { ok: true; state: S } | { ok: false; problem: P } | null;

/** Calls back after every change of what is stored; returns how to stop. */
export type Subscribe = (changed: () => void) => () => void;

export interface Stored<S, P> {
  /** The last state that arrived; `null` until the first one does. */
  state: S | null;
  /** What kept the last change from being made, else the last reading; `silent` is no answer. The last state stays beside it. */
  problem: P | 'silent' | null;
  /** Asks for a change; true when it was made. */
  send(ask: () => Promise<Answered<S, P>>): Promise<boolean>;
  reload(): void;
  /** Takes the message about a change that was not made away. */
  forgive(): void;
}

/**
 * The stored state as the worker tells it, read again after every change. A late answer never replaces a newer one, and
 * a reading that succeeds does not hide why the last change failed.
 */
export function useStored<S, P extends string>(
  read: () => Promise<Answered<S, P>>,
  subscribe: Subscribe,
  /** The last known state, to draw until the first answer. */
  first: S | null = null,
): Stored<S, P> {
  const [state, setState] = useState<S | null>(first);
  const [unread, setUnread] = useState<P | 'silent' | null>(null);
  const [unsaved, setUnsaved] = useState<P | 'silent' | null>(null);
  const begun = first !== null;
  const latest = useRef({ read, asked: 0, shown: 0 });
  latest.current.read = read;

  const take = useCallback(async (ask: () => Promise<Answered<S, P>>): Promise<Answered<S, P>> => {
    latest.current.asked += 1;
    const turn = latest.current.asked;
    const answer = await ask();
    if (answer?.ok && turn > latest.current.shown) {
      latest.current.shown = turn;
      const { state } = answer;
      setState(before => (turn === 1 && same(before, state) ? before : state));
    }
    return answer;
  }, []);

  const reload = useCallback(async () => {
    setUnread(problemOf(await take(() => latest.current.read())));
  }, [take]);

  const send = useCallback(
    async (ask: () => Promise<Answered<S, P>>) => {
      const answer = await take(ask);
      setUnsaved(problemOf(answer));
      return answer?.ok ?? false;
    },
    [take],
  );

  useEffect(() => {
    const forget = subscribe(reload);
    if (!begun) {
      void reload();
      return forget;
    }
    // What is drawn is to be on the screen first.
    const turn = requestIdleCallback(() => reload(), { timeout: 200 });
    return () => {
      cancelIdleCallback(turn);
      forget();
    };
  }, [reload, subscribe, begun]);

  const forgive = useCallback(() => setUnsaved(null), []);
  return { state, problem: unsaved ?? unread, send, reload, forgive };
}

/** Whether the first answer says what is drawn already, so that nothing has to be drawn again. */
function same(before: unknown, state: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(state);
}

function problemOf<S, P>(answer: Answered<S, P>): P | 'silent' | null {
  if (answer === null) return 'silent';
  return answer.ok ? null : answer.problem;
}
