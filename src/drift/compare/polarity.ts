import type { Span } from '../../model/index.js';
import type { AnsweredPassage } from './answers.js';
import { otherSide, type SideName } from './term-view.js';
import { beadAt } from './words.js';

/** How a language says no. */
interface Negation {
  /** Says no beyond doubt, with what only looks like it taken out. */
  readonly sure: RegExp;
  /** Says no in most contexts: particles and prefixes; no pronouns, which do not stand without a particle. */
  readonly plain: RegExp;
  /** What may stand between two of them that say one no together («никто не», «не работает и не учится»). */
  readonly joined: RegExp;
  /** What may not, need not or shall not be, and what may or shall be. */
  readonly forbids: RegExp;
  readonly allows: RegExp;
  /** So far behind them, in characters, stands what is forbidden or allowed. */
  readonly reach: number;
  /** Words that hold a no of their own, by what they say; the same kinds in every language. */
  readonly kinds: Readonly<Record<Kind, RegExp>>;
}

type Kind = 'forbid' | 'avoid' | 'stop' | 'refuse' | 'exempt' | 'prevent' | 'against' | 'except' | 'lack' | 'only';

const negations: Readonly<Record<string, Negation>> = {
  ru: {
    sure: /(?<!\p{L})(?:(?<!(?:пока|далеко|вовсе|едва|чуть)(?:\s+\p{L}+){0,2}\s)не(?!\s+(?:только|просто|менее|более|позже|позднее|раньше|ранее|меньше|больше|реже|чаще|выше|ниже|дольше|хуже|раз|без|исключ|ограничива|иначе|мог\p{L}*\s+не)(?!\p{L}))(?!\p{L})|(?:нельзя|нет)(?!\p{L})|(?:недопустим|неприемлем|невозможн)\p{L}*)/giu,
    plain:
      /(?<!\p{L})(?:не(?!дел|фт|б[аое]|скольк|котор|кий|кая|кие|мец|рв|сти(?!хи)|сет|сут|вест|жн|пал|обходим|медлен)|нет|без(?!опас)|бес(?!ед|печ)|разн|отлич|менее|мало|едва)/giu,
    joined: /^[\s,]*(?:\p{L}+[\s,]+){0,3}$/u,
    forbids:
      /(?<!\p{L})(?:не\s+(?:мож|мог|смо[гж]|долж|вправе|име\p{L}+\s+прав|след|подлеж|допуск|разреш|позвол|обязан|буд)\p{L}*|нельзя(?!\p{L}))/giu,
    allows:
      /(?<!\p{L}|не\s)(?:может|могут|могл[аои]|мог|сможет|смогут|долж\p{L}+|вправе|име\p{L}+\s+право|следует|разреша\p{L}+|допуска\p{L}+|позволя\p{L}+|подлеж\p{L}+|будет|будут)(?!\p{L})/giu,
    reach: 40,
    kinds: {
      forbid: /запре[тщ]/giu,
      avoid: /избе[гж]/giu,
      stop: /прекра[тщ]|останов|приостан|истеч|расторг/giu,
      refuse: /отказ|отка[жз]|отклон|отвер/giu,
      exempt: /освобож|иммунит|избав/giu,
      prevent: /предотвра|предупре|профилакт|препятств|пресе[кч]/giu,
      against: /против|анти|контр(?!ол|акт)|наруш/giu,
      except: /кроме|исключ|вне(?!\p{L})|помимо/giu,
      lack: /отсутств|лиш[аеи]|недост|утра[тч]|потер/giu,
      only: /только|лишь|единствен/giu,
    },
  },
  zh: {
    // A bare 不 or 未 is as often part of a word (不同, 不明, 未来); 不得不 is no prohibition.
    sure: /(?<![有如若])没有|并非|并不|绝不|决不|绝非|不得(?!不|已)|不能(?!不)|不应(?!不)|不该|(?<!必)不可(?!分|或缺|避免|少|抗)|不会|不再|不予|不受|不准|不许|不允许|不容|无权|毋|勿/gu,
    plain:
      /不(?!断|仅|但|同|论|管|过|久|少|只|光|单)|无(?!论)|未(?!来)|没(?!收)|非(?!洲|常)|否|勿|毋|别(?=的|再)|难以|有待/gu,
    joined: /^\p{Script=Han}{0,3}$/u,
    forbids:
      /不得(?!不|已)|不能(?!不)|不应(?!不)|不该|不会|不准|不许|不允许|不容|无权|(?<!必)不可(?!分|或缺|避免|少|抗)/gu,
    allows:
      /(?<![不未无否难没获取使懂值所记觉显赢博省只认变禁])(?:得(?!到|出|以|知|益|力|当|分|失|奖|票)|能(?!力|源|量|够|否|动|效|耗|见)|(?<![机社协大议商])会(?!议|员|谈|晤|见|计|费|期|场|长|社|徒|同|合)|可(?!能|持续|再|见|信|靠|行|观|是|怕|惜)|应(?!对|用|急|答|聘|邀|付|变)|有权|允许|须)/gu,
    reach: 6,
    kinds: {
      forbid: /禁/gu,
      avoid: /避免|以免|俾免|规避|免得|免致/gu,
      stop: /停|终止|中止|制止|失效/gu,
      refuse: /拒|放弃|否[决认]/gu,
      exempt: /免除|豁|免于|免予|免责|赦/gu,
      prevent: /防(?!务|部|御|空)|阻/gu,
      against: /反对|违|抵制|抗/gu,
      except: /除(?!夕)|以外|之外/gu,
      lack: /缺|失去|丧|忽视/gu,
      only: /仅|只|唯/gu,
    },
  },
};

/** A no without answer. */
export interface LostNegation {
  readonly span: Span;
  readonly text: string;
  /** Whether the other side of the bead says no nowhere at all. */
  readonly alone: boolean;
}

/**
 * Beads in which one side says no more often than the other can answer: the surest sign of a meaning turned round. What
 * says one no together counts once («никто не», «не работает и не учится»), anything that may be a no answers one, and a
 * word that holds a no of its own (запрещать, 禁止; «незаконный», 非法) answers its like first. Nothing is said of languages of which nothing is known, or of what belongs to a term
 * («наименее развитые», 最不发达国家).
 */
export function lostNegations(answered: AnsweredPassage, side: SideName): LostNegation[] {
  const { terms, words } = answered;
  const { passage } = terms;
  const other = otherSide(side);
  const here = negations[passage[side].side.profile.code];
  const there = negations[passage[other].side.profile.code];
  if (!here || !there) return [];
  const text = { [side]: passage[side].text, [other]: passage[other].text } as Record<SideName, string>;
  const ours = matchesOf(text[side], here.sure).filter(
    ({ index }) => !terms[side].some(({ span }) => span[0] <= index && index < span[1]),
  );
  if (ours.length === 0) return [];
  const bound = boundSpans(answered, side, ours, here.plain);
  const theirs = matchesOf(text[other], there.plain).filter(
    ({ index }) => !bound.some(([start, end]) => start <= index && index < end),
  );
  return [...new Set(passage.beads[side])].flatMap((bead) => {
    if (!passage.beads[other].includes(bead)) return [];
    const inBead = (of: SideName) => (match: RegExpExecArray) => beadAt(passage, of, match.index) === bead;
    const said = joinNegations(ours.filter(inBead(side)), text[side], here);
    const answers = theirs.filter(inBead(other));
    const held = Object.entries(there.kinds).reduce((sum, [kind, pattern]) => {
      const count = (of: SideName, how: RegExp) => matchesOf(text[of], how).filter(inBead(of)).length;
      return sum + Math.max(0, count(other, pattern) - count(side, here.kinds[kind as Kind]));
    }, 0);
    if (said.length === 0 || said.length <= answers.length + held) {
      const turned = turnedModal(answered, side, here, there, inBead);
      return turned ? [{ span: [turned.index, turned.index + turned[0].length], text: turned[0], alone: false }] : [];
    }
    // The one whose neighbour's answer stands farthest from any no of the other side.
    const distance = (at: number) => {
      const near = words[side].find(({ span, place }) => span[0] > at && place !== null)?.place ?? null;
      return near === null ? 0 : Math.min(...answers.map(({ index }) => Math.abs(index - near[0])));
    };
    const [lost] = [...said].sort((a, b) => distance(b.index) - distance(a.index));
    const span = [lost!.index, lost!.index + lost![0].length] as const;
    return [{ span, text: lost![0], alone: matchesOf(text[other], there.plain).filter(inBead(other)).length === 0 }];
  });
}

/** How many of the words behind a modal are asked what stands before their answers. */
const ASKED = 2;

/**
 * What may not be on one side and may be on the other, however often both say no elsewhere: the words behind «не может»
 * have their answers behind 可以, in clauses that hold no no before them, and the other side forbids less often.
 */
function turnedModal(
  { terms: { passage }, words }: AnsweredPassage,
  side: SideName,
  here: Negation,
  there: Negation,
  inBead: (of: SideName) => (match: RegExpExecArray) => boolean,
): RegExpExecArray | undefined {
  const { text } = passage[side];
  const answer = passage[otherSide(side)].text;
  const allowed = matchesOf(answer, there.allows).map(({ index, 0: modal }) => index + modal.length);
  const forbidden = matchesOf(text, here.forbids).filter(inBead(side));
  if (
    allowed.length === 0 ||
    forbidden.length <= matchesOf(answer, there.forbids).filter(inBead(otherSide(side))).length
  )
    return undefined;
  const before = (end: number) => answer.slice(0, end).replace(/^.*[,，;；.。:：]/su, '');
  const saysNo = (clause: string) =>
    matchesOf(clause, there.plain).length > 0 ||
    Object.values(there.kinds).some((pattern) => matchesOf(clause, pattern).length > 0);
  return forbidden.find(({ index, 0: modal }) => {
    const end = index + modal.length;
    const places = words[side]
      .filter(
        ({ span }) => span[0] >= end && span[0] < end + here.reach && !/[.,;。，；]/u.test(text.slice(end, span[0])),
      )
      .flatMap(({ place }) => (place ? [place[0]] : []))
      .slice(0, ASKED);
    return (
      places.length > 0 &&
      allowed.some((modal) => modal <= places[0]! && places[0]! - modal < there.reach) &&
      places.every((place) => !saysNo(before(place)))
    );
  });
}

const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];

function joinNegations(matches: readonly RegExpExecArray[], text: string, { joined }: Negation): RegExpExecArray[] {
  return matches.filter((match, at) => {
    const before = matches[at - 1];
    return !before || !joined.test(text.slice(before.index + before[0].length, match.index));
  });
}

/**
 * Words of the other side that hold a no and answer a word with a no inside it (非法 for «незаконный»): they answer no other.
 * A single character is too little to be sure of.
 */
function boundSpans(
  { terms, words }: AnsweredPassage,
  side: SideName,
  sure: readonly RegExpExecArray[],
  plain: RegExp,
): Span[] {
  const { text } = terms.passage[side];
  const links = [
    ...words[side].map(({ span, place }) => ({ span, answer: place })),
    ...words[otherSide(side)].map(({ span, place }) => ({ span: place, answer: span })),
  ];
  return links.flatMap(({ span, answer }) => {
    if (!span || !answer || answer[1] - answer[0] < 2) return [];
    const isSure = sure.some(({ index, 0: no }) => span[0] < index + no.length && index < span[1]);
    return !isSure && matchesOf(text.slice(...span), plain).length > 0 ? [answer] : [];
  });
}
