/**
 * How many names are paired by their sound, and how many rightly: npx tsx bench/align/names.ts [--keep DIRECTORY]
 * On tasks made of each set of ../shared/align-dev/train; names that a lexicon learnt without the set knows are not looked
 * for, as in the aligner. A pair is right if both stand in one gold bead. --keep as in held-out.ts.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { capitalWords } from '../../src/align/feature/capitals.js';
import { extractFeatures } from '../../src/align/feature/features.js';
import { namePairs } from '../../src/align/lexicon/name-pairs.js';
import { languageProfile } from '../../src/language/index.js';
import { kinds, lexiconWithout, taskOf } from './kinds.js';
import { data, printTable } from './tasks.js';

const { values } = parseArgs({ options: { keep: { type: 'string' } } });
if (!existsSync(data)) {
  console.error('The training texts are not here. They are read from ../shared/align-dev beside the checkout.');
  process.exit(2);
}
const [russian, chinese] = [languageProfile('ru'), languageProfile('zh')];
const rows = kinds.map((kind) => {
  const lexicon = lexiconWithout(kind, values.keep);
  const isKnown = (stem: string) =>
    lexicon.entries(stem).some(({ forward, backward }) => Math.max(forward, backward) > 0.2);
  let [looked, found, rightPairs] = [0, 0, 0];
  for (const damage of ['std', 'hard'] as const) {
    for (const seed of [1, 2, 3]) {
      const { source, target, gold } = taskOf(kind, damage, { seed, lines: 1000 });
      const [left, right] = [extractFeatures(source, russian), extractFeatures(target, chinese)];
      const capitals = new Map([...capitalWords(source, russian, left)].filter(([stem]) => !isKnown(stem)));
      const pairs = namePairs(
        { texts: source, profile: russian, vocabulary: left.vocabulary, capitals },
        { texts: target, profile: chinese, vocabulary: right.vocabulary, capitals: new Map() },
      );
      looked += capitals.size;
      found += pairs.length;
      const together = ([name, run]: (typeof pairs)[number]) =>
        gold.some(
          (bead) =>
            bead.source.some((at) => source[at]!.includes(name)) && bead.target.some((at) => target[at]!.includes(run)),
        );
      rightPairs += pairs.filter(together).length;
    }
  }
  return [kind, looked, found, found ? (rightPairs / found).toFixed(3) : '–'];
});
printTable(['kind', 'words with a capital', 'pairs', 'right'], rows);
