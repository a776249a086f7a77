export { markdownToText } from './markdown-to-text.js';
