import { evaluate, type Score } from '../../align/index.js';
import { parseBeads } from '../../format/beads/index.js';
import { SverkaError } from '../../model/index.js';
import type { Command, CommandCall } from '../command.js';
import { readTextInput } from '../files.js';

export const evaluateCommand: Command = {
  name: 'evaluate',
  arguments: 'GOLD FOUND',
  summary: {
    en: 'score an alignment against a gold one',
    ru: 'оценить выравнивание по эталону',
    zh: '对照标准答案评估对齐结果',
  },
  options: {
    json: {
      type: 'boolean',
      help: { en: 'print the scores as JSON', ru: 'вывести оценки в JSON', zh: '以 JSON 输出得分' },
    },
  },
  examples: [
    {
      line: 'sverka evaluate gold.txt beads.txt',
      help: {
        en: 'strict and lax precision, recall and F1 (beads as [0,1]:[0] or a ladder)',
        ru: 'строгие и нестрогие точность, полнота и F1 (звенья [0,1]:[0] или лестница hunalign)',
        zh: '严格与宽松的精确率、召回率和 F1（[0,1]:[0] 或 hunalign 格式）',
      },
    },
  ],
  run,
};

async function run({ positionals, options, out }: CommandCall): Promise<number> {
  const [gold, found, ...more] = positionals;
  if (gold === undefined || found === undefined || more.length > 0) {
    throw new SverkaError('usage/arguments', 'evaluate takes two files of beads: sverka evaluate GOLD FOUND.');
  }
  const scores = evaluate(parseBeads(await readTextInput(gold)), parseBeads(await readTextInput(found)));
  if (options.json === true) {
    await out(`${JSON.stringify(scores)}\n`);
  } else {
    const row = (name: string, { precision, recall, f1 }: Score) =>
      `${name} P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`;
    await out(`${row('strict', scores.strict)} | ${row('lax', scores.lax)}\n`);
  }
  return 0;
}
