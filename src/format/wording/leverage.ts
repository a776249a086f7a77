import type { LeverageBand, MessageLanguage } from '../../model/index.js';

interface LeverageWords {
  readonly title: string;
  readonly match: string;
  readonly segments: string;
  readonly characters: string;
  readonly total: string;
  /** What a band is called: «95–99 %». */
  readonly band: (band: LeverageBand) => string;
}

const bandOf = (context: string, none: string) => (band: LeverageBand) =>
  band === 'context' ? context : band === 'none' ? none : `${band.replace('-', '–')} %`;

/** The words of a leverage table. */
export const leverageWords: Readonly<Record<MessageLanguage, LeverageWords>> = {
  en: {
    title: 'In the translation memory',
    match: 'Match',
    segments: 'Segments',
    characters: 'Characters',
    total: 'All',
    band: bandOf('with context', 'none'),
  },
  ru: {
    title: 'Есть в памяти переводов',
    match: 'Совпадение',
    segments: 'Сегменты',
    characters: 'Знаки',
    total: 'Всего',
    band: bandOf('с контекстом', 'нет'),
  },
  zh: {
    title: '翻译记忆中已有',
    match: '匹配率',
    segments: '句段',
    characters: '字符',
    total: '合计',
    band: bandOf('语境匹配', '无'),
  },
};
