import type { Bead } from '../../model/index.js';
import { parseLadder } from './ladder.js';
import { parseVecalign } from './vecalign.js';

export { parseLadder, serializeLadder } from './ladder.js';
export { parseVecalign, serializeVecalign } from './vecalign.js';

/** Reads beads in either form, told apart by their first character. */
export function parseBeads(text: string): Bead<number>[] {
  return /^[\uFEFF\s]*\[/.test(text) ? parseVecalign(text) : parseLadder(text);
}
