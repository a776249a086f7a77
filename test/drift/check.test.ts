import { describe, expect, it } from 'vitest';
import { checkDrift, rules } from '../../src/drift/index.js';
import { collate } from './pair.js';

const languages = ['en', 'ru', 'zh'] as const;

describe('every rule', () => {
  it('has a name of its own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s speaks three languages', (_, rule) => {
    for (const wording of [rule.description, rule.example.explanation, ...Object.values(rule.messages)]) {
      for (const language of languages)
        expect(wording[language], JSON.stringify(wording)).toMatch(/\p{L}.*[.。！…][”»]?$/u);
      expect(wording.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(wording.zh).toMatch(/\p{Script=Han}/u);
      // What English quotes of the texts may be in another script.
      expect(wording.en.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Han}/u);
      // A sentence is filled with the same values in each language.
      const places = (text: string) =>
        new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.toLowerCase()));
      expect(places(wording.ru)).toEqual(places(wording.en));
      expect(places(wording.zh)).toEqual(places(wording.en));
    }
  });
});

describe('checkDrift', () => {
  const pairs = [
    ['71.\tРазвитие сотрудничества.', '71\t发展合作。'],
    ['72.\tНалаживание механизма.', '73\t建立机制。'],
    [null, '74\t深化协作。'],
  ] as const;

  it('leaves no place in a message unfilled, in any language', () => {
    for (const language of languages)
      for (const { message } of checkDrift(collate(pairs), { language })) expect(message).not.toMatch(/[{}]/);
  });

  it('names the texts by their languages', () => {
    const [finding] = checkDrift(collate(pairs), { language: 'en' });
    expect(finding?.message).toBe('The same item is numbered 72 in the Russian text and 73 in the Chinese text.');
    const same = checkDrift(collate(pairs, ['ru', 'ru']), { language: 'en' }).find(
      ({ severity }) => severity === 'error',
    );
    expect(same?.message).toContain('72 in the source text and 73 in the target text');
  });

  it('leaves out a rule that is off and gives another the severity asked for', () => {
    const found = checkDrift(collate(pairs), { rules: { 'item-number-mismatch': 'off', 'item-unaligned': 'info' } });
    expect(found.filter(({ rule }) => rule === 'item-number-mismatch')).toEqual([]);
    expect(found.find(({ rule }) => rule === 'item-unaligned')?.severity).toBe('info');
  });

  it('points into the texts: each quote is what stands at its spans', () => {
    const collation = collate(pairs);
    for (const { source, target } of checkDrift(collation))
      for (const [side, document] of [
        [source, collation.source],
        [target, collation.target],
      ] as const)
        if (side?.spans.length === 1 && side.segments.length > 0)
          expect(side.spans.map((span) => document.text.slice(...span)).join('')).toBe(side.quote);
  });
});
