export { serializeXliff12, writeXliff12, type Xliff1Options, xliff12Writer } from './serialize1.js';
export { serializeXliff2, writeXliff2, type Xliff2Options, xliff2Writer } from './serialize2.js';
