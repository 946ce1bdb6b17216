import type { Language } from '../guide/index.ts';
import { regionOf, type SupportContact } from '../guide/regions.ts';
import type { Contacts, State } from './types.ts';

type Said = Pick<State, 'settings' | 'policy'>;

/** A contact of the region's IT support, and whose word it is. */
export interface Support {
  contact: SupportContact;
  from: 'clerk' | 'policy' | 'guide';
}

/** The contact for a region: the clerk's own, else that of the policy, else the documented one. */
export function supportFor(region: string, said: Said): Support | null {
  const own = ownOf(said.settings.support, region);
  return own ? { contact: own, from: 'clerk' } : supportByDefault(region, said.policy);
}

/** What a region has when the clerk has entered nothing. */
export function supportByDefault(region: string, policy: State['policy']): Support | null {
  const ordered = ownOf(policy.support, region);
  if (ordered) return { contact: ordered, from: 'policy' };
  const documented = regionOf(region);
  return documented ? { contact: documented.support, from: 'guide' } : null;
}

/** The name of a region in a stored case may be anything, also „constructor“. */
function ownOf(contacts: Contacts, region: string): SupportContact | undefined {
  return Object.hasOwn(contacts, region) ? contacts[region] : undefined;
}

/** The language that the clerk has chosen, else that of the policy; `null` follows the browser. */
export function chosenLanguage({ settings, policy }: Said): Language | null {
  return settings.language ?? policy.language;
}
