export { parseTermsCsv, serializeTermsCsv } from '../csv/terms.js';
export type { FileFinding } from '../file-finding.js';
export { parseTbx, type TbxFile, type TbxSink, tbxReader } from './read.js';
export { type ConceptWriter, serializeTbx, type TbxOptions, tbxWriter, writeTbx } from './serialize.js';
