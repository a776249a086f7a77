import type { Concept, Term } from '../../model/index.js';
import { languageProfile } from '../index.js';
import { mergeConcepts } from './country-names.js';
import { displayedConcepts } from './displayed-concepts.js';

/**
 * Currencies that documents name, by ISO 4217 code, with the words by which texts name them beside what `Intl.DisplayNames`
 * has: Russian, then Chinese. A word that names several currencies («рубль», 卢布) stands at each. In brackets words that
 * mean other things as well: they answer the currency and do not ask for it.
 */
const TABLE = `
USD доллар, американский доллар = 美元, 美金, (元)
EUR евро = 欧元
CNY юань, жэньминьби, женьминьби = 人民币, 人民币元, (元)
RUB рубль = 卢布, 俄卢布
KZT тенге = 坚戈
KGS кыргызский сом, (сом) = 索姆
TJS сомони = 索莫尼
UZS (сум) = 苏姆, 索姆
TMT манат = 马纳特
INR рупия = 卢比
PKR рупия = 卢比
LKR рупия = 卢比
NPR рупия = 卢比
IDR (рупия) = 印尼盾
IRR риал = 里亚尔
SAR риял, риал = 里亚尔
BYN рубль = 卢布
MNT тугрик = 图格里克
AFN афгани = 阿富汗尼
GBP фунт стерлингов, (фунт) = 英镑
JPY йена, иены, иен, иене, иену, иеной, иенах, иенами, иенам = 日元, 日圆, (元)
CHF (франк) = 法郎
TRY (лира) = 里拉
AMD (драм) = 德拉姆
AZN манат = 马纳特
GEL (лари) = (拉里)
UAH гривна = 格里夫纳
KRW (вона) = 韩元, 韩圆
HKD доллар = 港元, 港币
CAD доллар = 加元, 加拿大元
AUD доллар = 澳元, 澳大利亚元
SGD доллар = 新加坡元, (新元)
NZD доллар = 新西兰元, (新元)
THB (бат) = 泰铢
VND (донг) = 越南盾
MYR ринггит = 林吉特, 令吉
AED дирхам = 迪拉姆
SEK (крона) = 克朗
NOK (крона) = 克朗
DKK (крона) = 克朗
PLN злотый = 兹罗提
BRL (реал) = 雷亚尔
ZAR (рэнд), (ранд) = 兰特
`;

/** Signs that stand for currencies in texts of any language. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD HKD SGD NZD',
  '＄': 'USD CAD AUD HKD SGD NZD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY JPY',
  '￥': 'CNY JPY',
  '₽': 'RUB',
  '₸': 'KZT',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
};

const lines = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [left = '', chinese = ''] = line.split(' = ');
    return { code: left.slice(0, 3), words: { ru: left.slice(4), zh: chinese } as Readonly<Record<string, string>> };
  });

const made = new Map<string, readonly Concept[]>();

/** Currencies as concepts `currency-usd` («доллар США», 美元), so that a dollar is not taken for its country. */
export function currencyConcepts(languages: readonly string[]): readonly Concept[] {
  const key = languages.join(' ');
  const known = made.get(key);
  if (known) return known;
  const displayed = displayedConcepts(
    'currency',
    lines.map(({ code }) => code),
    languages,
  );
  const told = lines.map(
    ({ code, words }): Concept => ({
      id: `currency-${code.toLowerCase()}`,
      subject: 'currency',
      terms: [
        ...languages.flatMap((language) => termsOf(words[languageProfile(language).code] ?? '', language)),
        { language: 'en', text: code, status: 'admitted', type: 'abbreviation' },
      ],
    }),
  );
  const concepts = mergeConcepts(displayed, told);
  made.set(key, concepts);
  return concepts;
}

function termsOf(words: string, language: string): Term[] {
  return words
    .split(', ')
    .filter((word) => word !== '')
    .map((word) => {
      const isVariant = word.startsWith('(');
      const text = word.replace(/[()]/g, '');
      return { language, text, status: 'admitted', type: isVariant ? 'variant' : 'short' };
    });
}

/** Whether a text has the sign of a currency: «$», «₽». */
export function hasSignOf(text: string, concept: Concept): boolean {
  if (concept.subject !== 'currency') return false;
  const code = concept.id.replace('currency-', '').toUpperCase();
  return Object.entries(SIGNS).some(([sign, codes]) => text.includes(sign) && codes.split(' ').includes(code));
}
