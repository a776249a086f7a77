// Writes batches of units into a store until it is killed, and says before each that it is adding and after each that it was
// acknowledged: kill.ts runs it.
import { writeSync } from 'node:fs';
import { SqliteStore } from '../../src/memory/store/index.js';
import type { Unit } from '../../src/model/index.js';

const [file = '', name = '', startText = '0', engine] = process.argv.slice(2);
const batchSize = 40;

function unit(number: number): Unit {
  return {
    id: `u${number}`,
    sourceLanguage: 'ru',
    targetLanguage: 'zh-CN',
    source: [[`Пункт ${name}${number}. Проведение регулярных консультаций по вопросам внешней политики.`]],
    target: [[`第${name}${number}项。定期就对外政策问题举行磋商。`]],
    segtype: 'sentence',
    state: 'final',
    notes: [],
    properties: { 'x-Document': `document ${number % 7}` },
  };
}

const store = await SqliteStore.open(file, engine === 'wasm' ? { engine: 'node-sqlite3-wasm' } : {});
await store.memory();
writeSync(1, 'open\n');
for (let from = Number(startText), round = 0; ; from += batchSize, round += 1) {
  const units = Array.from({ length: batchSize }, (_, i) => unit(from + i));
  writeSync(1, 'adding\n');
  await store.add(units);
  writeSync(1, `${from + batchSize}\n`);
  // Saving the indexes rewrites a good part of the file: a kill must be survived there too.
  if (round % 5 === 4) {
    writeSync(1, 'saving\n');
    await store.saveIndexes();
    writeSync(1, 'saved\n');
  }
}
