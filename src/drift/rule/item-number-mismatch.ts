import type { PairContext } from '../context.js';
import { placeOfBlock } from '../context.js';
import { type BlockLabel, labelOf } from '../labels.js';
import { type Draft, defineRule } from '../rule.js';

type Message = 'differs' | 'begins' | 'continues' | 'missing';

interface Mismatch {
  readonly pair: PairContext;
  readonly source: BlockLabel;
  readonly target: BlockLabel;
  /** How far the source is ahead in the last place, where only that differs; else `null`. */
  readonly shift: number | null;
}

const printed = (label: BlockLabel) => label.path.join('.');

/**
 * Compares the printed numbers of items that answer each other: 72 against 73, «Статья 10» against 第十一条. The notation does
 * not matter. One slip shifts all numbers after it, and a reviser wants it said once: the first item is an error that names
 * how far the shift reaches, each further one an info.
 *
 * Cannot see: items that are numbered alike but answer each other wrongly; a slip made on both sides.
 * ITS 2.0: numbers.
 */
export const itemNumberMismatch = defineRule<Message>({
  name: 'item-number-mismatch',
  group: 'numbering',
  severity: 'error',
  issueType: 'numbers',
  description: {
    en: 'The printed numbers of items that answer each other are compared, whatever their notation.',
    ru: 'Сравниваются напечатанные номера соответствующих друг другу пунктов, в каком бы виде они ни были записаны.',
    zh: '比较相互对应条目的印刷编号，不论其书写形式。',
  },
  example: {
    source: '72. Развитие взаимодействия с ООН',
    target: '73. 深化与联合国的协作',
    explanation: {
      en: 'Whoever cites item 73 means different items in the two texts.',
      ru: 'Ссылка на пункт 73 в двух текстах указывает на разные пункты.',
      zh: '援引第73项时，两种文本所指不同。',
    },
  },
  messages: {
    differs: {
      en: 'The same item is numbered {source} {inSource} and {target} {inTarget}.',
      ru: 'Один и тот же пункт имеет номер {source} {inSource} и {target} {inTarget}.',
      zh: '同一条目的编号不一致：{inSource}为{source}，{inTarget}为{target}。',
    },
    begins: {
      en: 'The same item is numbered {source} {inSource} and {target} {inTarget}; all items from here to {lastSource} / {lastTarget} are shifted in the same way.',
      ru: 'Один и тот же пункт имеет номер {source} {inSource} и {target} {inTarget}; так же сдвинуты все пункты отсюда до {lastSource} / {lastTarget}.',
      zh: '同一条目的编号不一致：{inSource}为{source}，{inTarget}为{target}；由此至{lastSource}／{lastTarget}各项均同样错位。',
    },
    continues: {
      en: 'Numbered {source} {inSource} and {target} {inTarget}: follows from the shift that begins at {firstSource} / {firstTarget}.',
      ru: 'Номер {source} {inSource} и {target} {inTarget}: следствие сдвига, который начинается с {firstSource} / {firstTarget}.',
      zh: '{inSource}编号为{source}，{inTarget}为{target}：系自{firstSource}／{firstTarget}开始的错位所致。',
    },
    missing: {
      en: 'The item is numbered {found} {here} and has no number {there}.',
      ru: 'Пункт имеет номер {found} {here} и не имеет номера {there}.',
      zh: '该条目{here}编号为{found}，{there}没有编号。',
    },
  },
  *check({ pairs }) {
    const runs: Mismatch[][] = [];
    const unnumbered: Draft<Message>[] = [];
    let labelled = 0;
    let run: Mismatch[] | null = null;
    for (const pair of pairs) {
      const { source, target } = pair;
      if (!source || !target) continue;
      const labels = { source: labelOf(source), target: labelOf(target) };
      if (labels.source && labels.target) {
        labelled += 1;
        if (printed(labels.source) === printed(labels.target)) {
          run = null;
          continue;
        }
        const mismatch = {
          pair,
          source: labels.source,
          target: labels.target,
          shift: shiftOf(labels.source, labels.target),
        };
        if (run && mismatch.shift !== null && run.at(-1)?.shift === mismatch.shift) run.push(mismatch);
        else {
          run = [mismatch];
          runs.push(run);
        }
      } else if (source.type === 'item' && target.type === 'item' && (labels.source || labels.target)) {
        unnumbered.push({
          message: 'missing',
          values: { found: printed((labels.source ?? labels.target) as BlockLabel) },
          // The side that has the number is named first in the message.
          source: labels.source ? placeOfBlock(source, 'label') : null,
          target: labels.target ? placeOfBlock(target, 'label') : null,
          severity: 'warning',
        });
      }
    }
    // Where one text numbers nothing, that is how it is made and no slip.
    if (unnumbered.length < labelled) yield* unnumbered;
    for (const members of runs) {
      const [first, last] = [members[0], members.at(-1)];
      if (!first || !last) continue;
      for (const mismatch of members) {
        const message = mismatch !== first ? 'continues' : members.length > 1 ? 'begins' : 'differs';
        const { source, target } = mismatch;
        const sourceWrong = isAtItsPlace(target) && !isAtItsPlace(source);
        yield {
          message,
          values: {
            // Where only one of the numbers fits the place of the item in its list, that one was expected.
            expected: printed(sourceWrong ? target : source),
            found: printed(sourceWrong ? source : target),
            source: printed(source),
            target: printed(target),
            ...(message === 'begins' && { lastSource: printed(last.source), lastTarget: printed(last.target) }),
            ...(message === 'continues' && { firstSource: printed(first.source), firstTarget: printed(first.target) }),
          },
          source: placeOfBlock(source.block, 'label'),
          target: placeOfBlock(target.block, 'label'),
          ...(message === 'continues' && { severity: 'info' as const }),
        };
      }
    }
  },
});

const isAtItsPlace = ({ block, path }: BlockLabel) => path.at(-1) === block.ordinal;

function shiftOf(source: BlockLabel, target: BlockLabel): number | null {
  const [a, b] = [source.path, target.path];
  const sameParent = a.length === b.length && a.slice(0, -1).every((number, index) => number === b[index]);
  return sameParent ? (a.at(-1) ?? 0) - (b.at(-1) ?? 0) : null;
}
