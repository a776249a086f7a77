import type { CalendarDate, DateMention, LanguageProfile, NumberMention } from '../language/index.js';
import type { Span } from '../model/index.js';
import type { BeadContext, BeadSide, DriftContext, PairContext } from './context.js';
import type { Draft } from './rule.js';

/** One number or one end of a range, as it is compared. */
export interface NumberFact {
  readonly kind: 'number';
  readonly value: number;
  /** All values the same print may have: «1,250» is 1.25 in Russian and 1250 where an English original shines through. */
  readonly readings: readonly number[];
  /** What it names, where it names something. */
  readonly label: string | null;
  readonly mention: NumberMention;
  /** Written in words or part of a name: not relied on by itself. */
  readonly spelled: boolean;
  /** Often left out where the rest says enough: the year in «резолюция 1373 (2001)». Compared, but not missed. */
  readonly dispensable: boolean;
  readonly span: Span;
  readonly text: string;
}

/** One date or one end of a period. */
export interface DateFact {
  readonly kind: 'date';
  readonly date: CalendarDate;
  readonly span: Span;
  readonly text: string;
}

export interface Facts {
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
}

/** «1) …; 2) …», （1）…, «1. …»: marks of a list inside a sentence; how they look differs from language to language. */
const LIST_MARK =
  /(?<bracket>[（(]\s*)(?<inside>\d{1,2})\s*[)）]|(?:^|[\s;:,.。；：，、])(?<closed>\d{1,2})[)）]|^\s*(?<first>\d{1,2})[.、．](?=\s|\p{Script=Han})/gu;

/** «подпункт (1)», 第(1)项: what is referred to, not the mark of a list. */
const REFERENCE =
  /(?:第|(?<!\p{L})(?:под)?пункт\p{L}*|(?<!\p{L})(?:част|раздел|стать)\p{L}*|(?<!\p{L})(?:item|paragraph|section)s?)\s*$/iu;

/**
 * Where the marks of lists begin. A list is counted: (48) is a number in brackets unless (47) stands before it. «(табл. 1)» closes a
 * bracket that was opened before it.
 */
function listMarks(text: string): Set<number> {
  const marks = new Map<number, number>();
  for (const match of text.matchAll(LIST_MARK)) {
    const { inside, closed, first } = match.groups ?? {};
    const printed = inside ?? closed ?? first ?? '';
    const before = text.slice(0, match.index);
    const open = (before.match(/[（(]/g)?.length ?? 0) - (before.match(/[)）]/g)?.length ?? 0);
    const counted = match.index === 0 || Number(printed) === 1 || [...marks.values()].includes(Number(printed) - 1);
    if (!counted || (closed !== undefined && open > 0) || (inside !== undefined && REFERENCE.test(before))) continue;
    marks.set(match.index + match[0].indexOf(printed), Number(printed));
  }
  return new Set(marks.keys());
}

/** Numbers and dates of a text, in order. Marks of lists are left out. */
export function factsOf(text: string, profile: LanguageProfile): Facts {
  const marks = listMarks(text);
  return {
    numbers: profile
      .findNumbers(text)
      .filter(({ span, label }) => !marks.has(span[0]) || label?.includes('('))
      .flatMap((mention) => numberFacts(mention, text)),
    dates: profile.findDates(text).flatMap(dateFacts),
  };
}

function numberFacts(mention: NumberMention, whole: string): NumberFact[] {
  const { value, to, label, span, text } = mention;
  // «интерлейкин-6» is called IL6 elsewhere: a figure in a name is no more reliable than a word.
  const spelled = mention.spelled || (!isYear(value) && /\p{L}[-‐‑–]$/u.test(whole.slice(0, span[0])));
  const ends = to === undefined ? [value] : [value, to];
  const dispensable = isYear(value) && /\d\s?[(（]$/u.test(whole.slice(0, span[0]));
  return ends.map((end) => ({
    kind: 'number',
    value: end,
    // 50 % is one half.
    readings: mention.kind === 'percent' ? [...readings(text, end), end / 100] : readings(text, end),
    label: label ?? null,
    mention,
    spelled,
    dispensable,
    span,
    text,
  }));
}

/** The value, and the one with the comma or point taken for the other thing where three digits follow it. */
function readings(text: string, value: number): number[] {
  const grouped = /^(\d{1,3})[.,](\d{3})(?!\d)/.exec(text);
  if (!grouped) return [value];
  const [decimal, whole] = [Number(`${grouped[1]}.${grouped[2]}`), Number(`${grouped[1]}${grouped[2]}`)];
  const factor = value / (Number.isInteger(value) && value >= 1000 && value % decimal !== 0 ? whole : decimal);
  return [...new Set([value, decimal * factor, whole * factor, decimal, whole])];
}

function dateFacts({ from, to, span, text }: DateMention): DateFact[] {
  return (to ? [from, to] : [from]).map((date) => ({ kind: 'date', date, span, text }));
}

const isYear = (value: number) => value >= 1900 && value < 2100;

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

export function sameNumber(a: NumberFact, b: NumberFact): boolean {
  if (a.label !== null && b.label !== null) {
    // «8.10.1 Число a) филиалов…» and 8.10.1 (a)…: the letter belongs to what follows.
    const [x, y] = [normalLabel(a.label), normalLabel(b.label)];
    if (x === y || (x.includes('(') !== y.includes('(') && x.replace(/\(.*/, '') === y.replace(/\(.*/, '')))
      return true;
  }
  // 28(b), 1.1.1 and A/73/832 name something as a whole; part of it does not.
  if (isSymbol(a) || isSymbol(b)) return false;
  return a.readings.some((x) => b.readings.some((y) => near(x, y)));
}

const isSymbol = ({ label }: NumberFact) => label !== null && /[^\d.-]|\..*\./.test(label);
const normalLabel = (label: string) => label.toLowerCase().replace(/[.\s]+$/, '');

export const sameDate = (a: CalendarDate, b: CalendarDate) =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** Whether two dates agree in all that both say, and say something in common: «11 июня» and 2010年6月11日. */
export function compatibleDates(a: CalendarDate, b: CalendarDate): boolean {
  const agrees = (x: number | undefined, y: number | undefined) => x === undefined || y === undefined || x === y;
  const common = (['year', 'month', 'day'] as const).some((part) => a[part] !== undefined && b[part] !== undefined);
  return common && agrees(a.year, b.year) && agrees(a.month, b.month) && agrees(a.day, b.day);
}

/** «2010-06-11», «2010-06», «2010», «--06-11» (ISO 8601, the year left out as in RFC 6350). */
export function showDate({ year, month, day }: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const rest = [month, day].filter((part) => part !== undefined).map(two);
  if (year !== undefined) return [String(year).padStart(4, '0'), ...rest].join('-');
  return month === undefined ? `---${rest.join('')}` : `--${rest.join('-')}`;
}

/** Takes out of two lists what `same` pairs off, each at most once, and returns what is left of both. */
export function pairOff<A, B>(
  source: readonly A[],
  target: readonly B[],
  same: (a: A, b: B) => boolean,
): { source: A[]; target: B[] } {
  const free = [...target];
  const left = source.filter((a) => {
    const at = free.findIndex((b) => same(a, b));
    if (at === -1) return true;
    free.splice(at, 1);
    return false;
  });
  return { source: left, target: free };
}

/** Facts of one side of a bead that nothing on the other side answers. */
export interface Leftover<Fact> {
  readonly bead: BeadContext;
  readonly source: readonly Fact[];
  readonly target: readonly Fact[];
}

export interface BeadFacts {
  readonly bead: BeadContext;
  readonly source: Facts;
  readonly target: Facts;
}

/** What the two facts rules compare: facts of every bead that has both sides, by the pair of blocks it stands in. */
export function factsByPair(context: DriftContext): { pair: PairContext | null; beads: BeadFacts[] }[] {
  const cached = cache.get(context);
  if (cached) return cached;
  const of = (side: BeadSide) => factsOf(side.text, side.side.profile);
  const groups = new Map<PairContext | null, BeadFacts[]>();
  for (const bead of context.beads) {
    const block = bead.source.block ?? bead.target.block;
    const pair = (block && context.pairOf.get(block.id)) ?? null;
    const facts = { bead, source: of(bead.source), target: of(bead.target) };
    const known = groups.get(pair);
    if (known) known.push(facts);
    else groups.set(pair, [facts]);
  }
  const result = [...groups].map(([pair, beads]) => ({ pair, beads }));
  cache.set(context, result);
  return result;
}

/** Two rules look at the same facts; reading them is most of their work. */
const cache = new WeakMap<DriftContext, { pair: PairContext | null; beads: BeadFacts[] }[]>();

/**
 * What is left over in each bead after what answers within the bead, and then what moved to another bead of the same pair of
 * blocks: a number that the other language says one sentence earlier is no drift.
 */
export function leftovers<Fact>(
  beads: readonly BeadFacts[],
  factsIn: (facts: Facts) => readonly Fact[],
  passes: readonly ((a: Fact, b: Fact) => boolean)[],
): Leftover<Fact>[] {
  const left = beads.map(({ bead, source, target }) => {
    let rest: { source: readonly Fact[]; target: readonly Fact[] } = {
      source: factsIn(source),
      target: factsIn(target),
    };
    for (const same of passes) rest = pairOff(rest.source, rest.target, same);
    return { bead, source: [...rest.source], target: [...rest.target] };
  });
  for (const same of passes)
    for (const here of left)
      for (const there of left) {
        if (here === there || here.source.length === 0 || there.target.length === 0) continue;
        const rest = pairOff(here.source, there.target, same);
        here.source = rest.source;
        there.target = rest.target;
      }
  return left;
}

/** The two ends of a range, and a difference that one sentence makes twice («пять … другие пять»), are told once. */
export function* once<Message extends string>(drafts: Iterable<Draft<Message>>): Iterable<Draft<Message>> {
  const told = new Set<string>();
  for (const draft of drafts) {
    const { sourceText = '', targetText = '', foundText = '' } = draft.values;
    const key = [draft.message, draft.here, sourceText, targetText, foundText].join('\n');
    if (told.has(key)) continue;
    told.add(key);
    yield draft;
  }
}
