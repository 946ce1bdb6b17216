import type { StorageArea } from '../../../src/store/index.ts';

/** A storage area in memory that copies like a real one, and can be told to fail. */
export class MemoryArea implements StorageArea {
  items: Record<string, unknown>;
  failure: Error | null = null;

  constructor(items: Record<string, unknown> = {}) {
    this.items = items;
  }

  async get(): Promise<Record<string, unknown>> {
    return structuredClone(this.items);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    if (this.failure) throw this.failure;
    this.items = { ...this.items, ...structuredClone(items) };
  }

  async remove(keys: string | string[]): Promise<void> {
    if (this.failure) throw this.failure;
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => ![keys].flat().includes(key)));
  }
}
