import { formatNumber } from './number-format.js';
import { childOf, childrenOf, isOn, type XmlNode } from './xml-tree.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** «%1.%2.»: %n is the count of level n. */
  readonly text: string;
  /** Counts again after this level (1-based) or a higher one; 0 never; `null` after any higher one. */
  readonly restart: number | null;
  readonly isLegal: boolean;
  readonly style: string | null;
}

interface List {
  /** Lists made from one abstract list share their counts. */
  readonly abstract: string;
  readonly levels: readonly Level[];
  /** Start values that this list sets on its first use, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Gives each numbered paragraph, asked in reading order, the label that Word prints before it. */
export interface Numbering {
  /** Level of a list that a paragraph style belongs to, where the list says so and the style does not. */
  levelOfStyle(list: string, style: string): number | null;
  next(list: string, level: number): string | null;
}

/** Reads word/numbering.xml (ECMA-376 Part 1, 17.9). */
export function readNumbering(part: XmlNode | undefined): Numbering {
  const abstracts = new Map<string, Level[]>();
  const styled = new Map<string, string>();
  for (const node of childrenOf(part, 'abstractNum')) {
    const id = node.attributes.abstractNumId ?? '';
    abstracts.set(id, childrenOf(node, 'lvl').map(readLevel));
    const styleLink = childOf(node, 'styleLink')?.attributes.val;
    if (styleLink !== undefined) styled.set(styleLink, id);
  }
  // An abstract list may be only a pointer to the one that a numbering style owns.
  for (const node of childrenOf(part, 'abstractNum')) {
    const link = childOf(node, 'numStyleLink')?.attributes.val;
    const owner = link === undefined ? undefined : styled.get(link);
    if (owner !== undefined) abstracts.set(node.attributes.abstractNumId ?? '', abstracts.get(owner) ?? []);
  }
  const lists = new Map<string, List>();
  for (const node of childrenOf(part, 'num')) {
    const abstract = childOf(node, 'abstractNumId')?.attributes.val ?? '';
    const levels = [...(abstracts.get(abstract) ?? [])];
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(node, 'lvlOverride')) {
      const level = Number(override.attributes.ilvl ?? 0);
      const own = childOf(override, 'lvl');
      if (own) levels[level] = readLevel(own);
      const start = childOf(override, 'startOverride')?.attributes.val;
      if (start !== undefined) startOverrides.set(level, Number(start));
    }
    lists.set(node.attributes.numId ?? '', { abstract, levels, startOverrides });
  }

  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    levelOfStyle(list, style) {
      const found = lists.get(list)?.levels.findIndex((level) => level?.style === style) ?? -1;
      return found === -1 ? null : found;
    },
    next(listId, levelIndex) {
      const list = lists.get(listId);
      const level = list?.levels[levelIndex];
      if (!list || !level) return null;
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      const key = `${listId} ${levelIndex}`;
      const override = begun.has(key) ? undefined : list.startOverrides.get(levelIndex);
      begun.add(key);
      count[levelIndex] = override ?? (count[levelIndex] === undefined ? level.start : (count[levelIndex] ?? 0) + 1);
      list.levels.forEach((deeper, index) => {
        if (index <= levelIndex || deeper === undefined) return;
        const restarts = deeper.restart === null ? true : deeper.restart !== 0 && levelIndex < deeper.restart;
        if (restarts) count[index] = undefined;
      });
      if (level.format === 'bullet') return bullet(level.text);
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const named = list.levels[index];
        const value = count[index] ?? named?.start ?? 1;
        if (index < levelIndex && count[index] === undefined) count[index] = value;
        return formatNumber(value, level.isLegal ? 'decimal' : (named?.format ?? 'decimal'));
      });
    },
  };
}

function readLevel(node: XmlNode): Level {
  const restart = childOf(node, 'lvlRestart')?.attributes.val;
  return {
    start: Number(childOf(node, 'start')?.attributes.val ?? 0),
    // Formats newer than the schema stand in mc:AlternateContent with a decimal to fall back to.
    format:
      childOf(node, 'numFmt')?.attributes.val ??
      childOf(node, 'AlternateContent', 'Choice', 'numFmt')?.attributes.val ??
      'decimal',
    text: childOf(node, 'lvlText')?.attributes.val ?? '',
    restart: restart === undefined ? null : Number(restart),
    isLegal: isOn(childOf(node, 'isLgl')),
    style: childOf(node, 'pStyle')?.attributes.val ?? null,
  };
}

/** Bullets of symbol fonts live in the private area, where no other font has them. */
function bullet(text: string): string {
  return /^[-–—•·▪◦‣*]$/.test(text) ? text.replace('*', '•') : '•';
}
