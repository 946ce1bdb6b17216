/** What a check says of a typed text: the register's form of it, or the one problem to fix first. */
export type Check<P extends string> = { ok: true; normalised: string } | { ok: false; problem: P };
