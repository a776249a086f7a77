export { type UnitsOptions, unitsOf } from './units-of.js';
