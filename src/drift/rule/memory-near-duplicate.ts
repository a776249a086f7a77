import type { MemoryMatch } from '../../model/index.js';
import { placeInBead } from '../context.js';
import { placesNamed, plainForm, queryOf } from '../memory.js';
import { defineRule } from '../rule.js';

/** Likeness from which a text is taken for an edited form of another, whole percentage. */
const near = 95;
/** Shorter texts are alike by chance. */
const shortest = { ' ': 25, '': 8 } as const;

/**
 * Finds sentences that the memory holds nearly as they stand here. Where the words differ and the translation is nevertheless the
 * memory's, to the letter, the change was perhaps not carried over: a warning. Where both differ, the two versions are
 * named for information. What differs in punctuation, spaces, width and case only is passed over, and so is what differs in
 * numbers, dates and names (number-mismatch, date-mismatch and name-missing compare those).
 *
 * Cannot see a change that leaves a translation rightly as it was (a synonym).
 *
 * ITS 2.0: inconsistency.
 */
export const memoryNearDuplicate = defineRule({
  name: 'memory-near-duplicate',
  group: 'memory',
  severity: 'warning',
  issueType: 'inconsistency',
  description: {
    en: 'Nearly the same sentence is in the memory; a change of words may not have been carried over into the translation.',
    ru: 'В памяти есть почти такое же предложение; возможно, изменение слов не перенесено в перевод.',
    zh: '翻译记忆中有几乎相同的句子；文字改动可能未反映到译文中。',
  },
  example: {
    source: 'Проведение ежегодных встреч министров обороны государств-членов ШОС.',
    target: '举行上合组织成员国国防部长会议。',
    explanation: {
      en: 'The memory has the same translation for a text without “ежегодных” (annual).',
      ru: 'В памяти тот же перевод у текста без слова «ежегодных».',
      zh: '翻译记忆中不含“ежегодных”（每年）的原文有相同译文。',
    },
  },
  messages: {
    unchanged: {
      en: 'The memory “{memory}” has “{known}”{places} with the very translation that stands here; the texts differ: {changes}.',
      ru: 'В памяти «{memory}» тот же перевод стоит у текста «{known}»{places}; тексты различаются: {changes}.',
      zh: '翻译记忆“{memory}”中“{known}”{places}的译文与此处完全相同，但原文不同：{changes}。',
    },
    changed: {
      en: 'The memory “{memory}” has nearly this text, {score} %{places}: {changes}.',
      ru: 'В памяти «{memory}» есть почти такой же текст, {score} %{places}: {changes}.',
      zh: '翻译记忆“{memory}”中有几乎相同的文本，{score}%{places}：{changes}。',
    },
  },
  *check({ beads, memory }) {
    if (!memory) return;
    for (const [at, bead] of beads.entries()) {
      const { text, side } = bead.source;
      if (text.length < shortest[side.profile.joiner] || bead.target.text === '') continue;
      const matches = memory.lookup(queryOf(beads, at), { threshold: near, limit: 5 });
      const plain = plainForm(text);
      if (matches.length === 0 || matches.some((match) => plainForm(match.text) === plain || match.onlyPlaceables))
        continue;
      const same = matches.find((match) => plainForm(match.translation) === plainForm(bead.target.text));
      const match = same ?? (matches[0] as MemoryMatch);
      yield {
        message: same ? 'unchanged' : 'changed',
        severity: same ? 'warning' : 'info',
        values: {
          memory: memory.name,
          known: match.text,
          translation: match.translation,
          score: String(match.score),
          changes: changedWords(match),
          places: placesNamed(match.entry),
        },
        source: placeInBead(bead.source),
        target: placeInBead(bead.target),
      };
    }
  },
});

/** Only what differs: «[-ежегодных-]», «[-встреч-]{+встречи+}». */
function changedWords({ changes }: MemoryMatch): string {
  let result = '';
  let apart = false;
  for (const { type, text } of changes) {
    if (type === 'same') apart = result !== '';
    else {
      if (apart) result += ' … ';
      apart = false;
      result += type === 'removed' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`;
    }
  }
  return result;
}
