export type { FileFinding } from '../file-finding.js';
export type { AsyncPieces, Pieces, ReaderOptions, UnitReader, UnitSink } from '../unit-reader.js';
export type { UnitWriter, WriterOptions } from '../unit-writer.js';
export type { ValidateOptions } from '../validate/checker.js';
export { validateTmx } from '../validate/tmx.js';
export type { XmlLimits } from '../xml/limits.js';
export { joinDuplicates } from './join-duplicates.js';
export { parseTmx, readTmx, type TmxFile, type TmxSink, tmxReader } from './read.js';
export { serializeTmx, type TmxHeader, type TmxWriterOptions, tmxWriter, writeTmx } from './serialize.js';
