import { type AlignOptions, align, alignPairs } from './align/index.js';
import { prefixes, readBilingual, readDocument, readRows, type TextRow } from './document/index.js';
import { checkDrift, type DriftOptions } from './drift/index.js';
import { detectLanguage } from './language/index.js';
import { type Collation, type Document, SverkaError } from './model/index.js';
import { type SegmentOptions, segment } from './segment/index.js';

export interface CollateOptions {
  /** Goes into ids and file names: «sco-2016-action-plan». Default «document». */
  readonly name?: string;
  /** BCP 47; default «ru». */
  readonly sourceLanguage?: string;
  /** BCP 47; default «zh-CN». */
  readonly targetLanguage?: string;
  /** What the aligner may know beforehand. */
  readonly align?: AlignOptions;
  /** What is checked, against what, and in which language the findings speak. */
  readonly check?: DriftOptions;
  /** How cells are cut; our own rules when not given. */
  readonly segment?: SegmentOptions;
  /** Called before each stage, for a progress line. */
  readonly onStage?: (stage: Stage) => void;
}

/** The stages in their order. */
export type Stage = 'read' | 'segment' | 'align' | 'check';

/**
 * The whole journey: two texts → documents → segments → alignment → findings.
 *
 * Pure: the same texts and options give the same collation. Spans of each side point into its own text.
 *
 * @throws SverkaError `input/wrong-language` where a text is plainly not in the language it is said to be in,
 * `input/swapped` where the two were given the wrong way round, `input/no-text` where a text has no letters.
 */
export function collate(source: string, target: string, options: CollateOptions = {}): Collation {
  const sourceLanguage = options.sourceLanguage ?? 'ru';
  const targetLanguage = options.targetLanguage ?? 'zh-CN';
  checkLanguages(source, target, sourceLanguage, targetLanguage);
  const [first, second] = prefixes(sourceLanguage, targetLanguage);
  const name = options.name ?? 'document';
  options.onStage?.('read');
  return collateDocuments(
    readDocument(source, { language: sourceLanguage, name, idPrefix: first }),
    readDocument(target, { language: targetLanguage, name, idPrefix: second }),
    options,
  );
}

/**
 * The same for one text that holds both languages, one after the other or in turns. Spans of both sides point into it.
 *
 * @throws SverkaError `input/one-language` where one of the languages is missing.
 */
export function collateBilingual(text: string, options: CollateOptions = {}): Collation {
  options.onStage?.('read');
  const { source, target } = readBilingual(text, {
    name: options.name ?? 'document',
    sourceLanguage: options.sourceLanguage ?? 'ru',
    targetLanguage: options.targetLanguage ?? 'zh-CN',
  });
  return collateDocuments(source, target, options);
}

/** The same for a table with one language a column: its rows say what answers what, and only the sentences are aligned. */
export function collateRows(rows: readonly TextRow[], options: CollateOptions = {}): Collation {
  options.onStage?.('read');
  const { source, target, pairs } = readRows(rows, options);
  options.onStage?.('segment');
  const left = segment(source, options.segment);
  const right = segment(target, options.segment);
  options.onStage?.('align');
  const alignment = alignPairs(left, right, pairs, options.align);
  options.onStage?.('check');
  const findings = checkDrift({ source: left, target: right, alignment }, options.check);
  return { source: left, target: right, alignment, findings };
}

/** The journey from documents that have been read already, by {@link readDocument} or a reader of one's own. */
export function collateDocuments(source: Document, target: Document, options: CollateOptions = {}): Collation {
  options.onStage?.('segment');
  const left = segment(source, options.segment);
  const right = segment(target, options.segment);
  options.onStage?.('align');
  const alignment = align(left, right, options.align);
  options.onStage?.('check');
  const findings = checkDrift({ source: left, target: right, alignment }, options.check);
  return { source: left, target: right, alignment, findings };
}

/** A language that is said and one that is seen must not contradict each other. */
function checkLanguages(source: string, target: string, sourceLanguage: string, targetLanguage: string): void {
  const seen = [detectLanguage(source), detectLanguage(target)] as const;
  const said = [primary(sourceLanguage), primary(targetLanguage)] as const;
  if (seen[0] !== null && seen[0] !== said[0] && seen[0] === said[1] && seen[1] === said[0]) {
    throw new SverkaError(
      'input/swapped',
      `The first text is in ${seen[0]} and the second in ${seen[1]}, the wrong way round. Give the text in ${said[0]} first, or say --source-lang ${seen[0]} --target-lang ${seen[1]}.`,
      { values: { first: seen[0], second: seen[1] ?? '' } },
    );
  }
  for (const index of [0, 1] as const) {
    const side = index === 0 ? 'source' : 'target';
    if (seen[index] === null) {
      throw new SverkaError(
        'input/no-text',
        `The ${side} text holds no words. Give a file with the text in ${said[index]}.`,
        {
          values: { side, said: said[index] },
        },
      );
    }
    if (seen[index] !== said[index] && !related(seen[index], said[index])) {
      throw new SverkaError(
        'input/wrong-language',
        `The ${side} text is in ${seen[index]}, not in ${said[index]}. Give another file, or say --${side}-lang ${seen[index]}.`,
        { values: { side, seen: seen[index], said: said[index] } },
      );
    }
  }
}

function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? tag;
}

/** Detection tells scripts apart surely, languages of one script less so: those contradictions are let pass. */
function related(seen: string | null, said: string): boolean {
  const families = [
    ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt', 'uz'],
    ['zh', 'ja', 'yue', 'wuu'],
    ['ar', 'fa', 'ur', 'ps'],
  ];
  if (seen !== null && families.some((family) => family.includes(seen) && family.includes(said))) return true;
  const nonLatin = families.flat();
  return seen !== null && ![...nonLatin, 'ko', 'hi', 'he', 'el', 'th'].some((code) => code === seen || code === said);
}
