export { joinDuplicates } from './join-duplicates.js';
export { serializeTmx, type TmxHeader, type TmxWriterOptions, tmxWriter, writeTmx } from './serialize.js';
