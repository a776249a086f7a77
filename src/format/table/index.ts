export { parseCsv } from './parse-csv.js';
export { readCsv } from './read-csv.js';
export { serializeCsv } from './serialize-csv.js';
