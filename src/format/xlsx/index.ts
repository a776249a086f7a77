export { serializeXlsx } from './serialize-xlsx.js';
