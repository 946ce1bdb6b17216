import { randomBytes } from 'node:crypto';
import type { Dialect } from './dialects/model.ts';
import { boskovice, formerMayor, initialPeople, type Municipality, newMayor, type Person, person } from './people.ts';
import { RegisterState } from './registers/state.ts';

/** Rights of one ePUSA person in the regional systems (domain.md 2.1). */
export interface Rights {
  eDotace: '' | 'EDITOR' | 'CTENAR';
  purchasing: boolean;
  learning: boolean;
}

const noRights: Rights = { eDotace: '', purchasing: false, learning: false };

/** Everything the replicas remember; one object per server, nothing on disk. */
export class PortalState {
  readonly municipality: Municipality;
  /** Used for browsers that have not chosen a dialect themselves. */
  dialect: Dialect = 'jsp';
  readonly session = randomBytes(16).toString('hex').toUpperCase();
  /** Users of the subject in SOVM. */
  users: Person[] = [];
  statutoryId = formerMayor.id;
  /** Persons shown by ePUSA; those of SOVM arrive by `advanceSync`. */
  contacts: Person[] = [];
  epusaMayorId = formerMayor.id;
  /** An administrator account logged in to ePUSA, which asks for the sync (domain.md 2.1, SEED). */
  syncRequested = false;
  rights = new Map<string, Rights>();
  /** What the public registers show, and what is wrong with them. */
  readonly registers = new RegisterState();
  #nextId = 201;

  constructor(municipality: Municipality = boskovice) {
    this.municipality = municipality;
    this.reset();
  }

  /** Back to the day after the elections: the former mayor everywhere. The registers follow, nothing is wrong with them. The chosen dialect stays. */
  reset(): void {
    this.users = initialPeople.map(known => ({ ...known }));
    this.contacts = initialPeople.map(known => ({ ...known }));
    this.statutoryId = formerMayor.id;
    this.epusaMayorId = formerMayor.id;
    this.syncRequested = false;
    this.rights = new Map();
    this.registers.reset();
    this.#nextId = 201;
  }

  /** A short cut for tests that start after the account was created: the new mayor as a matched SOVM user. */
  addNewMayor(data: Partial<Person> = {}): Person {
    const { titleBefore, givenName, surname, username, email, phone } = newMayor;
    return this.addUser(
      person({
        titleBefore,
        givenName,
        surname,
        username,
        email,
        phone,
        position: '1',
        functionText: 'starostka',
        identified: true,
        ...data,
      }),
    );
  }

  addUser(data: Person): Person {
    const added = { ...data, id: this.#takeId() };
    this.users.push(added);
    return added;
  }

  addContact(data: Person): Person {
    const added = { ...data, id: this.#takeId() };
    this.contacts.push(added);
    return added;
  }

  user(id: string | null): Person | undefined {
    return this.users.find(known => known.id === id);
  }

  contact(id: string | null): Person | undefined {
    return this.contacts.find(known => known.id === id);
  }

  get statutory(): Person | undefined {
    return this.user(this.statutoryId);
  }

  /**
   * The regular synchronisation SOVM -> ePUSA. It knows persons by their SOVM account only, so a person somebody
   * already created in ePUSA by hand is then there twice: the duplicate the guide warns of (domain.md 2.1, SEED).
   */
  advanceSync(): void {
    const byHand = this.contacts.filter(contact => this.user(contact.id) === undefined);
    this.contacts = [...this.users.map(user => ({ ...user })), ...byHand];
    this.epusaMayorId = this.statutoryId;
    this.syncRequested = false;
  }

  rightsOf(id: string): Rights {
    return this.rights.get(id) ?? noRights;
  }

  #takeId(): string {
    const id = String(this.#nextId);
    this.#nextId += 1;
    return id;
  }
}
