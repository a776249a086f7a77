import type { Span } from '../../model/index.js';
import type { BeadSide } from '../context.js';

/** How a language says no: surely, and in any way at all. */
interface Negation {
  /** Says no beyond doubt, with what only looks like it taken out. */
  readonly sure: RegExp;
  /** May say no: negative words of every kind, prefixes, «without», «against», «forbid», «prevent». */
  readonly any: RegExp;
}

const negations: Readonly<Record<string, Negation>> = {
  ru: {
    sure: /(?<!\p{L})(?:не(?!\s+(?:только|менее|более|позднее|раньше|ранее|меньше|больше|исключ|ограничива)(?!\p{L}))|нельзя|никто|никак(?:ой|ая|ие|им|их)|ничто|никогда|нет)(?!\p{L})/giu,
    any: /(?<!\p{L})(?:не|ни|нет|нельзя|без|кроме|против|анти|контр|вне|мало|едва|избега|избеж|отказ|отсутств|запре|исключ|лиш|предотвра|предупре|недо|прекра|отриц|отмен|воздерж|препятств|пресе|противо|ограничи|вместо|невозмож|освобожд|менее|разн|отлич|бес|избав|только|недел)/iu,
  },
  zh: {
    // A bare 不 or 未 is as often part of a word (不同, 不明, 未来).
    sure: /没有|并非|并不|绝不|绝非|不得|不能|不应|不可(?!分|或缺|避免)|不会|不再|不予|不受|不准|不许|无权|禁止|毋|勿/gu,
    any: /不(?!断|仅|但|同|论|管|过)|无(?!论)|未(?!来)|没(?!收)|非(?!洲|常)|否|勿|毋|别(?=的|再)|禁|拒|除|避免|免|防止|防范|预防|阻|制止|停止|终止|反对|抵制|缺|难以|绝|有待|尚|仅|只|违|摆脱|放弃|失去|丧失|取消|少于|低于/u,
  },
};

/**
 * Whether one side says no and the other has nothing at all that could be a no: the surest sign of a meaning turned
 * round. `null` where that cannot be said, also for languages of which nothing is known.
 */
export function lostNegation(
  own: BeadSide,
  other: BeadSide,
  covered: readonly Span[],
): { readonly at: number; readonly text: string } | null {
  const here = negations[own.side.profile.code];
  const there = negations[other.side.profile.code];
  if (!here || !there || there.any.test(other.text)) return null;
  // «Наименее развитые», 最不发达国家: what belongs to a term says no only as a part of it.
  const isFree = (at: number) => !covered.some(([start, end]) => start <= at && at < end);
  const match = [...own.text.matchAll(here.sure)].find(({ index }) => isFree(index));
  return match ? { at: match.index, text: match[0] } : null;
}
