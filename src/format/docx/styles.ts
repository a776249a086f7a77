import { childOf, childrenOf, isOn, type XmlNode } from './xml-tree.js';

/** What a paragraph style says about reading: its place among headings, its list, whether it is bold. */
export interface ParagraphStyle {
  readonly name: string;
  readonly heading: number | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly bold: boolean;
}

/** Reads word/styles.xml: paragraph styles with what they inherit, by id. */
export function readStyles(part: XmlNode | undefined): ReadonlyMap<string, ParagraphStyle> {
  const nodes = new Map(
    childrenOf(part, 'style')
      .filter((node) => (node.attributes.type ?? 'paragraph') === 'paragraph')
      .map((node) => [node.attributes.styleId ?? '', node]),
  );
  const styles = new Map<string, ParagraphStyle>();
  const resolve = (id: string, path: readonly string[]): ParagraphStyle | undefined => {
    const known = styles.get(id);
    const node = nodes.get(id);
    if (known || !node || path.includes(id)) return known;
    const basedOn = childOf(node, 'basedOn')?.attributes.val;
    const base = basedOn === undefined ? undefined : resolve(basedOn, [...path, id]);
    const properties = childOf(node, 'pPr');
    const bold = childOf(node, 'rPr', 'b');
    const name = (childOf(node, 'name')?.attributes.val ?? id).toLowerCase();
    const style: ParagraphStyle = {
      name,
      heading: headingOf(name, childOf(properties, 'outlineLvl')) ?? base?.heading ?? null,
      list: childOf(properties, 'numPr', 'numId')?.attributes.val ?? base?.list ?? null,
      level: numberOf(childOf(properties, 'numPr', 'ilvl')) ?? base?.level ?? null,
      bold: bold === undefined ? (base?.bold ?? false) : isOn(bold),
    };
    styles.set(id, style);
    return style;
  };
  for (const id of nodes.keys()) resolve(id, []);
  return styles;
}

/** 1 for a title and «heading 1»; body text has outline level 9. */
export function headingOf(styleName: string, outline: XmlNode | undefined): number | null {
  const named = /^heading (\d)$/.exec(styleName);
  if (named) return Number(named[1]);
  if (styleName === 'title') return 1;
  const level = numberOf(outline);
  return level === null || level > 8 ? null : level + 1;
}

function numberOf(node: XmlNode | undefined): number | null {
  const value = node?.attributes.val;
  return value === undefined || !/^\d+$/.test(value) ? null : Number(value);
}
