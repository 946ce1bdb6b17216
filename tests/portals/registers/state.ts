import type { RegisterId } from '../../../src/guide/registers.ts';

/**
 * Whom a register shows at the head of the server's municipality. `deputies`: nobody but those; `newAndDeputies`: them beside
 * the new mayor; `namesake`: the new mayor, but of another municipality of the same name.
 */
export type Shown = 'old' | 'new' | 'both' | 'none' | 'deputies' | 'newAndDeputies' | 'namesake';

/** What is asked apart: the registers, SOVM being asked for the detail and for the index. */
export type Endpoint = RegisterId | 'sovmIndex';

/** What may be wrong with an answer; `deliver.ts` and `faults.ts` say what each does. */
export type Fault =
  | 'slow'
  | 'stalled'
  | 'cut'
  | 'wrongType'
  | 'busy429'
  | 'down503'
  | 'down503once'
  | 'login'
  | 'elsewhere'
  | 'gzipNoHeader'
  | 'windows1250'
  | 'huge'
  | 'reset';

/** What the registers are told to show and to do wrong; without it they follow the portals, and nothing is wrong. */
export class RegisterState {
  shows: Partial<Record<RegisterId, Shown>> = {};
  faults: Partial<Record<Endpoint, Fault>> = {};

  reset(): void {
    this.shows = {};
    this.faults = {};
  }

  /** The fault of this one answer: what happens once is over then. */
  takeFault(endpoint: Endpoint): Fault | undefined {
    const fault = this.faults[endpoint];
    if (fault === 'down503once') delete this.faults[endpoint];
    return fault;
  }
}
