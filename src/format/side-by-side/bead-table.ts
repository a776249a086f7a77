import { beadType, type Collation, type MessageLanguage } from '../../model/index.js';
import { columnWord, languageWord, ruleTitle, severityWords } from '../wording/index.js';
import { sideBySide } from './side-by-side.js';

/** A collation as one table, a bead a row: what goes into spreadsheets. */
export interface BeadTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const words = {
  section: { en: 'Section', ru: 'Раздел', zh: '章节' },
  sourceItem: { en: 'Item (source)', ru: 'Пункт (оригинал)', zh: '条目（原文）' },
  targetItem: { en: 'Item (target)', ru: 'Пункт (перевод)', zh: '条目（译文）' },
  column: { en: 'Column', ru: 'Графа', zh: '栏' },
  type: { en: 'Bead', ru: 'Тип', zh: '对应' },
  confidence: { en: 'Confidence', ru: 'Уверенность', zh: '置信度' },
  findings: { en: 'Findings', ru: 'Замечания', zh: '核对意见' },
} as const;

/** The beads in reading order with section, item, column, both texts, type, confidence (0 to 1) and findings. */
export function beadTable(collation: Collation, language: MessageLanguage): BeadTable {
  const finding = (number: number): string => {
    const found = collation.findings[number];
    return found
      ? `${severityWords[found.severity][language]}: ${ruleTitle(found.rule, language)}. ${found.message}`
      : '';
  };
  const rows = sideBySide(collation).sections.flatMap(({ heading, pairs }) => {
    const section = heading?.source ?? heading?.target;
    const sectionName = section?.cells.map(({ text }) => text).join(' ') ?? '';
    return (heading ? [heading, ...pairs] : pairs).flatMap((pair) => {
      let first = true;
      return pair.cells.flatMap((cell) =>
        cell.beads.map((row): (string | number)[] => {
          const found = first ? [...pair.findings, ...row.findings] : row.findings;
          first = false;
          return [
            sectionName,
            pair.source?.label ?? '',
            pair.target?.label ?? '',
            cell.column === null ? '' : columnWord(cell.column, language),
            row.source.map(({ text }) => text).join('\n'),
            row.target.map(({ text }) => text).join('\n'),
            beadType(row.bead),
            Math.round(row.bead.confidence * 100) / 100,
            found.map(finding).join('\n'),
          ];
        }),
      );
    });
  });
  const word = (key: keyof typeof words) => words[key][language];
  return {
    header: [
      word('section'),
      word('sourceItem'),
      word('targetItem'),
      word('column'),
      languageWord(collation.source.language, language),
      languageWord(collation.target.language, language),
      word('type'),
      word('confidence'),
      word('findings'),
    ],
    rows,
  };
}
