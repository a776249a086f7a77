import type { MemoryEntry, Unit } from '../../model/index.js';
import { Memory } from '../memory.js';
import { ProcessShelf } from '../shelf/process-shelf.js';
import type { MemoryStore, StoreReport, StoreStatistics } from './memory-store.js';

/** A store that lasts as long as the process: for tests, and for a memory that is read from an exchange file each time. */
export class ProcessStore implements MemoryStore {
  readonly name: string;
  readonly #shelf = new ProcessShelf();
  readonly #memory: Memory;

  constructor(name = 'memory') {
    this.name = name;
    this.#memory = new Memory({ name, shelf: this.#shelf });
  }

  async add(units: Iterable<Unit>): Promise<StoreReport> {
    const report = { added: 0, joined: 0, skipped: 0 };
    for (const unit of units) {
      const before = this.#memory.size;
      const id = this.#memory.add(unit);
      if (id === 0) report.skipped += 1;
      else if (this.#memory.size > before) report.added += 1;
      else report.joined += 1;
    }
    return report;
  }

  async replace(id: number, unit: Unit): Promise<void> {
    this.#memory.replace(id, unit);
  }

  async remove(ids: readonly number[]): Promise<number> {
    return ids.filter((id) => this.#memory.remove(id)).length;
  }

  async get(id: number): Promise<MemoryEntry | undefined> {
    return this.#memory.get(id);
  }

  async *entries(): AsyncGenerator<MemoryEntry> {
    yield* this.#memory.entries();
  }

  async statistics(): Promise<StoreStatistics> {
    const languages: Record<string, number> = {};
    const documents: Record<string, number> = {};
    let places = 0;
    for (const { unit, places: of } of this.#memory.entries()) {
      const pair = `${unit.sourceLanguage} → ${unit.targetLanguage}`;
      languages[pair] = (languages[pair] ?? 0) + 1;
      for (const { document } of of) documents[document] = (documents[document] ?? 0) + 1;
      places += of.length;
    }
    return { entries: this.#memory.size, places, languages, documents, bytes: this.#memory.byteLength };
  }

  async memory(options: Parameters<MemoryStore['memory']>[0] = {}): Promise<Memory> {
    return Object.keys(options).length === 0
      ? this.#memory
      : new Memory({ ...options, name: this.name, shelf: this.#shelf });
  }

  async saveIndexes(): Promise<void> {}

  async close(): Promise<void> {}
}
