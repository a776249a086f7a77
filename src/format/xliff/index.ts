export type { FileFinding } from '../file-finding.js';
export type { AsyncPieces, Pieces, ReaderOptions, UnitReader, UnitSink } from '../unit-reader.js';
export type { UnitWriter, WriterOptions } from '../unit-writer.js';
export type { ValidateOptions } from '../validate/checker.js';
export { validateXliff } from '../validate/xliff.js';
export type { XmlLimits } from '../xml/limits.js';
export {
  fromXliffPackage,
  toXliffPackage,
  type XliffPackageCode,
  type XliffPackageGroup,
  type XliffPackageObject,
  type XliffPackageText,
  type XliffPackageUnit,
} from './package-object.js';
export { parseXliff, readXliff, type XliffFile, type XliffRoot, type XliffSink, xliffReader } from './read.js';
export { serializeXliff12, writeXliff12, type Xliff1Options, xliff12Writer } from './serialize1.js';
export { serializeXliff2, writeXliff2, type Xliff2Options, xliff2Writer } from './serialize2.js';
