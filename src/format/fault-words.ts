import type { MessageLanguage, Severity } from '../model/index.js';

interface Fault {
  readonly severity: Severity;
  readonly words: Readonly<Record<MessageLanguage, string>>;
}

const error = (en: string, ru: string, zh: string): Fault => ({ severity: 'error', words: { en, ru, zh } });
const warning = (en: string, ru: string, zh: string): Fault => ({ severity: 'warning', words: { en, ru, zh } });

/** Every fault of an exchange file, in each language. */
export const faultWords = {
  'xml/not-well-formed': error(
    'The XML is not well-formed: {detail}.',
    'XML построен неверно: {detail}.',
    'XML 格式不正确：{detail}。',
  ),
  'xml/unit-left-out': error(
    'The unit that begins in line {begin} is left out, because its XML is not well-formed: {detail}.',
    'Единица, начатая в строке {begin}, пропущена: её XML построен неверно ({detail}).',
    '第 {begin} 行开始的单元已跳过，因为其 XML 格式不正确：{detail}。',
  ),
  'xml/unit-unclosed': error(
    'The unit that begins in line {begin} is left out: it is not closed before the next one begins.',
    'Единица, начатая в строке {begin}, пропущена: она не закрыта до начала следующей.',
    '第 {begin} 行开始的单元已跳过：下一单元开始前未结束。',
  ),
  'xml/unknown-element': error(
    'There is no element <{name}> in <{parent}>.',
    'В <{parent}> не бывает элемента <{name}>.',
    '<{parent}> 中不允许出现元素 <{name}>。',
  ),
  'xml/misplaced-element': error(
    '<{name}> must stand before <{after}>.',
    '<{name}> должен стоять перед <{after}>.',
    '<{name}> 必须位于 <{after}> 之前。',
  ),
  'xml/repeated-element': error(
    '<{parent}> may hold only one <{name}>.',
    'В <{parent}> может быть только один <{name}>.',
    '<{parent}> 中只能有一个 <{name}>。',
  ),
  'xml/missing-element': error(
    '<{parent}> must hold <{name}>.',
    'В <{parent}> должен быть <{name}>.',
    '<{parent}> 中必须有 <{name}>。',
  ),
  'xml/missing-attribute': error(
    '<{element}> has no "{name}", which is required.',
    'У <{element}> нет обязательного атрибута «{name}».',
    '<{element}> 缺少必需的属性“{name}”。',
  ),
  'xml/unknown-attribute': error(
    '<{element}> has no attribute "{name}" in this format.',
    'У <{element}> в этом формате нет атрибута «{name}».',
    '该格式的 <{element}> 没有属性“{name}”。',
  ),
  'xml/bad-value': error(
    '"{value}" is no value for "{name}" of <{element}>; it takes {expected}.',
    '«{value}» не может быть значением «{name}» у <{element}>; допустимо: {expected}.',
    '“{value}”不能作为 <{element}> 的“{name}”的值；允许：{expected}。',
  ),
  'xml/text-not-allowed': error(
    'Text stands in <{parent}>, which holds only elements: "{text}".',
    'В <{parent}> стоит текст, а там могут быть только элементы: «{text}».',
    '<{parent}> 中只能有元素，却出现了文本：“{text}”。',
  ),
  'tmx/missing-srclang': error(
    'The header has no "srclang": tools cannot know which language is the source. Add srclang="ru", or srclang="*all*".',
    'В заголовке нет «srclang»: неизвестно, какой язык исходный. Добавьте srclang="ru" или srclang="*all*".',
    '文件头缺少“srclang”，无法确定源语言。请添加 srclang="ru" 或 srclang="*all*"。',
  ),
  'tmx/duplicate-id': error(
    'The tuid "{id}" stands on another unit already (line {first}).',
    'Идентификатор tuid «{id}» уже стоит у другой единицы (строка {first}).',
    'tuid“{id}”已用于另一单元（第 {first} 行）。',
  ),
  'tmx/bad-date': error(
    '"{value}" is no TMX date: it must read YYYYMMDDThhmmssZ, as 20261120T020000Z.',
    '«{value}» — не дата TMX: нужен вид ГГГГММДДTччммссZ, например 20261120T020000Z.',
    '“{value}”不是 TMX 日期：应为 YYYYMMDDThhmmssZ，例如 20261120T020000Z。',
  ),
  'tmx/bad-language': error(
    '"{value}" is no language code of BCP 47; OmegaT would refuse the whole file. Write "{expected}".',
    '«{value}» — не код языка по BCP 47; OmegaT отвергнет весь файл. Пишите «{expected}».',
    '“{value}”不是 BCP 47 语言代码，OmegaT 会拒绝整个文件。请写作“{expected}”。',
  ),
  'tmx/missing-language': error(
    'A variant (<tuv>) has no xml:lang, so that its language is unknown.',
    'У варианта (<tuv>) нет xml:lang, его язык неизвестен.',
    '变体（<tuv>）缺少 xml:lang，语言不明。',
  ),
  'tmx/no-segment': error(
    'The unit has no text: no <tuv> with a <seg>.',
    'В единице нет текста: нет <tuv> с <seg>.',
    '该单元没有文本：缺少含 <seg> 的 <tuv>。',
  ),
  'tmx/no-source': warning(
    'The unit has no variant in the source language "{language}".',
    'В единице нет варианта на исходном языке «{language}».',
    '该单元没有源语言“{language}”的变体。',
  ),
  'tmx/repeated-language': warning(
    'The unit has two variants in "{language}"; tools keep one of them.',
    'В единице два варианта на языке «{language}»; программы оставят один.',
    '该单元有两个“{language}”变体，工具只会保留一个。',
  ),
  'tmx/unpaired-code': error(
    '<{element} i="{id}"> has no {other} in the same segment.',
    'У <{element} i="{id}"> в том же сегменте нет пары {other}.',
    '<{element} i="{id}"> 在同一语段中没有对应的 {other}。',
  ),
  'tmx/several-notes': warning(
    'The unit has {count} notes; OmegaT shows only the last.',
    'У единицы {count} примечания(-й); OmegaT показывает только последнее.',
    '该单元有 {count} 条注释，OmegaT 只显示最后一条。',
  ),
  'tmx/not-tmx': error(
    'This is no TMX: its root is <{name}>.',
    'Это не TMX: корневой элемент — <{name}>.',
    '这不是 TMX：根元素是 <{name}>。',
  ),
  'xliff/not-xliff': error(
    'This is no XLIFF: its root is <{name}>.',
    'Это не XLIFF: корневой элемент — <{name}>.',
    '这不是 XLIFF：根元素是 <{name}>。',
  ),
  'xliff/unknown-version': error(
    'XLIFF "{version}" is not known; 1.2, 2.0, 2.1 and 2.2 are read.',
    'XLIFF «{version}» неизвестен; читаются 1.2, 2.0, 2.1 и 2.2.',
    '未知的 XLIFF 版本“{version}”；可读取 1.2、2.0、2.1 和 2.2。',
  ),
  'xliff/duplicate-id': error(
    'The id "{id}" of <{element}> stands on another already (line {first}).',
    'Идентификатор «{id}» у <{element}> уже занят (строка {first}).',
    '<{element}> 的 id“{id}”已被占用（第 {first} 行）。',
  ),
  'xliff/unknown-state': error(
    '"{value}" is no state of XLIFF {version}; it takes {expected}.',
    '«{value}» — не состояние XLIFF {version}; допустимо: {expected}.',
    '“{value}”不是 XLIFF {version} 的状态；允许：{expected}。',
  ),
  'xliff/substate-without-state': error(
    '<segment> has a "subState" without a "state".',
    'У <segment> есть «subState», но нет «state».',
    '<segment> 有“subState”却没有“state”。',
  ),
  'xliff/dangling-reference': error(
    '"{name}" of <{element}> points to "{value}", which does not exist.',
    '«{name}» у <{element}> указывает на «{value}», которого нет.',
    '<{element}> 的“{name}”指向不存在的“{value}”。',
  ),
  'xliff/mismatched-code': error(
    'The code <{element} id="{id}"> of the target is not in the source, and the source has one that the target lacks.',
    'Кода <{element} id="{id}"> из перевода нет в исходном тексте, а в переводе недостаёт кода из исходного.',
    '译文中的代码 <{element} id="{id}"> 在原文中不存在，而原文中有译文缺少的代码。',
  ),
  'xliff/code-not-in-source': warning(
    'The code <{element} id="{id}"> of the target is not in the source.',
    'Кода <{element} id="{id}"> из перевода нет в исходном тексте.',
    '译文中的代码 <{element} id="{id}"> 在原文中不存在。',
  ),
  'xliff/unpaired-code': error(
    '<{element} id="{id}"> has no {other}.',
    'У <{element} id="{id}"> нет пары {other}.',
    '<{element} id="{id}"> 没有对应的 {other}。',
  ),
  'xliff/target-without-language': error(
    'There are targets, but <{element}> names no target language ("{name}").',
    'Переводы есть, а <{element}> не называет язык перевода («{name}»).',
    '存在译文，但 <{element}> 未注明目标语言（“{name}”）。',
  ),
  'xliff/bad-language': error(
    '"{value}" is no language code of BCP 47. Write "{expected}".',
    '«{value}» — не код языка по BCP 47. Пишите «{expected}».',
    '“{value}”不是 BCP 47 语言代码。请写作“{expected}”。',
  ),
  'xliff/binary-unit': warning(
    'A <bin-unit> holds no text and is not read.',
    '<bin-unit> не содержит текста и не читается.',
    '<bin-unit> 不含文本，未读取。',
  ),
  'xliff/no-source': error('The unit has no source.', 'В единице нет исходного текста.', '该单元没有原文。'),
  'xliff/subtype-without-type': error(
    '<{element}> has a "subType" without a "type".',
    'У <{element}> есть «subType», но нет «type».',
    '<{element}> 有“subType”却没有“type”。',
  ),
  'xliff/target-without-translation': warning(
    'The segment is "{state}", but it has no target.',
    'Состояние сегмента «{state}», но перевода нет.',
    '语段状态为“{state}”，却没有译文。',
  ),
  'tbx/not-tbx': error(
    'This is no TBX: its root is <{name}>.',
    'Это не TBX: корневой элемент — <{name}>.',
    '这不是 TBX：根元素是 <{name}>。',
  ),
  'tbx/duplicate-id': error(
    'The id "{id}" stands on another concept already (line {first}).',
    'Идентификатор «{id}» уже стоит у другого понятия (строка {first}).',
    'id“{id}”已用于另一概念（第 {first} 行）。',
  ),
  'tbx/no-term': error(
    'The concept "{id}" has no term.',
    'У понятия «{id}» нет ни одного термина.',
    '概念“{id}”没有术语。',
  ),
  'tbx/missing-language': error(
    'The terms have no xml:lang, so that their language is unknown.',
    'У терминов нет xml:lang, их язык неизвестен.',
    '术语缺少 xml:lang，语言不明。',
  ),
  'tbx/bad-language': error(
    '"{value}" is no language code of BCP 47. Write "{expected}".',
    '«{value}» — не код языка по BCP 47. Пишите «{expected}».',
    '“{value}”不是 BCP 47 语言代码。请写作“{expected}”。',
  ),
  'tbx/unknown-status': warning(
    '"{value}" is no administrative status of TBX-Basic.',
    '«{value}» — не статус термина по TBX-Basic.',
    '“{value}”不是 TBX-Basic 的术语状态。',
  ),
  'srx/not-srx': error(
    'This is no SRX: its root is <{name}>.',
    'Это не SRX: корневой элемент — <{name}>.',
    '这不是 SRX：根元素是 <{name}>。',
  ),
  'srx/bad-expression': error(
    'The regular expression cannot be used: {reason}.',
    'Регулярное выражение не применимо: {reason}.',
    '正则表达式无法使用：{reason}。',
  ),
  'srx/unknown-rules': error(
    'The language map names the rules "{name}", which do not exist.',
    'Карта языков называет правила «{name}», которых нет.',
    '语言映射引用了不存在的规则“{name}”。',
  ),
  'table/no-columns': error(
    'The first line names no column for a source and a target: {found}.',
    'В первой строке нет столбцов исходного текста и перевода: {found}.',
    '首行没有原文列和译文列：{found}。',
  ),
  'table/bad-row': error(
    'The row has {found} cells, but there are {expected} columns.',
    'В строке {found} ячеек, а столбцов {expected}.',
    '该行有 {found} 个单元格，而表头有 {expected} 列。',
  ),
  'table/unclosed-quote': error(
    'A quotation mark is opened and not closed to the end of the file.',
    'Кавычка открыта и не закрыта до конца файла.',
    '引号直到文件末尾仍未闭合。',
  ),
  'jsonl/bad-line': error(
    'The line is no unit: {reason}',
    'Строка не содержит единицы: {reason}',
    '该行不是有效单元：{reason}',
  ),
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultCode = keyof typeof faultWords;
