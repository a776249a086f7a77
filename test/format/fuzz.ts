import { unitsOf } from '../../src/format/collation/index.js';
import { type UnitFormat, unitReader, unitWriter } from '../../src/format/convert/formats.js';
import { parseCollation, serializeCollation } from '../../src/format/json/index.js';
import { parseSrx, serializeSrx, sverkaSrx } from '../../src/format/srx/index.js';
import { parseTbx, parseTermsCsv } from '../../src/format/tbx/index.js';
import { validateTmx } from '../../src/format/tmx/index.js';
import { readAll } from '../../src/format/unit-reader.js';
import { serializeWhole } from '../../src/format/unit-writer.js';
import { validateXliff } from '../../src/format/xliff/index.js';
import { SverkaError, type Unit } from '../../src/model/index.js';
import { smallCollation } from './small-collation.js';

/** A file of each format with what breaks readers most: markup, notes, properties, groups, native code. */
interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: (bytes: Uint8Array) => void;
}

const marked = (units: readonly Unit[]): Unit[] =>
  units.map((unit, index) =>
    index % 2 === 0
      ? unit
      : {
          ...unit,
          source: [
            [
              'А',
              { type: 'open', role: 'code', id: '1', element: 'b', attributes: {}, data: '<b>' },
              'б',
              { type: 'close', role: 'code', id: '1', element: 'b', attributes: {}, data: '</b>' },
              { type: 'point', role: 'code', id: '2', element: 'br', attributes: {}, data: '<br/>' },
            ],
          ],
        },
  );

/** Reads units and writes them again in every format: what was read from a broken file must not break a writer. */
function throughAll(format: UnitFormat, bytes: Uint8Array): void {
  const units: Unit[] = [];
  readAll(bytes, unitReader(format, { unit: (unit) => units.push(unit), finding: () => undefined }));
  for (const to of ['tmx', 'xlf12', 'xlf21', 'tbx', 'csv', 'jsonl'] as const) {
    try {
      serializeWhole(units, unitWriter(to));
    } catch (error) {
      // Languages torn apart by a mutation do not fit one file of XLIFF 2.
      if (!(error instanceof SverkaError)) throw error;
    }
  }
}

export function fuzzSeeds(): Seed[] {
  const units = marked(unitsOf(smallCollation()));
  const encode = (text: string) => new TextEncoder().encode(text);
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const written = (format: UnitFormat) => serializeWhole(units, unitWriter(format));
  const seed = (format: UnitFormat, validate?: (bytes: Uint8Array) => unknown): Seed => ({
    name: format,
    bytes: encode(written(format)),
    read: (bytes) => {
      throughAll(format, bytes);
      validate?.(bytes);
    },
  });
  return [
    seed('tmx', validateTmx),
    { ...seed('tmx', validateTmx), name: 'tmx in UTF-16', bytes: utf16(written('tmx').replace('UTF-8', 'UTF-16')) },
    seed('xlf12', validateXliff),
    seed('xlf21', validateXliff),
    seed('tbx', parseTbx),
    seed('csv', (bytes) => {
      parseTermsCsv(new TextDecoder().decode(bytes));
    }),
    seed('jsonl'),
    { name: 'srx', bytes: encode(serializeSrx(sverkaSrx())), read: (bytes) => void parseSrx(bytes) },
    {
      name: 'collation',
      bytes: encode(serializeCollation(smallCollation())),
      read: (bytes) => void parseCollation(new TextDecoder().decode(bytes)),
    },
  ];
}

/** Numbers that are the same from run to run (Mulberry32, public domain): a failure can be repeated by its number. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const tokens = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '&#0;',
  '&x;',
  '\0',
  '\ufffe',
  '\ud800',
  '{',
  '[',
  ',',
  '\n',
  '__proto__',
  '<tu>',
  '</seg>',
  '<unit id="1">',
  'xmlns:a=""',
].map((token) => new TextEncoder().encode(token));

/** One to six faults: bytes changed, taken out, doubled, put in, or the end cut off. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let out = Array.from(bytes);
  const at = () => Math.floor(random() * (out.length + 1));
  for (let n = 1 + Math.floor(random() * 6); n > 0; n--) {
    const kind = Math.floor(random() * 6);
    const from = at();
    const length = Math.floor(random() ** 3 * 200);
    if (kind === 0) out[from] = Math.floor(random() * 256);
    else if (kind === 1) out.splice(from, length);
    else if (kind === 2) out.splice(at(), 0, ...out.slice(from, from + length));
    else if (kind === 3) out.splice(from, 0, ...(tokens[Math.floor(random() * tokens.length)] ?? []));
    else if (kind === 4) out[from] = (out[from] ?? 0) ^ (1 << Math.floor(random() * 8));
    else if (random() < 0.3) out = out.slice(0, from);
  }
  return Uint8Array.from(out, (byte) => byte ?? 0);
}

export interface FuzzResult {
  readonly files: number;
  readonly refused: number;
  readonly slowest: number;
  /** What was neither read nor refused with a sentence, or took more than two seconds. */
  readonly failures: readonly string[];
}

export function fuzz(files: number, seed = 1): FuzzResult {
  const seeds = fuzzSeeds();
  const failures: string[] = [];
  let refused = 0;
  let slowest = 0;
  for (let number = 0; number < files; number++) {
    const random = randomNumbers(seed * 1_000_003 + number);
    const { name, bytes, read } = seeds[number % seeds.length] as Seed;
    const mutated = mutate(bytes, random);
    const start = performance.now();
    try {
      read(mutated);
    } catch (error) {
      if (error instanceof SverkaError) refused += 1;
      else
        failures.push(
          `${name} ${number}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : error}`,
        );
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > 2000) failures.push(`${name} ${number}: took ${took.toFixed(0)} ms`);
  }
  return { files, refused, slowest, failures };
}
