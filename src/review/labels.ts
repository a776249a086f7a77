import type { MessageLanguage } from '../model/index.js';
import type { Filter } from './view.js';

/** All that the page says in its own voice. */
export interface ReviewLabels {
  readonly title: string;
  readonly skip: string;
  readonly list: string;
  readonly find: string;
  readonly show: string;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly language: string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly exportAs: string;
  readonly help: string;
  readonly close: string;
  /** {done} and {all} stand for numbers. */
  readonly progress: string;
  readonly shown: string;
  readonly confirm: string;
  readonly confirmed: string;
  readonly merge: string;
  readonly split: string;
  readonly edit: string;
  readonly pullSource: string;
  readonly pushSource: string;
  readonly pullTarget: string;
  readonly pushTarget: string;
  readonly noAnswer: string;
  readonly accept: string;
  readonly reject: string;
  readonly comment: string;
  readonly editing: string;
  readonly cancel: string;
  readonly apply: string;
  readonly confidence: string;
  readonly byHand: string;
  readonly nothing: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly restored: string;
  readonly undone: string;
  readonly redone: string;
  readonly merged: string;
  readonly splitDone: string;
  readonly shifted: string;
  readonly edited: string;
  readonly row: string;
  readonly source: string;
  readonly target: string;
  readonly findings: string;
  readonly actions: string;
  readonly keys: string;
  readonly move: string;
  readonly previousNext: string;
  readonly privacy: string;
  readonly files: Readonly<Record<'json' | 'tmx' | 'xlf' | 'xlf12' | 'beads', string>>;
}

export const labels: Readonly<Record<MessageLanguage, ReviewLabels>> = {
  en: {
    title: 'Review of the alignment',
    skip: 'Skip to the sentences',
    list: 'Sentences that answer each other',
    find: 'Find',
    show: 'Show',
    filters: {
      all: 'all',
      open: 'not confirmed',
      unsure: 'unsure first',
      findings: 'with findings',
      changed: 'changed',
    },
    language: 'Language',
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save',
    exportAs: 'Export',
    help: 'Keys',
    close: 'Close',
    progress: '{done} of {all} confirmed',
    shown: '{shown} shown',
    confirm: 'Confirm',
    confirmed: 'Confirmed',
    merge: 'Merge with next',
    split: 'Split',
    edit: 'Edit target',
    pullSource: 'Source: take from below',
    pushSource: 'Source: give below',
    pullTarget: 'Target: take from below',
    pushTarget: 'Target: give below',
    noAnswer: 'nothing answers',
    accept: 'It is a fault',
    reject: 'Not a fault',
    comment: 'Comment',
    editing: 'Target sentence',
    cancel: 'Cancel',
    apply: 'Apply',
    confidence: 'confidence',
    byHand: 'by hand',
    nothing: 'Nothing to show here. Choose another view or clear the search.',
    saved: 'Saved in this browser',
    notSaved: 'This browser keeps nothing: export your work before you close the page',
    restored: 'Your work of last time is here again',
    undone: 'Undone',
    redone: 'Redone',
    merged: 'Merged',
    splitDone: 'Split',
    shifted: 'Shifted',
    edited: 'Changed',
    row: 'Row',
    source: 'Source',
    target: 'Target',
    findings: 'Findings',
    actions: 'Actions on this row',
    keys: 'Keys in the list',
    move: 'Move',
    previousNext: 'previous, next row',
    privacy: 'Everything stays in this browser; nothing is sent anywhere.',
    files: {
      json: 'Collation (JSON)',
      tmx: 'TMX 1.4',
      xlf: 'XLIFF 2.1',
      xlf12: 'XLIFF 1.2',
      beads: 'Gold beads',
    },
  },
  ru: {
    title: 'Проверка выравнивания',
    skip: 'Перейти к предложениям',
    list: 'Соответствующие предложения',
    find: 'Найти',
    show: 'Показать',
    filters: {
      all: 'все',
      open: 'не подтверждённые',
      unsure: 'сначала сомнительные',
      findings: 'с замечаниями',
      changed: 'изменённые',
    },
    language: 'Язык',
    undo: 'Отменить',
    redo: 'Вернуть',
    save: 'Сохранить',
    exportAs: 'Выгрузить',
    help: 'Клавиши',
    close: 'Закрыть',
    progress: 'Подтверждено {done} из {all}',
    shown: 'показано: {shown}',
    confirm: 'Подтвердить',
    confirmed: 'Подтверждено',
    merge: 'Слить со следующей',
    split: 'Разделить',
    edit: 'Править перевод',
    pullSource: 'Оригинал: взять снизу',
    pushSource: 'Оригинал: отдать вниз',
    pullTarget: 'Перевод: взять снизу',
    pushTarget: 'Перевод: отдать вниз',
    noAnswer: 'соответствия нет',
    accept: 'Это ошибка',
    reject: 'Не ошибка',
    comment: 'Комментарий',
    editing: 'Предложение перевода',
    cancel: 'Не менять',
    apply: 'Принять',
    confidence: 'уверенность',
    byHand: 'вручную',
    nothing: 'Здесь показывать нечего. Выберите другой вид или очистите поиск.',
    saved: 'Сохранено в этом браузере',
    notSaved: 'Браузер ничего не хранит: выгрузите работу, прежде чем закрыть страницу',
    restored: 'Работа прошлого раза восстановлена',
    undone: 'Отменено',
    redone: 'Возвращено',
    merged: 'Слито',
    splitDone: 'Разделено',
    shifted: 'Сдвинуто',
    edited: 'Изменено',
    row: 'Строка',
    source: 'Оригинал',
    target: 'Перевод',
    findings: 'Замечания',
    actions: 'Действия со строкой',
    keys: 'Клавиши в списке',
    move: 'Перемещение',
    previousNext: 'предыдущая, следующая строка',
    privacy: 'Всё остаётся в этом браузере; никуда ничего не отправляется.',
    files: {
      json: 'Сверка (JSON)',
      tmx: 'TMX 1.4',
      xlf: 'XLIFF 2.1',
      xlf12: 'XLIFF 1.2',
      beads: 'Эталонные пары',
    },
  },
  zh: {
    title: '对齐审校',
    skip: '跳到句子列表',
    list: '互相对应的句子',
    find: '查找',
    show: '显示',
    filters: { all: '全部', open: '未确认', unsure: '低置信度优先', findings: '有意见', changed: '已修改' },
    language: '语言',
    undo: '撤销',
    redo: '重做',
    save: '保存',
    exportAs: '导出',
    help: '快捷键',
    close: '关闭',
    progress: '已确认 {done} / {all}',
    shown: '显示 {shown} 行',
    confirm: '确认',
    confirmed: '已确认',
    merge: '与下一行合并',
    split: '拆分',
    edit: '编辑译文',
    pullSource: '原文：取下句',
    pushSource: '原文：移至下行',
    pullTarget: '译文：取下句',
    pushTarget: '译文：移至下行',
    noAnswer: '无对应文字',
    accept: '确为问题',
    reject: '不是问题',
    comment: '备注',
    editing: '译文句子',
    cancel: '取消',
    apply: '应用',
    confidence: '置信度',
    byHand: '人工',
    nothing: '此处没有可显示的内容。请换一种视图或清空查找。',
    saved: '已保存在本浏览器',
    notSaved: '浏览器无法保存：关闭页面前请先导出',
    restored: '已恢复上次的工作',
    undone: '已撤销',
    redone: '已重做',
    merged: '已合并',
    splitDone: '已拆分',
    shifted: '已移动',
    edited: '已修改',
    row: '行',
    source: '原文',
    target: '译文',
    findings: '意见',
    actions: '本行操作',
    keys: '列表快捷键',
    move: '移动',
    previousNext: '上一行、下一行',
    privacy: '所有内容只保存在本浏览器中，不会发送到任何地方。',
    files: {
      json: '核对结果（JSON）',
      tmx: 'TMX 1.4',
      xlf: 'XLIFF 2.1',
      xlf12: 'XLIFF 1.2',
      beads: '标准句对',
    },
  },
};
