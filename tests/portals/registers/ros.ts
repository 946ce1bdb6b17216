import { type Answer, plain } from '../answer.ts';
import type { Person } from '../people.ts';
import type { PortalState } from '../state.ts';
import { entryOf } from './shown.ts';
import { municipalityByIco } from './subjects.ts';

/** Everybody's date of birth in this register: invented, and nobody but the register may ever hold it. */
export const inventedBirthDate = '1979-06-24';

const base = '/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-ros/';

/** Whether the path is that of the register of persons in ARES. */
export function isRos(path: string): boolean {
  return path.startsWith(base);
}

/** The statutory body as ARES hands it on from the register of persons (public-registers.md 5). */
export function rosAnswer(path: string, state: PortalState): Answer {
  const ico = path.slice(base.length);
  if (!/^\d{8}$/.test(ico)) return failure(400, 'CHYBA_VSTUPU', 'CHYBA_VSTUPU_ICO', `Neplatné IČO: ${ico}`);
  const asked = municipalityByIco(ico);
  if (!asked) return failure(404, 'NENALEZENO', 'VYSTUP_SUBJEKT_NENALEZEN', `Subjekt s IČO ${ico} nebyl nalezen.`);
  const { municipality, people } = entryOf('ros', asked, state);
  return json(200, {
    icoId: ico,
    zaznamy: [{ ico: municipality.ico, primarniZaznam: true, statutarniOrgany: people.map(member) }],
  });
}

function member({ givenName, surname }: Person): unknown {
  const valid = { platnostUdajeRob: 'spravny' };
  return {
    osobaFyzicka: {
      osobaRob: {
        jmeno: { hodnota: givenName.toLocaleUpperCase('cs'), ...valid },
        prijmeni: { hodnota: surname.toLocaleUpperCase('cs'), ...valid },
        datumNarozeni: { datum: inventedBirthDate, ...valid },
      },
    },
  };
}

function failure(status: number, kod: string, subKod: string, popis: string): Answer {
  return json(status, { kod, subKod, popis });
}

function json(status: number, value: unknown): Answer {
  return plain(status, JSON.stringify(value), 'application/json');
}
