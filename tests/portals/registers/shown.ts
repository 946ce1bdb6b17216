import type { RegisterId } from '../../../src/guide/registers.ts';
import { formerMayor, type Municipality, newMayor, type Person, person } from '../people.ts';
import type { PortalState } from '../state.ts';
import type { Shown } from './state.ts';
import { registered, registeredMunicipalities } from './subjects.ts';

/** What a register says of a municipality; it may mean another one than the one that was asked for. */
export interface Entry {
  municipality: Municipality;
  people: readonly Person[];
}

/** The mayor of every municipality but that of the server. */
const strangerAtHead = person({
  givenName: 'Jan',
  surname: 'Zkušební Cizí',
  email: 'obec@obec.example',
  functionText: 'starosta',
});

/** The entry of a municipality as the state has it: what the register is told to show, else what the portals have. */
export function entryOf(register: RegisterId, municipality: Municipality, state: PortalState): Entry {
  if (municipality.ico !== state.municipality.ico) return { municipality, people: [strangerAtHead] };
  const shown = state.registers.shows[register];
  if (shown === 'namesake') return { municipality: namesakeOf(municipality), people: [newOne(state)] };
  return { municipality, people: shown ? told(shown, state) : followed(register, state) };
}

function told(shown: Exclude<Shown, 'namesake'>, state: PortalState): Person[] {
  const deputies = state.users.filter(({ functionText }) => functionText.startsWith('místostarost'));
  const people = {
    old: [formerMayor],
    new: [newOne(state)],
    both: [formerMayor, newOne(state)],
    none: [],
    deputies,
    newAndDeputies: [...deputies, newOne(state)],
  };
  return people[shown];
}

/** The base registers and the open data take over what SOVM has, ePUSA waits for its synchronisation. */
function followed(register: RegisterId, state: PortalState): Person[] {
  const one = register === 'epusa' ? state.contact(state.epusaMayorId) : state.statutory;
  return one ? [one] : [];
}

/** Whom SOVM has already, else the one that tests type in. */
function newOne({ statutory }: PortalState): Person {
  if (statutory && statutory.id !== formerMayor.id) return statutory;
  const { titleBefore, givenName, surname, email, phone } = newMayor;
  return person({ titleBefore, givenName, surname, email, phone, position: '1', functionText: 'starostka' });
}

/** Another municipality of the name; where there is none, one with the numbers of its neighbour in the directory. */
function namesakeOf(municipality: Municipality): Municipality {
  const others = registeredMunicipalities().filter(one => one.ico !== municipality.ico);
  const real = others.find(one => one.name === municipality.name);
  if (real) return real;
  const { ico, code } = others[0] ?? registered(municipality);
  return { ...municipality, ico, code };
}
