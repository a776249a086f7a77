export { type HtmlOptions, serializeHtml } from './serialize-html.js';
