import { serializeVecalign } from '../format/beads/index.js';
import { unitsOf } from '../format/collation/index.js';
import { serializeCollation } from '../format/json/index.js';
import { serializeTmx } from '../format/tmx/index.js';
import { serializeXliff2, serializeXliff12 } from '../format/xliff/index.js';
import type { Collation } from '../model/index.js';

export type ExportKind = 'json' | 'tmx' | 'xlf' | 'xlf12' | 'beads';

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A reviewed collation as a file to be taken away. */
export function exportFile(collation: Collation, kind: ExportKind): ExportedFile {
  const name = collation.source.name;
  const units = () => unitsOf(collation);
  switch (kind) {
    case 'json':
      return { name: `${name}.json`, type: 'application/json', content: serializeCollation(collation) };
    case 'tmx':
      return { name: `${name}.tmx`, type: 'application/xml', content: serializeTmx(units(), { document: name }) };
    case 'xlf':
      return { name: `${name}.xlf`, type: 'application/xml', content: serializeXliff2(units()) };
    case 'xlf12':
      return { name: `${name}.12.xlf`, type: 'application/xml', content: serializeXliff12(units()) };
    case 'beads':
      return { name: `${name}.beads.txt`, type: 'text/plain', content: goldBeads(collation) };
  }
}

/** The beads by place of their segments: `[0,1]:[0]`, the form in which aligners are scored. */
function goldBeads({ source, target, alignment }: Collation): string {
  const places = [source, target].map(({ segments }) => new Map(segments.map(({ id }, place) => [id, place])));
  const lookUp = (ids: readonly string[], side: 0 | 1) => ids.map((id) => places[side]?.get(id) ?? -1);
  return serializeVecalign(
    alignment.beads.map((bead) => ({
      ...bead,
      source: lookUp(bead.source, 0),
      target: lookUp(bead.target, 1),
      cost: 0,
    })),
  );
}
