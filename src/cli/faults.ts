import type { MessageLanguage, SverkaError } from '../model/index.js';

/**
 * Sentences for the faults that people meet, in the languages other than English, by code; `{name}` is filled from the
 * fault's values. English is the fault's own message. A fault without a sentence here is said in English.
 */
const sentences: Readonly<Record<string, Readonly<Record<Exclude<MessageLanguage, 'en'>, string>>>> = {
  'usage/unknown-command': {
    ru: 'Нет команды «{asked}». Список команд: sverka --help.',
    zh: '没有“{asked}”命令。命令列表：sverka --help。',
  },
  'usage/bad-value': {
    ru: '--{name} принимает {choices}, а не «{value}».',
    zh: '--{name} 只接受 {choices}，不接受“{value}”。',
  },
  'usage/unknown-rule': {
    ru: 'Нет правила «{name}». Список правил: sverka rules.',
    zh: '没有“{name}”规则。规则列表：sverka rules。',
  },
  'usage/bad-rule': {
    ru: '--rule принимает ПРАВИЛО=ТЯЖЕСТЬ ({levels}), а не «{text}».',
    zh: '--rule 的格式为“规则=程度”（{levels}），不接受“{text}”。',
  },
  'usage/bad-number': {
    ru: '--{name} принимает целое число больше нуля, а не «{text}».',
    zh: '--{name} 须为正整数，不接受“{text}”。',
  },
  'usage/no-baseline': {
    ru: 'Укажите, где хранятся принятые замечания: --baseline FILE.',
    zh: '请指明保存已接受发现的文件：--baseline FILE。',
  },
  'baseline/not-a-baseline': {
    ru: '«{path}» — не список принятых замечаний. Его пишет sverka check … --baseline {path} --update-baseline.',
    zh: '“{path}”不是已接受发现的列表。可用 sverka check … --baseline {path} --update-baseline 生成。',
  },
  'config/not-json': {
    ru: 'Файл настроек «{path}» — не JSON. Исправьте его или уберите.',
    zh: '设置文件“{path}”不是 JSON。请改正或移除。',
  },
  'config/bad-value': {
    ru: 'Настройки «{path}»: неверное значение ({what}); допустимо: {takes}.',
    zh: '设置文件“{path}”中 {what} 的值不对；可用：{takes}。',
  },
  'termbase/unknown-form': {
    ru: '«{path}» — не TBX и не таблица. Укажите файл .tbx или .csv либо «sco».',
    zh: '“{path}”既不是 TBX 也不是表格。请给出 .tbx 或 .csv 文件，或用“sco”。',
  },
  'usage/bad-option': {
    ru: 'Параметры не поняты ({reason}). Что принимает команда: sverka {command} --help.',
    zh: '无法识别参数（{reason}）。可用参数：sverka {command} --help。',
  },
  'usage/one-or-two-files': {
    ru: '{usage} принимает один файл с обоими текстами или два файла. Справка: {usage} --help.',
    zh: '{usage} 需要一个含两种文本的文件，或两个文件。帮助：{usage} --help。',
  },
  'usage/standard-input-twice': {
    ru: 'Из стандартного ввода можно взять только один из двух текстов.',
    zh: '两种文本中只能有一种来自标准输入。',
  },
  'usage/two-versions': {
    ru: 'sverka compare принимает два файла: старую редакцию и новую.',
    zh: 'sverka compare 需要两个文件：旧版本和新版本。',
  },
  'usage/no-store': {
    ru: 'Какая память? Укажите её файл: --store FILE.',
    zh: '使用哪个翻译记忆？请用 --store FILE 指定。',
  },
  'usage/no-input': {
    ru: '{usage}: не указано, с чем работать. Справка: {usage} --help.',
    zh: '{usage}：缺少参数。帮助：{usage} --help。',
  },
  'usage/number': {
    ru: '--{name} принимает целое число от {least} до {most}, а не «{value}».',
    zh: '--{name} 须为 {least} 至 {most} 的整数，而非“{value}”。',
  },
  'usage/not-a-store': {
    ru: '«{path}» — файл обмена, а не хранилище. Импортируйте его: sverka memory import {path} --store FILE.',
    zh: '“{path}”是交换文件，不是存储文件。请先导入：sverka memory import {path} --store FILE。',
  },
  'input/two-languages': {
    ru: '«{oldPath}» на языке {old}, а «{newPath}» на языке {now}. Чтобы проверить перевод, наберите sverka check.',
    zh: '“{oldPath}”为 {old}，而“{newPath}”为 {now}。核对译文请用 sverka check。',
  },
  'input/unknown-format': {
    ru: 'Память не наполняется из файла «{path}». Укажите .tmx, .xlf, .xliff или .json, записанный командой sverka collate.',
    zh: '无法从“{path}”导入翻译记忆。请给出 .tmx、.xlf、.xliff，或 sverka collate 写出的 .json。',
  },
  'memory/not-found': {
    ru: 'Нет памяти «{path}». Укажите хранилище, созданное командой sverka memory import, файл .tmx или .xlf.',
    zh: '找不到翻译记忆“{path}”。请给出用 sverka memory import 建立的存储文件，或 .tmx、.xlf 文件。',
  },
  'memory/not-a-store': {
    ru: '«{path}» — не память sverka. Укажите другой файл: --store.',
    zh: '“{path}”不是 sverka 的翻译记忆。请用 --store 指定其他文件。',
  },
  'memory/newer': {
    ru: '«{path}» записан более новой версией sverka. Обновите sverka.',
    zh: '“{path}”由更新版本的 sverka 写成。请升级 sverka。',
  },
  'memory/locked': {
    ru: 'Другой процесс ({process}) уже минуту пишет в память. Дождитесь его; если его нет, удалите «{path}».',
    zh: '另一进程（{process}）已占用翻译记忆一分钟。请等待其结束；若该进程已不存在，请删除“{path}”。',
  },
  'input/not-found': {
    ru: 'Нет файла «{path}». Проверьте имя и каталог.',
    zh: '找不到文件“{path}”。请检查文件名和目录。',
  },
  'input/not-readable': {
    ru: 'Файл «{path}» не читается. Проверьте права доступа.',
    zh: '无法读取文件“{path}”。请检查访问权限。',
  },
  'input/directory': {
    ru: '«{path}» — каталог. Укажите файл или «-» для стандартного ввода.',
    zh: '“{path}”是目录。请给出文件，或用“-”表示标准输入。',
  },
  'input/too-large': {
    ru: 'Файл «{path}» больше допустимого ({size}). Разделите его или увеличьте предел.',
    zh: '文件“{path}”超过上限（{size}）。请拆分文件或提高上限。',
  },
  'input/empty': {
    ru: 'Файл «{path}» пуст. Укажите файл с текстом.',
    zh: '文件“{path}”为空。请给出含有文本的文件。',
  },
  'input/blank': {
    ru: 'В файле «{path}» одни пробелы. Укажите файл с текстом.',
    zh: '文件“{path}”只有空白。请给出含有文本的文件。',
  },
  'input/not-text': {
    ru: 'Файл «{path}» двоичный, это не текст. Укажите текстовый файл, Markdown, HTML, TMX или XLIFF.',
    zh: '文件“{path}”是二进制文件，不是文本。请给出文本、Markdown、HTML、TMX 或 XLIFF 文件。',
  },
  'input/unknown-encoding': {
    ru: 'Кодировка файла «{path}» не распознана. Сохраните его в UTF-8 (читаются также UTF-16, windows-1251 и gb18030).',
    zh: '无法识别文件“{path}”的编码。请另存为 UTF-8（也可读取 UTF-16、windows-1251 和 gb18030）。',
  },
  'input/swapped': {
    ru: 'Первый текст на языке {first}, второй на языке {second}: они переставлены. Поменяйте файлы местами или укажите --source-lang {first} --target-lang {second}.',
    zh: '第一个文本的语言是 {first}，第二个是 {second}，顺序颠倒。请交换两个文件，或指定 --source-lang {first} --target-lang {second}。',
  },
  'input/wrong-language': {
    ru: 'Текст ({side}) на языке {seen}, а не {said}. Укажите другой файл или --{side}-lang {seen}.',
    zh: '文本（{side}）的语言是 {seen}，不是 {said}。请给出另一文件，或指定 --{side}-lang {seen}。',
  },
  'input/no-text': {
    ru: 'В тексте ({side}) нет слов. Укажите файл с текстом на языке {said}.',
    zh: '文本（{side}）中没有文字。请给出 {said} 文本的文件。',
  },
  'input/one-language': {
    ru: 'В файле нет текста на языке {language}. Укажите файл с обоими текстами, два файла или другие языки: --source-lang, --target-lang.',
    zh: '文件中没有 {language} 文本。请给出含两种文本的文件或两个文件，或用 --source-lang、--target-lang 指定语言。',
  },
  'output/not-writable': {
    ru: 'Записать «{path}» не удаётся. Выберите другое место параметром -o.',
    zh: '无法写入“{path}”。请用 -o 选择其他位置。',
  },
};

/** What is said of a fault, in the language of the call. */
export function faultText(error: SverkaError, language: MessageLanguage): string {
  const sentence = language === 'en' ? undefined : sentences[error.code]?.[language];
  if (sentence === undefined) return error.message;
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = error.values[name];
    return value === undefined ? place : value === '-' ? 'stdin' : String(value);
  });
}
