import type { PortalId } from '../guide/index.ts';
import type { PageContext } from '../messages/types.ts';

/**
 * For how long panel and hints keep quiet on a portal, ms: 0 when they may speak, infinity when they wait for the clerk to
 * switch them on again.
 */
export function quietFor(
  { panel, hiddenOn, pausedUntil }: PageContext['settings'],
  portal: PortalId,
  now: Date,
): number {
  if (!panel || hiddenOn.includes(portal)) return Number.POSITIVE_INFINITY;
  return Math.max(0, pausedUntil ? Date.parse(pausedUntil) - now.getTime() : 0);
}
