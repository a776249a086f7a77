import { rules } from '../../drift/index.js';
import { ruleTitle } from '../../format/wording/index.js';
import { type MessageLanguage, SverkaError } from '../../model/index.js';
import type { Command, Wording } from '../command.js';

const words: Readonly<Record<'severity' | 'type' | 'example' | 'why' | 'says', Wording>> = {
  severity: { en: 'Gravest severity', ru: 'Наибольшая тяжесть', zh: '最高严重程度' },
  type: { en: 'ITS 2.0 type', ru: 'Тип по ITS 2.0', zh: 'ITS 2.0 类型' },
  example: { en: 'Example', ru: 'Пример', zh: '示例' },
  why: { en: 'Why', ru: 'Почему', zh: '原因' },
  says: { en: 'What it says', ru: 'Что сообщает', zh: '提示内容' },
};

/** What stands for the names of the texts, which only a finding knows. */
const places: Readonly<Record<string, Wording>> = {
  inSource: { en: 'in the source text', ru: 'в исходном тексте', zh: '原文' },
  inTarget: { en: 'in the target text', ru: 'в тексте перевода', zh: '译文' },
  here: { en: 'in one text', ru: 'в одном тексте', zh: '一方文本' },
  there: { en: 'in the other text', ru: 'в другом тексте', zh: '另一方文本' },
};

/** `sverka explain RULE`: what a rule compares, what it passes over, an example, and what it says. */
export const explainCommand: Command = {
  name: 'explain',
  arguments: 'RULE',
  summary: {
    en: 'describe a rule with an example',
    ru: 'описать правило с примером',
    zh: '说明规则并举例',
  },
  options: {},
  examples: [
    {
      line: 'sverka explain name-missing --lang zh',
      help: { en: 'in Chinese', ru: 'по-китайски', zh: '用中文说明' },
    },
  ],
  async run({ positionals, language, out }) {
    const [name, ...others] = positionals;
    const rule = rules.find((each) => each.name === name);
    if (!rule || others.length > 0) {
      throw new SverkaError(
        'usage/unknown-rule',
        name === undefined
          ? 'Say which rule is to be explained. Type "sverka rules" for the list.'
          : `There is no rule "${name}". Type "sverka rules" for the list.`,
        { values: { name: name ?? '' } },
      );
    }
    const { source, target, explanation } = rule.example;
    await out(
      [
        `${rule.name}: ${ruleTitle(rule.name, language)}`,
        '',
        rule.description[language],
        '',
        `${words.severity[language]}: ${rule.severity}`,
        `${words.type[language]}: ${rule.issueType}`,
        '',
        `${words.example[language]}:`,
        `  ${source}`,
        `  ${target}`,
        `  ${words.why[language]}: ${explanation[language]}`,
        '',
        `${words.says[language]}:`,
        ...Object.values(rule.messages).map((message) => `  ${withPlaces(message[language], language)}`),
        '',
      ].join('\n'),
    );
    return 0;
  },
};

function withPlaces(sentence: string, language: MessageLanguage): string {
  return sentence.replace(/\{(\w)(\w*)\}/g, (place, first: string, rest: string) => {
    const phrase = places[first.toLowerCase() + rest]?.[language];
    if (phrase === undefined) return place;
    return first === first.toLowerCase() ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
  });
}
