import type { NumberWord } from '../number-words.js';

/** Forms of the cardinals; a `*` marks forms that by themselves are more often another word. */
const cardinals: readonly (readonly [number, string])[] = [
  [0, 'ноль нуля нулю нулем нуле'],
  [1, 'один* одна* одно* одного* одному* одним* одном* одной* одну* одною*'],
  [2, 'два две двух двум двумя двое двоих двоим двоими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых'],
  [5, 'пять пяти пятью пятеро пятерых'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи семью*'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
  [40, 'сорок сорока'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
];
/** Cardinals in -ь that take -и and -ью, and those that are declined in both halves. */
const soft: readonly (readonly [number, string])[] = [
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
];
const double: readonly (readonly [number, string])[] = [
  [5, 'пят'],
  [6, 'шест'],
  [7, 'сем'],
  [8, 'восем'],
  [9, 'девят'],
];
const ordinalStems: readonly (readonly [number, string])[] = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  ...soft,
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
];
const ordinalEndings = 'ый ой ая ое ые ого ому ым ом ую ых ыми ою'.split(' ');
const third = 'третий третья третье третьего третьему третьим третьем третьей третью третьи третьих третьими'.split(
  ' ',
);
const scales: readonly (readonly [number, string, string])[] = [
  [1000, 'тысяч', 'а* и* е* у ей* ью* ам* ами* ах*'],
  [1_000_000, 'миллион', 'а у* ом* е* ы* ов* ам* ами* ах*'],
  [1_000_000_000, 'миллиард', 'а у* ом* е* ы* ов* ам* ами* ах*'],
  [1_000_000_000_000, 'триллион', 'а у* ом* е* ы* ов* ам* ами* ах*'],
];
/** Round numbers that are nouns, and halves of them. */
const halves: readonly (readonly [number, string])[] = [
  [10, 'десяток десятка'],
  [100, 'сотня сотню сотни'],
  [500, 'полтысячи полутысячи'],
  [500_000, 'полмиллиона полумиллиона'],
  [500_000_000, 'полмиллиарда полумиллиарда'],
];

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (form: string, word: NumberWord) => {
    const weak = form.endsWith('*');
    words.set(weak ? form.slice(0, -1) : form, weak ? { ...word, weak } : word);
  };
  for (const [value, stem] of ordinalStems)
    for (const ending of ordinalEndings) add(stem + ending, { value, ordinal: true });
  for (const form of third) add(form, { value: 3, ordinal: true });
  for (const [value, forms] of cardinals) for (const form of forms.split(' ')) add(form, { value });
  for (const [value, stem] of soft) for (const ending of ['ь', 'и', 'ью']) add(stem + ending, { value });
  for (const [value, stem] of double) {
    const genitive = stem === 'восем' ? 'восьми' : `${stem}и`;
    for (const form of [`${stem}ьдесят`, `${genitive}десяти`, `${stem}ьюдесятью`])
      if (value < 9) add(form, { value: value * 10 });
    for (const form of [`${stem}ьсот`, `${genitive}сот`, `${genitive}стам`, `${stem}ьюстами`, `${genitive}стах`])
      add(form, { value: value * 100 });
  }
  for (const [value, stem, endings] of scales) {
    add(value === 1000 ? `${stem}*` : stem, { value, scale: true });
    for (const ending of endings.split(' ')) add(stem + ending, { value, scale: true });
  }
  words.set('тысяча', { value: 1000, scale: true });
  for (const [value, forms] of halves) for (const form of forms.split(' ')) add(form, { value });
  return words;
}

/** Russian number words in lower case with «е» for «ё». */
export const numberWords: ReadonlyMap<string, NumberWord> = build();

/** Ways of multiplying and groups by number that are no numbers by themselves, by the beginning of the word. */
const held: readonly (readonly [RegExp, number])[] = [
  [/^(?:вдвое|дважды|двойн|удво[иея])/, 2],
  [/^(?:втрое|трижды|тройн|утро(?:ить|ени|ил|ит|ят))/, 3],
  [/^(?:вчетверо|четырежды|четверк)/, 4],
  [/^(?:впятеро|пятерк)/, 5],
  [/^(?:вшестеро|шестерк)/, 6],
  [/^(?:всемеро|семерк)/, 7],
  [/^(?:восьмерк)/, 8],
  [/^(?:вдесятеро|десятк)/, 10],
  [/^двадцатк/, 20],
  [/^(?:полгода|полугоди)/, 6],
  [/^полвека$/, 50],
  [/^столети/, 100],
  [/^тысячелети/, 1000],
];
/** Numerals as they begin compounds, the longest of each kind first: «двадцати|пяти|летие». */
const compounding: readonly (readonly [string, number])[] = [
  ['одиннадцати', 11],
  ['двенадцати', 12],
  ['тринадцати', 13],
  ['четырнадцати', 14],
  ['пятнадцати', 15],
  ['шестнадцати', 16],
  ['семнадцати', 17],
  ['восемнадцати', 18],
  ['девятнадцати', 19],
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ['пятидесяти', 50],
  ['шестидесяти', 60],
  ['семидесяти', 70],
  ['восьмидесяти', 80],
  ['девяносто', 90],
  ['двухсот', 200],
  ['трехсот', 300],
  ['пятисот', 500],
  ['сто', 100],
  ['десяти', 10],
  ['девяти', 9],
  ['восьми', 8],
  ['семи', 7],
  ['шести', 6],
  ['пяти', 5],
  ['четырех', 4],
  ['трех', 3],
  ['двух', 2],
  ['дву', 2],
];
/** What is counted in a compound: anniversaries, terms, parties, shares, times. */
const COUNTED =
  /^(?:лет(?:и|н)|годичн|кратн|дневн|суточн|недельн|месячн|часов|минутн|процентн|сторонн|этапн|уровнев|тысячн|миллионн|миллиардн|балльн|язычн|комнатн|местн|этажн|километров|метров|тонн)/;
const COUNTED_SCALES: readonly (readonly [string, number])[] = [
  ['тысячн', 1000],
  ['миллионн', 1_000_000],
  ['миллиардн', 1_000_000_000],
];

/** The number that a word holds without being one («двадцатипятилетие», «вдвое»), or `null`. Lower case, «е» for «ё». */
export function heldNumber(word: string): number | null {
  const multiple = held.find(([pattern]) => pattern.test(word));
  if (multiple) return multiple[1];
  let rest = word;
  let value = 0;
  for (;;) {
    const part = compounding.find(([form, of]) => rest.startsWith(form) && (value === 0 || of < lowest(value)));
    if (!part) break;
    value += part[1];
    rest = rest.slice(part[0].length);
  }
  if (value === 0 || !COUNTED.test(rest)) return null;
  return value * (COUNTED_SCALES.find(([form]) => rest.startsWith(form))?.[1] ?? 1);
}

/** The place of the last digit that is not 0: 20 leaves room for what is below 10. */
const lowest = (value: number) => (value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1);

/** Fractions by name: their stem and the part they are. */
export const namedFractions: readonly (readonly [RegExp, number])[] = [
  [/^половин(?:а|ы|е|у|ой)$/, 2],
  [/^трет(?:ь|и|ью|ей|ям|ями|ях)$/, 3],
  [/^четверт(?:ь|и|ью|ей|ям|ями|ях)$/, 4],
];
