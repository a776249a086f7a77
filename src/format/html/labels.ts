import type { MessageLanguage } from '../../model/index.js';

/** All that the report says in its own voice. */
export interface ReportLabels {
  readonly report: string;
  readonly skip: string;
  readonly items: string;
  readonly itemsAlone: string;
  readonly beads: string;
  readonly beadsOther: string;
  readonly repairs: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly contents: string;
  readonly texts: string;
  readonly start: string;
  readonly untitled: string;
  readonly filters: string;
  readonly severity: string;
  readonly rule: string;
  readonly allRules: string;
  readonly onlyMarked: string;
  readonly previous: string;
  readonly next: string;
  /** {shown} and {all} stand for numbers. */
  readonly shown: string;
  readonly noAnswer: string;
  readonly confidence: string;
  readonly unsure: string;
  readonly document: string;
  readonly place: string;
  readonly read: string;
  readonly side: string;
  readonly expected: string;
  readonly found: string;
  readonly general: string;
  readonly footer: string;
}

export const labels: Readonly<Record<MessageLanguage, ReportLabels>> = {
  en: {
    report: 'Collation record',
    skip: 'Skip to the texts',
    items: 'Items paired',
    itemsAlone: 'Items alone',
    beads: 'Sentence pairs',
    beadsOther: 'Not one to one',
    repairs: 'Repairs of the text',
    findings: 'Findings',
    noFindings: 'Nothing was found: the two texts agree in everything that was checked.',
    contents: 'Contents',
    texts: 'The two texts',
    start: 'Opening',
    untitled: 'Untitled section',
    filters: 'Which findings to show',
    severity: 'Severity',
    rule: 'Rule',
    allRules: 'All rules',
    onlyMarked: 'Only places with findings',
    previous: 'Previous finding (Shift+F8)',
    next: 'Next finding (F8)',
    shown: 'Findings shown: {shown} of {all}',
    noAnswer: 'nothing answers',
    confidence: 'confidence',
    unsure: 'unsure',
    document: 'Document',
    place: 'Place',
    read: 'Read as',
    side: 'Text',
    expected: 'expected',
    found: 'found',
    general: 'The texts as a whole',
    footer: 'Made by sverka. This page holds both texts and needs no network.',
  },
  ru: {
    report: 'Протокол сверки',
    skip: 'Перейти к текстам',
    items: 'Пункты в парах',
    itemsAlone: 'Пункты без пары',
    beads: 'Пары предложений',
    beadsOther: 'Не один к одному',
    repairs: 'Восстановления текста',
    findings: 'Замечания',
    noFindings: 'Замечаний нет: во всём, что проверялось, тексты совпадают.',
    contents: 'Содержание',
    texts: 'Оба текста',
    start: 'Начало документа',
    untitled: 'Раздел без названия',
    filters: 'Какие замечания показать',
    severity: 'Важность',
    rule: 'Правило',
    allRules: 'Все правила',
    onlyMarked: 'Только места с замечаниями',
    previous: 'Предыдущее замечание (Shift+F8)',
    next: 'Следующее замечание (F8)',
    shown: 'Показано замечаний: {shown} из {all}',
    noAnswer: 'соответствия нет',
    confidence: 'уверенность',
    unsure: 'не уверены',
    document: 'Документ',
    place: 'Место',
    read: 'Прочитано как',
    side: 'Текст',
    expected: 'ожидалось',
    found: 'найдено',
    general: 'О текстах в целом',
    footer: 'Составлено программой sverka. Страница содержит оба текста и не обращается к сети.',
  },
  zh: {
    report: '文本核对记录',
    skip: '跳到正文',
    items: '成对条目',
    itemsAlone: '单独条目',
    beads: '句对',
    beadsOther: '非一对一',
    repairs: '文本修复',
    findings: '核对意见',
    noFindings: '未发现问题：所检查的各项内容，两种文本一致。',
    contents: '目录',
    texts: '两种文本对照',
    start: '文首',
    untitled: '无标题部分',
    filters: '筛选核对意见',
    severity: '严重程度',
    rule: '规则',
    allRules: '全部规则',
    onlyMarked: '只看有意见之处',
    previous: '上一条意见（Shift+F8）',
    next: '下一条意见（F8）',
    shown: '显示 {shown} 条意见，共 {all} 条',
    noAnswer: '无对应文字',
    confidence: '置信度',
    unsure: '不确定',
    document: '文件',
    place: '位置',
    read: '读作',
    side: '文本',
    expected: '应为',
    found: '实为',
    general: '全文意见',
    footer: '由 sverka 生成。本页包含两种文本全文，无需联网。',
  },
};
