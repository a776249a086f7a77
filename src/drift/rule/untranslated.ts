import type { Span } from '../../model/index.js';
import { type BeadContext, placeInBead, type Side } from '../context.js';
import { defineRule } from '../rule.js';

/** A share of foreign letters from which on a whole segment counts as left in the other language. */
const WHOLE = 0.5;

/**
 * Looks for what is still in the other language: a segment of the target in the script of the source (or the other way
 * round), words of it inside a translated segment (but not in quotes or brackets, if the other text has them), and a segment that
 * is the same as its source.
 *
 * Cannot see text left untranslated between languages of one script unless it is the same as its source. Signs, numbers
 * and Latin names are the same in both texts and are passed over.
 *
 * ITS 2.0: untranslated.
 */
export const untranslated = defineRule({
  name: 'untranslated',
  group: 'words',
  severity: 'error',
  issueType: 'untranslated',
  description: {
    en: 'A segment, or words in it, stands in the language of the other text: in its script, or word for word as there. Numbers, signs and Latin names are passed over.',
    ru: 'Сегмент или слова в нём остались на языке другого текста: его письмом или дословно. Числа, знаки и названия латиницей не учитываются.',
    zh: '某句段或其中的词语仍是另一文本的语言：使用对方文字，或与对方完全相同。数字、符号和拉丁字母名称不计。',
  },
  example: {
    source: 'Развитие взаимодействия в сфере туризма.',
    target: 'Развитие взаимодействия в сфере туризма.',
    explanation: {
      en: 'The sentence stands in Russian in the Chinese text.',
      ru: 'Предложение осталось в китайском тексте по-русски.',
      zh: '该句在中文本中仍为俄文。',
    },
  },
  messages: {
    whole: {
      en: 'This segment is still in the language of the other text: “{found}”.',
      ru: 'Сегмент остался на языке другого текста: «{found}».',
      zh: '该句段仍是另一文本的语言：“{found}”。',
    },
    words: {
      en: 'Words of the other language stand in the segment: “{found}”.',
      ru: 'В сегменте остались слова другого языка: «{found}».',
      zh: '该句段中夹有另一语言的词语：“{found}”。',
    },
  },
  *check(context) {
    for (const bead of context.beads) {
      for (const side of ['source', 'target'] as const) {
        const other = side === 'source' ? context.target : context.source;
        const { text } = bead[side];
        const answer = bead[side === 'source' ? 'target' : 'source'].text;
        // «уханьская пневмония» (武汉肺炎), лаборатория «火眼»: a word that is quoted as it stands in the other text is meant.
        const isQuoted = ([start, end]: Span) => {
          const at = answer.indexOf(text.slice(start, end));
          return at !== -1 && (isEnclosed(text, start) || isEnclosed(answer, at));
        };
        const ranges = foreignWords(text, context[side], other).filter((range) => !isQuoted(range));
        const foreign = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
        const letters = bead[side].text.replace(/[^\p{L}]/gu, '').length;
        const isWhole =
          (letters > 0 && foreign / letters >= WHOLE) || (side === 'target' && isCopy(bead, context.source));
        if (!isWhole && ranges.length === 0) continue;
        const found = isWhole
          ? bead[side].text
          : ranges.map(([start, end]) => bead[side].text.slice(start, end)).join(' … ');
        const here = placeInBead(bead[side], isWhole ? undefined : ranges);
        const there = placeInBead(bead[side === 'source' ? 'target' : 'source']);
        yield {
          message: isWhole ? 'whole' : 'words',
          severity: isWhole ? 'error' : 'warning',
          values: { found },
          source: side === 'source' ? here : there,
          target: side === 'source' ? there : here,
        };
      }
    }
  },
});

/** Whether a place of a text stands in quotes or brackets. */
function isEnclosed(text: string, at: number): boolean {
  const count = (pattern: RegExp) => text.slice(0, at).match(pattern)?.length ?? 0;
  return count(/[«“‘《（([]/gu) > count(/[»”’》）)\]]/gu);
}

/** Runs of two or more letters in the other language's script, where the scripts differ. */
function foreignWords(text: string, own: Side, other: Side): Span[] {
  const letter = other.profile.letter;
  const isForeign = (character: string) => letter.test(character) && !own.profile.letter.test(character);
  const ranges: Span[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? '';
    const inside = character !== '' && /\p{L}/u.test(character) && isForeign(character);
    if (inside && start === -1) start = at;
    // Spaces between foreign words belong to the run.
    if (!inside && start !== -1 && !(character === ' ' && isForeign(text[at + 1] ?? ''))) {
      if (at - start > 1) ranges.push([start, at]);
      start = -1;
    }
  }
  return ranges;
}

/** Whether the target is its source, letter for letter, in words of the source's language. */
function isCopy({ source, target }: BeadContext, side: Side): boolean {
  if (source.text !== target.text) return false;
  return (
    side.profile.tokenize(source.text).filter(({ text, kind }) => kind === 'word' && side.profile.letter.test(text))
      .length >= 3
  );
}
