export { type BulkOptions, bulkLookup } from './bulk-lookup.js';
export type { MemoryStore, StoreReport, StoreStatistics } from './memory-store.js';
export { ProcessStore } from './process-store.js';
export { SqliteStore, type SqliteStoreOptions } from './sqlite-store.js';
