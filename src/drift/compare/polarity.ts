import type { Span } from '../../model/index.js';
import type { BeadSide } from '../context.js';

/** How a language says no. */
interface Negation {
  /** Says no beyond doubt, with what only looks like it taken out. */
  readonly sure: RegExp;
  /** Says no in most contexts: particles, negative pronouns, prefixes. */
  readonly plain: RegExp;
  /** Words that hold a no of their own, by what they say; the same kinds in every language. */
  readonly kinds: Readonly<Record<Kind, RegExp>>;
}

type Kind = 'forbid' | 'avoid' | 'stop' | 'refuse' | 'exempt' | 'prevent' | 'against' | 'except' | 'lack' | 'only';

const negations: Readonly<Record<string, Negation>> = {
  ru: {
    sure: /(?<!\p{L})(?:(?<!(?:пока|далеко|вовсе|едва|чуть)(?:\s+\p{L}+){0,2}\s)не(?!\s+(?:только|менее|более|позже|позднее|раньше|ранее|меньше|больше|реже|чаще|выше|ниже|дольше|раз|без|исключ|ограничива)(?!\p{L}))|нельзя|никто|никак(?:ой|ая|ие|им|их)|ничто|никогда|нет)(?!\p{L})/giu,
    plain: /(?<!\p{L})(?:не|ни|нет|нельзя|без|бес|разн|отлич|менее|мало|едва)/iu,
    kinds: {
      forbid: /запре[тщ]/iu,
      avoid: /избе[гж]/iu,
      stop: /прекра[тщ]|останов|приостан|истеч/iu,
      refuse: /отказ|отка[жз]|отклон|отвер/iu,
      exempt: /освобож|иммунит|избав/iu,
      prevent: /предотвра|предупре|профилакт|препятств|пресе[кч]/iu,
      against: /против|анти|контр|наруш/iu,
      except: /кроме|исключ|вне(?!\p{L})|помимо/iu,
      lack: /отсутств|лиш[аеи]|недост|утра[тч]|потер/iu,
      only: /только|лишь|единствен/iu,
    },
  },
  zh: {
    // A bare 不 or 未 is as often part of a word (不同, 不明, 未来).
    sure: /(?<![有如若])没有|并非|并不|绝不|绝非|不得|不能|不应|(?<!必)不可(?!分|或缺|避免)|不会|不再|不予|不受|不准|不许|无权|毋|勿/gu,
    plain: /不(?!断|仅|但|同|论|管|过)|无(?!论)|未(?!来)|没(?!收)|非(?!洲|常)|否|勿|毋|别(?=的|再)|难以|有待/u,
    kinds: {
      forbid: /禁/u,
      avoid: /避免|以免|规避/u,
      stop: /停止|终止|中止|制止|止/u,
      refuse: /拒|放弃|否认|否决/u,
      exempt: /免|豁/u,
      prevent: /防|阻/u,
      against: /反|抵制|违|抗/u,
      except: /除|以外|之外/u,
      lack: /缺|失|丧/u,
      only: /仅|只|唯/u,
    },
  },
};

/**
 * Whether one side says no and nothing on the other can be its answer: the surest sign of a meaning turned round. A word
 * that holds a no of its own (запрещать, 禁止) answers its like first, and may answer «не» only if it is left over.
 * `null` where that cannot be said, also for languages of which nothing is known.
 */
export function lostNegation(
  own: BeadSide,
  other: BeadSide,
  covered: readonly Span[],
): { readonly at: number; readonly text: string } | null {
  const here = negations[own.side.profile.code];
  const there = negations[other.side.profile.code];
  if (!here || !there || there.plain.test(other.text)) return null;
  for (const [kind, pattern] of Object.entries(there.kinds)) {
    if (pattern.test(other.text) && !here.kinds[kind as Kind].test(own.text)) return null;
  }
  // «Наименее развитые», 最不发达国家: what belongs to a term says no only as a part of it.
  const isFree = (at: number) => !covered.some(([start, end]) => start <= at && at < end);
  const match = [...own.text.matchAll(here.sure)].find(({ index }) => isFree(index));
  return match ? { at: match.index, text: match[0] } : null;
}
