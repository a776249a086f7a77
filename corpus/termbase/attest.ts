/**
 * Fills the column `source` of sco-un.csv: where the terms of a concept stand in the texts that we have, file and
 * line, the first place for each language; «general» where they stand in none. Run after editing the table:
 *
 *     npx tsx corpus/termbase/attest.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { indexTerms } from '../../src/language/term/index.js';
import { readTable } from './read-table.js';

const here = import.meta.dirname;
const path = `${here}/sco-un.csv`;
const shared = `${here}/../../../shared`;

/** Name to quote, path, language; `null` where both languages stand in one file. */
const texts: readonly (readonly [name: string, path: string, language: string | null])[] = [
  ['sco-2016-action-plan', 'texts/sco-2016-action-plan.ru-zh.txt', null],
  ['un-2019-sco-qingdao-documents', 'texts/un-2019-sco-qingdao-documents.zh.txt', 'zh'],
  ['sco-2019-bishkek-declaration', 'texts/sco-2019-bishkek-declaration.zh.txt', 'zh'],
  ['sco-2020-moscow-statements', 'texts/sco-2020-moscow-statements.zh.txt', 'zh'],
  ['un-sdg', 'align-dev/tasks/un-sdg-num-std/src.txt', 'ru'],
  ['un-sdg', 'align-dev/tasks/un-sdg-num-std/tgt.txt', 'zh'],
  ['udhr', 'align-dev/tasks/udhr-std/src.txt', 'ru'],
  ['udhr', 'align-dev/tasks/udhr-std/tgt.txt', 'zh'],
  ['tico-19', 'align-dev/train/tico19/ru.txt', 'ru'],
  ['tico-19', 'align-dev/train/tico19/zh.txt', 'zh'],
];

const missing = texts.filter(([, file]) => !existsSync(`${shared}/${file}`));
if (missing.length > 0) {
  console.error(`Nothing done: ${missing.map(([, file]) => file).join(', ')} not found under ../shared.`);
  process.exit(2);
}

const table = readFileSync(path, 'utf8');
const index = indexTerms(readTable(table), ['ru', 'zh'], { countries: false });
const places = new Map<string, string>();
for (const [name, file, only] of texts) {
  for (const [number, line] of readFileSync(`${shared}/${file}`, 'utf8').split('\n').entries()) {
    for (const language of only === null ? ['ru', 'zh'] : [only]) {
      for (const mention of index.find(line, language)) {
        for (const { concept, term } of mention.readings) {
          const key = `${concept.id} ${language}`;
          if (term.type !== 'variant' && !places.has(key)) places.set(key, `${language} ${name}:${number + 1}`);
        }
      }
    }
  }
}

// The source is the last column and holds no quotes, so the rest of each line stays as it was typed.
const [head = '', ...lines] = table.trimEnd().split('\n');
const filled = lines.map((line) => {
  const [id = ''] = line.split(',');
  const found = ['ru', 'zh'].flatMap((language) => places.get(`${id} ${language}`) ?? []);
  return { line: line.slice(0, line.lastIndexOf(',')), source: found.length > 0 ? found.join('; ') : 'general' };
});
writeFileSync(path, `${[head, ...filled.map(({ line, source }) => `${line},${source}`)].join('\n')}\n`);
const attested = filled.filter(({ source }) => source !== 'general').length;
console.log(
  `${filled.length} concepts, ${attested} attested in the texts, ${filled.length - attested} from general knowledge.`,
);
