import type { Draft } from './draft.js';

/** An ordinal for every item and a level for headings and items, whatever is printed. */
export interface Numbered {
  readonly draft: Draft;
  readonly ordinal: number | null;
  readonly level: number | null;
}

interface List {
  readonly style: string;
  readonly parent: string;
  count: number;
}

/**
 * Counts items. In a table they are counted through, over all its headings: that is how a reader finds «item 73». In
 * running text a list is counted from its first item on; a label that begins again with 1 begins a new list.
 */
export function number(drafts: readonly Draft[]): Numbered[] {
  const tables = new Map<number, number>();
  let lists: List[] = [];
  let open: number[] = [];
  /** How deep a labelled block stands under those still open; labels of a higher or the same rank close them. */
  const depth = (draft: Draft) => {
    if (draft.style === null) return draft.level;
    const own = rank(draft.style, draft.path.length);
    open = [...open.filter((outer) => outer < own), own];
    return open.length;
  };
  return drafts.map((draft) => {
    if (draft.table !== null) {
      lists = [];
      open = [];
      if (draft.type === 'heading') return { draft, ordinal: null, level: Math.max(1, draft.path.length) };
      if (draft.type !== 'item') return { draft, ordinal: null, level: null };
      const count = (tables.get(draft.table) ?? 0) + 1;
      tables.set(draft.table, count);
      return { draft, ordinal: count, level: draft.level };
    }
    if (draft.type === 'heading' || draft.type === 'title') {
      lists = [];
      if (draft.style === null) open = [];
      return { draft, ordinal: null, level: depth(draft) };
    }
    if (draft.type !== 'item' || draft.style === null) return { draft, ordinal: null, level: null };
    const parent = draft.path.slice(0, -1).join('.');
    const last = draft.path.at(-1) ?? 0;
    const known = lists.findIndex((list) => list.style === draft.style && list.parent === parent);
    let list = lists[known];
    if (!list || (last === 1 && list.count > 0)) {
      list = { style: draft.style, parent, count: 0 };
      lists = known === -1 ? [...lists, list] : [...lists.slice(0, known), list];
    } else lists = lists.slice(0, known + 1);
    list.count += 1;
    return { draft, ordinal: list.count, level: depth(draft) };
  });
}

/** Which notation stands above which, outermost first: in Chinese by GB/T 9704 (一、 （一） 1. （1）), in Russian 1. 1) а). */
const ranks: readonly RegExp[] = [
  /^(?:приложение|annex|appendix|附)/i,
  /^(?:часть|part|第一(?:编|部分)|第1(?:编|部分))/i,
  /^(?:раздел|section)/i,
  /^(?:глава|chapter|цель|goal|目标|第[一1]章)/i,
  /^第[一1]节|^I\.?$/,
  /^(?:статья|article|параграф|第[一1]条)/i,
  /^一[、.．]?$/,
  /^\(一\)$/,
  /^1(?:[.、．][1aа]?)*$/,
  /^1\)$/,
  /^i\.?$|^①|^\u2474/,
  /^\(1\)$/,
  /^(?:a|а)[.)]$/i,
  /^\((?:a|а|i)\)$/i,
];

function rank(style: string, depth: number): number {
  const found = ranks.findIndex((pattern) => pattern.test(style));
  return (found === -1 ? ranks.length : found) + depth / 100;
}
