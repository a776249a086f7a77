import {
  type Content,
  type InlineCode,
  plainText,
  type Unit,
  type UnitFile,
  type UnitGroup,
} from '../../model/index.js';
import { joinContents } from '../inline.js';
import { canonicalLanguage, sentenceJoiner } from '../language-code.js';
import { setOwn } from '../own-property.js';

/**
 * The JavaScript object of the npm package `xliff` (6.x): namespaces (files) of keys (unit ids), each with a source, a target
 * and a note. A text with markup is a list of strings and objects.
 */
export interface XliffPackageObject {
  readonly resources: Readonly<Record<string, Readonly<Record<string, XliffPackageUnit | XliffPackageGroup>>>>;
  readonly sourceLanguage: string;
  readonly targetLanguage?: string;
}

export type XliffPackageText = string | readonly (string | XliffPackageCode)[];

export interface XliffPackageUnit {
  readonly source: XliffPackageText;
  readonly target?: XliffPackageText;
  readonly note?: string;
  readonly additionalAttributes?: Readonly<Record<string, string>>;
}

/** A group of the file: its id is the key, its units stand inside. */
export interface XliffPackageGroup {
  readonly groupUnits: Readonly<Record<string, XliffPackageUnit | XliffPackageGroup>>;
  readonly additionalAttributes?: Readonly<Record<string, string>>;
}

/** `{ Span: { id, contents, … } }`, `{ Standalone: { id, … } }`, or another element by its name. */
export type XliffPackageCode = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The units as the package's object. It knows neither states nor metadata: those are left out, notes are joined. */
export function toXliffPackage(units: Iterable<Unit>): XliffPackageObject {
  const resources: Record<string, Record<string, XliffPackageUnit>> = {};
  let sourceLanguage = 'und';
  let targetLanguage: string | undefined;
  let ordinal = 0;
  for (const unit of units) {
    ordinal += 1;
    if (ordinal === 1) {
      sourceLanguage = unit.sourceLanguage;
      targetLanguage = unit.targetLanguage;
    }
    if (unit.source.length === 0) continue;
    const file = unit.place?.file.original || unit.place?.file.id || unit.properties['x-Document'] || 'unknown';
    if (!Object.hasOwn(resources, file)) setOwn(resources, file, {});
    const note = unit.notes.map((one) => one.text).join('\n');
    setOwn(resources[file] as Record<string, XliffPackageUnit>, unit.id === '' ? `u${ordinal}` : unit.id, {
      source: packageText(joinContents(unit.source, sentenceJoiner(unit.sourceLanguage))),
      ...(unit.target.length === 0
        ? {}
        : { target: packageText(joinContents(unit.target, sentenceJoiner(unit.targetLanguage))) }),
      ...(note === '' ? {} : { note }),
    });
  }
  return { resources, sourceLanguage, ...(targetLanguage === undefined ? {} : { targetLanguage }) };
}

/** Units of the package's object, in the order in which its keys stand. */
export function fromXliffPackage(object: XliffPackageObject): Unit[] {
  const units: Unit[] = [];
  const walk = (entries: XliffPackageGroup['groupUnits'], file: UnitFile, groups: readonly UnitGroup[]): void => {
    const place = { file, groups };
    for (const [id, entry] of Object.entries(entries)) {
      if ('groupUnits' in entry) {
        walk(entry.groupUnits, file, [...groups, { id }]);
        continue;
      }
      const { source, target, note } = entry;
      const translated = target !== undefined && target.length > 0;
      units.push({
        id,
        sourceLanguage: canonicalLanguage(object.sourceLanguage),
        targetLanguage: canonicalLanguage(object.targetLanguage ?? 'und'),
        source: [contentOf(source)],
        target: translated ? [contentOf(target)] : [],
        segtype: 'sentence',
        state: translated ? 'translated' : 'initial',
        notes: note === undefined || note === '' ? [] : [{ text: note }],
        properties: {},
        place,
      });
    }
  };
  for (const [original, entries] of Object.entries(object.resources)) walk(entries, { id: original, original }, []);
  return units;
}

function packageText(content: Content): XliffPackageText {
  if (content.every((part) => typeof part === 'string')) return plainText(content);
  const root: (string | XliffPackageCode)[] = [];
  const open: { code: InlineCode; contents: (string | XliffPackageCode)[] }[] = [];
  const into = (): (string | XliffPackageCode)[] => open.at(-1)?.contents ?? root;
  const span = ({
    code,
    contents,
  }: {
    code: InlineCode;
    contents: (string | XliffPackageCode)[];
  }): XliffPackageCode => ({
    Span: { id: code.id, contents },
  });
  for (const part of content) {
    if (typeof part === 'string') into().push(part);
    else if (part.type === 'point') into().push({ Standalone: { id: part.id } });
    else if (part.type === 'open') open.push({ code: part, contents: [] });
    else {
      const done = open.at(-1);
      if (done?.code.id !== part.id) continue;
      open.pop();
      into().push(span(done));
    }
  }
  // What is never closed is no span to the package: its words stay.
  while (open.length > 0) {
    const left = open.pop();
    if (left !== undefined) into().push(...left.contents);
  }
  return root;
}

function contentOf(text: XliffPackageText): Content {
  if (typeof text === 'string') return text === '' ? [] : [text];
  const parts: (string | InlineCode)[] = [];
  const walk = (items: readonly unknown[]): void => {
    for (const item of items) {
      if (typeof item === 'string') {
        if (item !== '') parts.push(item);
      } else if (typeof item === 'object' && item !== null) {
        const [name, said] = Object.entries(item)[0] ?? [];
        if (name === undefined || typeof said !== 'object' || said === null) continue;
        const { id, contents } = said as { id?: unknown; contents?: unknown };
        const isSpan = name === 'Span' || contents !== undefined;
        const code = {
          role: 'code',
          id: String(id ?? parts.length),
          element: isSpan ? 'g' : 'x',
          attributes: {},
          data: '',
        } as const;
        if (!isSpan) parts.push({ ...code, type: 'point' });
        else {
          parts.push({ ...code, type: 'open' });
          walk(Array.isArray(contents) ? contents : [contents]);
          parts.push({ ...code, type: 'close' });
        }
      }
    }
  };
  walk(text);
  return parts;
}
