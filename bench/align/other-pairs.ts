/**
 * Pairs of languages that have no lexicon: npx tsx bench/align/other-pairs.ts
 * The diagnostics of the installed `typescript` package exist in English, Russian and Chinese under the same keys. Two of them
 * are laid side by side, one line in thirty is dropped on either side and one in fifteen joined with the next, and the aligner
 * has lengths, numbers, Latin words and what it learns by itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { alignSegments, type BeadRefs, evaluate } from '../../src/align/index.js';
import { printTable } from './tasks.js';

const library = dirname(createRequire(import.meta.url).resolve('typescript'));
const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(library, language, 'diagnosticMessages.generated.json'), 'utf8'));
const [russian, chinese] = [read('ru'), read('zh-cn')];
// Keys are the English text, with its number at the end and without most of its punctuation.
const english = Object.fromEntries(
  Object.keys(chinese).map((key) => [key, key.replace(/_\d+$/, '').replaceAll('_', ' ')]),
);
const keys = Object.keys(chinese)
  .filter((key) => russian[key])
  .slice(0, 1200);

const rows = (
  [
    ['en', 'zh', english, chinese],
    ['ru', 'en', russian, english],
    ['ru', 'zh', russian, chinese],
  ] as const
).map(([sourceLanguage, targetLanguage, left, right]) => {
  const source: string[] = [];
  const target: string[] = [];
  const gold: BeadRefs[] = [];
  const bead = (a: readonly string[], b: readonly string[]) => {
    gold.push({ source: a.map((_, at) => source.length + at), target: b.map((_, at) => target.length + at) });
    source.push(...a);
    target.push(...b);
  };
  const text = (texts: Record<string, string>, at: number) => texts[keys[at]!]!;
  for (let at = 0; at < keys.length; at++) {
    const [a, b] = [text(left, at), text(right, at)];
    const next = at + 1 < keys.length;
    if (at % 30 === 11) bead([a], []);
    else if (at % 30 === 23) bead([], [b]);
    else if (next && at % 30 === 4)
      bead([a, text(left, ++at)], [[b, text(right, at)].join(targetLanguage === 'zh' ? '' : ' ')]);
    else if (next && at % 30 === 17) bead([[a, text(left, ++at)].join(' ')], [b, text(right, at)]);
    else bead([a], [b]);
  }
  const started = performance.now();
  const { strict, lax } = evaluate(gold, alignSegments(source, target, { sourceLanguage, targetLanguage }));
  const seconds = (performance.now() - started) / 1000;
  return [
    `${sourceLanguage}–${targetLanguage}`,
    source.length,
    strict.f1.toFixed(3),
    lax.f1.toFixed(3),
    seconds.toFixed(2),
  ];
});
printTable(['pair, no lexicon', 'lines', 'strict F1', 'lax F1', 'seconds'], rows);
