/** The part of a CPU profile of the devtools protocol that is read here. */
export interface Profile {
  nodes: { id: number; callFrame: { functionName?: string; url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds between a sample and the one before it. */
  timeDeltas?: number[];
}

/** Time, in ms, at which a script whose address begins so was anywhere on the stack, and the time of the whole profile. */
export function scriptTime(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  urlStart: string,
): { own: number; all: number } {
  const own = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (own.has(id) || callFrame.url.startsWith(urlStart)) for (const inside of [id, ...children]) own.add(inside);
  }
  let ownTime = 0;
  let all = 0;
  for (const [i, sample] of samples.entries()) {
    // The time until the next look belongs to this one.
    const time = (timeDeltas[i + 1] ?? 0) / 1000;
    all += time;
    if (own.has(sample)) ownTime += time;
  }
  return { own: ownTime, all };
}

const notBusy = new Set(['(idle)', '(program)', '(root)']);

/** Time, in ms, at which any script ran or its garbage was collected. */
export function busyTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const busy = new Set(nodes.filter(({ callFrame }) => !notBusy.has(callFrame.functionName ?? '')).map(({ id }) => id));
  return samples.reduce((time, sample, i) => time + (busy.has(sample) ? (timeDeltas[i + 1] ?? 0) / 1000 : 0), 0);
}
