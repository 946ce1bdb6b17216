/** How surely a text found in a certain way is the control's label, and when it is asked. */
export interface Trust {
  readonly strength: number;
  /**
   * 0 tied to the control by the author, 1 by its place, 2 a guess, 3 a text over several controls. A tier is a fallback
   * for those before it.
   */
  readonly tier: number;
}

/** Ways of finding a label; sent to pages with the words, to keep them out of the content script. */
export const ways = {
  'label-for': { strength: 1, tier: 0 },
  'aria-labelledby': { strength: 0.98, tier: 0 },
  'aria-label': { strength: 0.97, tier: 0 },
  'tick-text': { strength: 0.96, tier: 1 },
  'same-line': { strength: 0.95, tier: 1 },
  'cell-left': { strength: 0.95, tier: 1 },
  share: { strength: 0.92, tier: 1 },
  legend: { strength: 0.92, tier: 1 },
  'block-before': { strength: 0.9, tier: 1 },
  'column-header': { strength: 0.88, tier: 1 },
  heading: { strength: 0.8, tier: 1 },
  title: { strength: 0.76, tier: 2 },
  placeholder: { strength: 0.76, tier: 2 },
  'text-right': { strength: 0.74, tier: 2 },
  shared: { strength: 0.72, tier: 3 },
} as const satisfies Record<string, Trust>;

export type Way = keyof typeof ways;
