import type { ProcedureStep } from '../../guide/index.ts';
import { portals } from '../../guide/portals.ts';
import type { FaceTexts } from '../../guide/texts/index.ts';

/** Where a step is done: the home page of its portal, or its own official page; `null` when it is done elsewhere. */
export function addressOf(step: ProcedureStep, { popup }: FaceTexts): { href: string; name: string } | null {
  if (step.page?.startsWith('sovm.')) return { href: portals.sovm.home, name: popup.phases.sovm };
  if (step.page?.startsWith('epusa.')) return { href: portals.epusa.home, name: popup.phases.epusa };
  return step.link ? { href: step.link, name: new URL(step.link).hostname } : null;
}
