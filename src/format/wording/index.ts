export * from './rule-titles.js';
export * from './words.js';
