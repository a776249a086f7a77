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

/** Fractions by name: their stem and the part they are. */
export const namedFractions: readonly (readonly [RegExp, number])[] = [
  [/^половин(?:а|ы|е|у|ой)$/, 2],
  [/^трет(?:ь|и|ью|ей|ям|ями|ях)$/, 3],
  [/^четверт(?:ь|и|ью|ей|ям|ями|ях)$/, 4],
];
