import type { TermMention } from '../../language/term/index.js';
import type { BeadSide } from '../context.js';
import { demands, type PassageTerms, type SideName, type TermView } from './term-view.js';

/** Subjects whose members are listed, by the kind of list they make. */
const KINDS: Readonly<Record<string, string>> = {
  party: 'party',
  agency: 'agency',
  body: 'body',
  organ: 'body',
  country: 'country',
};

/** What «министерства и ведомства», 部门 stand for: any agency of the other text that nothing else answers. */
const ANY_AGENCY = 'agency-ministries-and-agencies';

/** Columns that hold nothing but who takes part and who carries out. */
const LIST_COLUMNS: ReadonlySet<string> = new Set(['participants', 'executors', 'coordinators', 'parties']);

/** Two lists that answer each other and do not agree. */
export interface ListDifference {
  readonly terms: PassageTerms;
  readonly kind: 'members' | 'order';
  /** Members that only this side has; for a difference in order, all of them in their order. */
  readonly source: readonly TermMention[];
  readonly target: readonly TermMention[];
  /** Whether a sentence names it, no list: then it may be said otherwise. */
  readonly inProse?: boolean;
}

/**
 * Lists of parties, services and bodies that differ in their members or in their order. A cell of a table that holds
 * little else is one list; in running text a list is two or more names parted by nothing but commas and «and».
 * Names of bodies and countries are compared by the rule for names; of them only the order is looked at here.
 */
export function listDifferences(view: TermView, close: ReadonlySet<PassageTerms>): ListDifference[] {
  return view.passages.flatMap((terms) => {
    // The head of a table names columns, not parties.
    if (terms.passage.source.block?.type === 'table-header') return [];
    const isList = isListPassage(terms);
    const ministries: ListDifference[] = [];
    const lists = {
      source: isList ? [terms.source.filter(isListed)] : runsOf(terms.passage.source, terms.source),
      target: isList ? [terms.target.filter(isListed)] : runsOf(terms.passage.target, terms.target),
    };
    if (!isList) ministries.push(...droppedMinistries(terms, close));
    if (lists.source.length !== 1 || lists.target.length !== 1) return [...ministries, ...swappedParties(terms)];
    const [source = [], target = []] = [lists.source[0], lists.target[0]];
    return [
      ...ministries,
      ...memberDifferences(terms, source, target, isList),
      ...['party', 'body', 'country'].flatMap((kind) =>
        orderDifferences(terms, ofKind(source, kind), ofKind(target, kind)),
      ),
    ];
  });
}

const kindOf = (mention: TermMention) => KINDS[mention.readings[0]!.concept.subject];
const isListed = (mention: TermMention) => !mention.nested && kindOf(mention) !== undefined;
const ofKind = (mentions: readonly TermMention[], kind: string) => mentions.filter((each) => kindOf(each) === kind);
const idsOf = (mention: TermMention) => mention.readings.map(({ concept }) => concept.id);

function isListPassage({ passage, source, target }: PassageTerms): boolean {
  if (passage.column !== null && LIST_COLUMNS.has(passage.column)) return true;
  return share(passage.source, source) > 0.6 && share(passage.target, target) > 0.6;
}

/** How much of a text is names of parties and services, 0 to 1. */
function share(side: BeadSide, mentions: readonly TermMention[]): number {
  const letters = side.text.replace(/[^\p{L}]/gu, '').length;
  const named = mentions.filter(isListed).reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
  return letters === 0 ? 0 : named / letters;
}

/** Names that follow each other with nothing but list signs and conjunctions between them, two at least. */
function runsOf(side: BeadSide, mentions: readonly TermMention[]): TermMention[][] {
  const runs: TermMention[][] = [];
  let run: TermMention[] = [];
  for (const mention of mentions.filter(isListed)) {
    const last = run.at(-1);
    const between = last ? side.text.slice(last.span[1], mention.span[0]) : '';
    if (
      last &&
      kindOf(last) === kindOf(mention) &&
      /^\s*(?:[,，、]|и|а также|[,，]\s*а также|和|及|以及|与|同)?\s*$/u.test(between)
    ) {
      run.push(mention);
    } else {
      if (run.length > 1) runs.push(run);
      run = [mention];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function memberDifferences(
  terms: PassageTerms,
  source: readonly TermMention[],
  target: readonly TermMention[],
  isList: boolean,
): ListDifference[] {
  // In running text what the list lacks may stand elsewhere in the passage.
  const around = (side: SideName, own: readonly TermMention[]) => (isList ? own : terms[side]);
  const parties = {
    source: unanswered(ofKind(source, 'party'), around('target', target)),
    target: unanswered(ofKind(target, 'party'), around('source', source)),
  };
  const agencies = isList ? unansweredAgencies(ofKind(source, 'agency'), ofKind(target, 'agency')) : NONE;
  const inOrder = (mentions: readonly TermMention[]) => [...mentions].sort((a, b) => a.span[0] - b.span[0]);
  const only = {
    source: inOrder([...parties.source, ...agencies.source]),
    target: inOrder([...parties.target, ...agencies.target]),
  };
  return only.source.length + only.target.length > 0 ? [{ terms, kind: 'members', ...only }] : [];
}

/** In running text without lists: a party that only the one side names, and another that only the other side names. */
function swappedParties(terms: PassageTerms): ListDifference[] {
  const parties = (side: SideName) => ofKind(terms[side].filter(isListed), 'party');
  const source = unanswered(parties('source'), terms.target);
  const target = unanswered(parties('target'), terms.source);
  return source.length === 1 && target.length === 1 ? [{ terms, kind: 'members', source, target }] : [];
}

/** A service that has a name of its own, which no text replaces by a common word without saying less. */
const MINISTRY = /^(?:министерств|Мин\p{Ll}|МИД|МВД)|部$/u;

/**
 * In running text that keeps close: a ministry that only one side names, or another in its place. Where the other side has a
 * service that nothing answers, it may stand for the ministry.
 */
function droppedMinistries(terms: PassageTerms, close: ReadonlySet<PassageTerms>): ListDifference[] {
  if (!close.has(terms)) return [];
  const agencies = (side: SideName) => ofKind(terms[side].filter(isListed), 'agency');
  const open = {
    source: unanswered(agencies('source'), terms.target),
    target: unanswered(agencies('target'), terms.source),
  };
  const isMinistry = ({ text }: TermMention) => MINISTRY.test(text);
  const [source, target] = [open.source.filter(isMinistry), open.target.filter(isMinistry)];
  if (source.length + target.length === 0 || source.length + target.length < open.source.length + open.target.length)
    return [];
  const lacking = source.length === 0 ? 'source' : target.length === 0 ? 'target' : null;
  if (lacking !== null && namesAnyService(terms.passage[lacking], agencies(lacking), open[lacking])) return [];
  return [{ terms, kind: 'members', source, target, inProse: lacking !== null }];
}

/** A word for a service: «служба», «управление», 卫生与公共服务部. */
const SERVICE =
  /министерств|ведомств|служб|управлени|департамент|комитет|агентств|(?:部(?![分长级队位件落])|[署局委])/giu;

/** Whether a text has a service beside those that answer one: a word that no mention covers, or one that means any. */
function namesAnyService({ text }: BeadSide, known: readonly TermMention[], open: readonly TermMention[]): boolean {
  if (open.length > 0 || known.some((mention) => idsOf(mention).includes(ANY_AGENCY))) return true;
  return [...text.matchAll(SERVICE)].some(
    ({ index }) => !known.some(({ span }) => span[0] <= index && index < span[1]),
  );
}

const NONE: Record<SideName, TermMention[]> = { source: [], target: [] };

function unanswered(mine: readonly TermMention[], theirs: readonly TermMention[]): TermMention[] {
  const answered = new Set(theirs.flatMap(idsOf));
  const seen = new Set<string>();
  return mine.filter((mention) => {
    const [concept] = demands(mention);
    if (!concept || seen.has(concept.id) || idsOf(mention).some((id) => answered.has(id))) return false;
    seen.add(concept.id);
    return true;
  });
}

/**
 * Services that one list has and the other has not. The common word («ведомства, отвечающие за …», 部门) is answered by
 * any service of the other list, and answers one that nothing else does; but where both lists name a service and the
 * services differ, one stands for the other.
 */
function unansweredAgencies(
  source: readonly TermMention[],
  target: readonly TermMention[],
): Record<SideName, TermMention[]> {
  const isCommon = (mention: TermMention) => idsOf(mention).includes(ANY_AGENCY);
  const named = (mentions: readonly TermMention[]) => mentions.filter((mention) => !isCommon(mention));
  const only = { source: unanswered(named(source), named(target)), target: unanswered(named(target), named(source)) };
  if (only.source.length > 0 && only.target.length > 0) return only;
  const common = (mine: readonly TermMention[], theirs: readonly TermMention[]) =>
    theirs.length === 0 ? mine.filter(isCommon).slice(0, 1) : [];
  return {
    source: [...(target.some(isCommon) ? [] : only.source), ...common(source, target)],
    target: [...(source.some(isCommon) ? [] : only.target), ...common(target, source)],
  };
}

/** The same members, three at least, each once, in another order. */
function orderDifferences(
  terms: PassageTerms,
  source: readonly TermMention[],
  target: readonly TermMention[],
): ListDifference[] {
  const key = (mention: TermMention) => mention.readings[0]!.concept.id;
  const first = source.map(key);
  const second = target.map(key);
  if (first.length < 3 || first.length !== second.length) return [];
  if (new Set(first).size !== first.length || !first.every((id) => second.includes(id))) return [];
  return first.every((id, at) => id === second[at]) ? [] : [{ terms, kind: 'order', source, target }];
}
