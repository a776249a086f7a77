import { isTranscribing } from '../pair/transcription.js';
import type { NameMention } from '../profile.js';

/** The point between the parts of a foreign name, as it is met. */
const DOTTED = /\p{Script=Han}+(?:(?:\s?·\s?|[•・‧∙])\p{Script=Han}+)+/gu;
/** Longest part of a name. */
const LONGEST = 8;
/** A run without a point is a name from so many characters on… */
const LEAST = 3;
/** …of which so many hardly do anything but write sounds. */
const TELLING = 2;
const SOUNDS = new Set(
  '埃艾奥澳芭鲍彼勃茨黛邓迪狄蒂杜敦铎俄厄尔耳梵菲戈冈圭赫霍伽喀凯坎柯科库夸奎腊莱赖兰劳勒雷蕾黎莉琳卢鲁伦罗洛玛迈曼芒茅蒙缅摩墨姆穆娜奈瑙尼妮努诺帕潘佩彭珀契琪琼萨塞桑瑟莎绍什舒斯塔泰坦汤陀瓦韦沃锡雅亚娅耶伊泽扎詹兹夫卡巴拉哈娃',
);

/**
 * Foreign names by their form: parts with a point between them (弗拉基米尔·普京), and runs of characters that hardly do
 * anything but write sounds (哈巴罗夫斯克). Where a name begins and ends among other such characters the form does not say.
 */
export function findChineseNames(text: string): NameMention[] {
  const dotted = [...text.matchAll(DOTTED)]
    .flatMap((match) => partsOf(match[0], match.index))
    .map((parts): NameMention => {
      const [start, end] = [parts[0]!.span[0], parts.at(-1)!.span[1]];
      return { span: [start, end], text: text.slice(start, end), parts, isPerson: true, begins: false };
    });
  const runs: NameMention[] = [];
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end < text.length && isTranscribing(text[end]!)) end++;
    const run = text.slice(start, end);
    const span = [start, end] as const;
    const isWithin = dotted.some((name) => name.span[0] < end && start < name.span[1]);
    if (!isWithin && run.length >= LEAST && [...run].filter((one) => SOUNDS.has(one)).length >= TELLING) {
      runs.push({ span, text: run, parts: [{ span, text: run }], isPerson: false, begins: false });
    }
    start = Math.max(start, end - 1);
  }
  return [...dotted, ...runs].sort((a, b) => a.span[0] - b.span[0]);
}

/** The parts of each name in a stretch with points: behind one name and before another common words may stand. */
function partsOf(stretch: string, at: number): NameMention['parts'][number][][] {
  const names: NameMention['parts'][number][][] = [];
  let name: NameMention['parts'][number][] = [];
  const part = (from: number, to: number) => ({ span: [at + from, at + to] as const, text: stretch.slice(from, to) });
  const pieces = [...stretch.matchAll(/\p{Script=Han}+/gu)];
  for (const [place, { 0: piece, index }] of pieces.entries()) {
    let [first, last] = [0, piece.length];
    // Beside the point a rarer character is a part of the name, too: 朔尔茨.
    while (first < Math.min(piece.length, LONGEST) && (first === 0 || isTranscribing(piece[first]!))) first++;
    while (last > 0 && piece.length - last < LONGEST && (last === piece.length || isTranscribing(piece[last - 1]!)))
      last--;
    const isWhole = first === piece.length && place > 0 && place < pieces.length - 1;
    if (place > 0) name.push(part(index, index + first));
    if (isWhole) continue;
    if (name.length > 1) names.push(name);
    name = [part(index + last, index + piece.length)];
  }
  const sounds = (parts: NameMention['parts']) => parts.flatMap(({ text }) => [...text].filter(isTranscribing)).length;
  return names.filter((parts) => sounds(parts) >= LEAST);
}
