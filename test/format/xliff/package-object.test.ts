import { describe, expect, it } from 'vitest';
// @ts-expect-error the package ships no types
import xliff from 'xliff';
import { unitsOf } from '../../../src/format/collation/index.js';
import {
  fromXliffPackage,
  serializeXliff2,
  serializeXliff12,
  toXliffPackage,
} from '../../../src/format/xliff/index.js';
import { plainText, type Unit } from '../../../src/model/index.js';
import { planCollation, planIsThere } from '../plan-collation.js';
import { smallCollation } from '../small-collation.js';

interface Entry {
  readonly source?: unknown;
  readonly target?: unknown;
  readonly groupUnits?: Record<string, Entry>;
}

interface Read {
  readonly resources: Record<string, Record<string, Entry>>;
}

/** The package gives markup as nested objects; their words in order are what counts. */
function words(text: unknown): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(words).join('');
  if (typeof text !== 'object' || text === null) return '';
  const [inside] = Object.values(text) as { contents?: unknown }[];
  return words(inside?.contents);
}

const joined = (contents: Unit['source'], joiner: string) => contents.map(plainText).join(joiner);

function pairsOf(read: Read): [string, string, string][] {
  const pairs = (entries: Record<string, Entry>): [string, string, string][] =>
    Object.entries(entries).flatMap(([id, entry]) =>
      entry.groupUnits === undefined
        ? [[id, words(entry.source), words(entry.target ?? '')] as [string, string, string]]
        : pairs(entry.groupUnits),
    );
  return Object.values(read.resources).flatMap(pairs);
}

const wanted = (units: readonly Unit[]): [string, string, string][] =>
  units
    .filter((unit) => unit.source.length > 0)
    .map((unit) => [unit.id, joined(unit.source, ' '), joined(unit.target, '')]);

describe('the npm package xliff', () => {
  const all = [smallCollation(), ...(planIsThere ? [planCollation()] : [])].map((collation) => unitsOf(collation));

  it('reads the same sources and targets from our XLIFF 1.2', async () => {
    for (const units of all) {
      expect(pairsOf((await xliff.xliff12ToJs(serializeXliff12(units))) as Read)).toEqual(wanted(units));
    }
  });

  it('reads the same sources and targets from our XLIFF 2.1', async () => {
    for (const units of all) {
      expect(pairsOf((await xliff.xliff2js(serializeXliff2(units))) as Read)).toEqual(wanted(units));
    }
  });

  it('gives an object that becomes units, and takes the object that units become', async () => {
    const object = {
      resources: {
        plan: {
          '73.1': { source: 'Подписать меморандум.', target: '签署备忘录。', note: '72 в печати' },
          '73.2': {
            source: ['Сторонами ', { Span: { id: '1', contents: ['в 2026 году'] } }, { Standalone: { id: '2' } }],
            target: '',
          },
        },
      },
      sourceLanguage: 'ru',
      targetLanguage: 'zh_CN',
    };
    const units = fromXliffPackage(object);
    expect(
      units.map((unit) => [unit.id, unit.targetLanguage, joined(unit.source, ''), unit.target.length, unit.state]),
    ).toEqual([
      ['73.1', 'zh-CN', 'Подписать меморандум.', 1, 'translated'],
      ['73.2', 'zh-CN', 'Сторонами в 2026 году', 0, 'initial'],
    ]);
    expect(fromXliffPackage((await xliff.xliff2js(serializeXliff2(all[0] as Unit[]))) as never)).toHaveLength(4);
    expect(toXliffPackage(units).resources).toEqual({
      plan: {
        '73.1': object.resources.plan['73.1'],
        '73.2': { source: object.resources.plan['73.2'].source },
      },
    });
    const text: string = await xliff.js2xliff(toXliffPackage(units) as never);
    expect(text).toContain('Подписать меморандум.');
  });
});
