import type { Case } from '../../checklist/index.ts';

/** What has to stand beside the name so that a case is not taken for another one. */
export interface Distinction {
  /** Several municipalities have this name. */
  district: boolean;
  /** The municipality has several cases. */
  meeting: boolean;
}

/** What tells each of these cases from the others. */
export function distinctions(cases: readonly Case[]): (kase: Case) => Distinction {
  const owners = new Map<string, Set<string>>();
  const number = new Map<string, number>();
  for (const { ico, municipality } of cases) {
    number.set(ico, (number.get(ico) ?? 0) + 1);
    if (municipality) owners.set(municipality.name, (owners.get(municipality.name) ?? new Set()).add(ico));
  }
  return ({ ico, municipality }) => ({
    district: (owners.get(municipality?.name ?? '')?.size ?? 0) > 1,
    meeting: (number.get(ico) ?? 0) > 1,
  });
}
