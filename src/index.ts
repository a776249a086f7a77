export { type HtmlOptions, serializeHtml } from './format/html/index.js';
export * from './model/index.js';
