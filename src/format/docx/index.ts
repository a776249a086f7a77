export { readDocx } from './read-docx.js';
export { type DocxOptions, serializeDocx } from './serialize-docx.js';
