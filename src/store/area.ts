/** An area that is only read: what a policy of the browser says. */
export type PolicyArea = Pick<StorageArea, 'get'>;

/** The part of the browser's storage that the store needs; `browser.storage.local` fits, and so does a map in a test. */
export interface StorageArea {
  get(keys: null | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}
