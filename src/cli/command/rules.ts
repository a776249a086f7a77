import { rules } from '../../drift/index.js';
import { ruleTitle } from '../../format/wording/index.js';
import type { Command } from '../command.js';

/** `sverka rules`: every rule with its group, severity and title. */
export const rulesCommand: Command = {
  name: 'rules',
  arguments: '',
  summary: {
    en: 'list the rules of drift',
    ru: 'перечислить правила проверки',
    zh: '列出检查规则',
  },
  options: {
    json: { type: 'boolean', help: { en: 'as JSON', ru: 'в виде JSON', zh: '以 JSON 输出' } },
  },
  examples: [
    {
      line: 'sverka rules --lang ru',
      help: { en: 'the list in Russian', ru: 'список по-русски', zh: '俄文列表' },
    },
  ],
  async run({ options, language, out }) {
    if (options.json === true) {
      const list = rules.map(({ name, group, severity, issueType, description }) => ({
        name,
        group,
        severity,
        issueType,
        title: ruleTitle(name, language),
        description: description[language],
      }));
      await out(`${JSON.stringify(list, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...rules.map(({ name }) => name.length));
    const lines: string[] = [];
    for (const [at, rule] of rules.entries()) {
      if (rule.group !== rules[at - 1]?.group) lines.push(...(at === 0 ? [] : ['']), rule.group);
      lines.push(`  ${rule.name.padEnd(width)}  ${rule.severity.padEnd(7)}  ${ruleTitle(rule.name, language)}`);
    }
    await out(`${lines.join('\n')}\n`);
    return 0;
  },
};
