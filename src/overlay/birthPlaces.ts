import type { FieldValues, FoundPlaces } from '../hints/index.ts';
import { isBornAbroad } from '../hints/values.ts';

/** Finds what the list of municipalities has for a place as it is typed. */
export type FindPlaces = (typed: string) => FoundPlaces;

/**
 * The list of municipalities, for the place of birth. It comes to the page, so that what is typed there need not leave it
 * (docs/decisions/0010): once, and not before it is needed. When it cannot be had, nothing is said.
 */
export class BirthPlaces {
  readonly #load: () => Promise<FindPlaces | null>;
  #find: FindPlaces | null = null;
  #isAsked = false;

  constructor(load: () => Promise<FindPlaces | null>) {
    this.#load = load;
  }

  /** What the list has for the place of birth; `null` when there is no list, no such place, or it lies abroad. */
  among(values: FieldValues): FoundPlaces | null {
    const typed = values['person.birthPlace'];
    return this.#find && typed && !isBornAbroad(values) ? this.#find(typed) : null;
  }

  /** The clerk is at the place of birth; `got` is called once the list has come. */
  want(values: FieldValues, got: () => void): void {
    if (this.#isAsked || isBornAbroad(values)) return;
    this.#isAsked = true;
    void this.#load().then(find => {
      this.#find = find;
      if (find) got();
    });
  }
}
