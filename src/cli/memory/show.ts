import type { MemoryEntry, MemoryMatch, MessageLanguage, Span, TextChange } from '../../model/index.js';
import { paint } from '../paint.js';

const words = {
  en: {
    context: 'context',
    exact: 'exact',
    fuzzy: 'fuzzy',
    item: 'item',
    adapted: 'adapted',
    more: (n: number) => `and ${n} more`,
  },
  ru: {
    context: 'контекст',
    exact: 'точное',
    fuzzy: 'нечёткое',
    item: 'пункт',
    adapted: 'с подстановкой',
    more: (n: number) => `и ещё ${n}`,
  },
  zh: {
    context: '语境匹配',
    exact: '完全匹配',
    fuzzy: '模糊匹配',
    item: '第',
    adapted: '已替换',
    more: (n: number) => `另 ${n} 处`,
  },
} as const;

/** A match in some lines: score and kind, what differs, the translation, where it is from. */
export function matchLines(match: MemoryMatch, language: MessageLanguage, colour: boolean): string[] {
  const word = words[language];
  const penalties = Object.entries(match.penalties).map(([name, points]) => `${name} −${points}`);
  const head = [`${match.score} %`, word[match.type], ...penalties].join(', ');
  return [
    paint(head, 'bold', colour),
    `  ${match.type === 'fuzzy' ? changesLine(match.changes, colour) : match.text}`,
    `  ${match.adapted ? adaptedLine(match.adapted, colour) : match.translation}`,
    paint(`  ${placeLine(match.entry, language)}`, 'dim', colour),
  ];
}

/** «[-2016-]{+2019+}», or in colour where a person looks on. */
export function changesLine(changes: readonly TextChange[], colour: boolean): string {
  return changes
    .map(({ type, text }) => {
      if (type === 'same') return text;
      if (!colour) return type === 'removed' ? `[-${text}-]` : `{+${text}+}`;
      return paint(text, type === 'removed' ? 'removed' : 'added', true);
    })
    .join('');
}

function adaptedLine({ translation, substitutions }: NonNullable<MemoryMatch['adapted']>, colour: boolean): string {
  let line = '';
  let at = 0;
  for (const { span, to } of substitutions) {
    line += translation.slice(at, span[0]) + (colour ? paint(to, 'added', true) : `{+${to}+}`);
    at = span[1];
  }
  return line + translation.slice(at);
}

/** «plan, item 73; declaration, item 4 and 2 more · #12». */
export function placeLine({ id, places }: MemoryEntry, language: MessageLanguage): string {
  const word = words[language];
  const shown = places.slice(0, 3).map(({ document, item }) => {
    const where = item === undefined ? '' : language === 'zh' ? `第 ${item} 条` : `${word.item} ${item}`;
    return [document, where].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  });
  const more = places.length > shown.length ? ` ${word.more(places.length - shown.length)}` : '';
  return `${shown.filter(Boolean).join('; ')}${more} #${id}`.trim();
}

/** A text with the spans marked, cut to a width around the first of them. */
export function markedText(text: string, spans: readonly Span[], width: number, colour: boolean): string {
  const first = spans[0]?.[0] ?? 0;
  const from = text.length <= width ? 0 : Math.max(0, Math.min(first - Math.floor(width / 3), text.length - width));
  const to = Math.min(text.length, from + width);
  let line = from > 0 ? '…' : '';
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    line +=
      text.slice(at, start) + (colour ? paint(text.slice(start, end), 'bold', true) : `[${text.slice(start, end)}]`);
    at = end;
  }
  return line + text.slice(at, to) + (to < text.length ? '…' : '');
}
