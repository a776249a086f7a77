export * from './bead-table.js';
export * from './marked-text.js';
export * from './side-by-side.js';
