import { describe, expect, it } from 'vitest';
import { capitalWords } from '../../../src/align/feature/capitals.js';
import { extractFeatures } from '../../../src/align/feature/features.js';
import { namePairs } from '../../../src/align/lexicon/name-pairs.js';
import { languageProfile } from '../../../src/language/index.js';

const side = (texts: readonly string[], language: string) => {
  const profile = languageProfile(language);
  const features = extractFeatures(texts, profile);
  return { texts, profile, vocabulary: features.vocabulary, capitals: capitalWords(texts, profile, features) };
};
const found = (russian: readonly string[], chinese: readonly string[]) =>
  namePairs(side(russian, 'ru'), side(chinese, 'zh')).map(([name, run]) => `${name} ${run}`);

// Wikipedia on the pandemic of 2020 in both languages, as TICO-19 has it (CC0), shortened.
const russian = [
  '22 марта, после телефонного разговора с премьер-министром Италии Джузеппе Конте, президент России Владимир Путин организовал отправку в Италию российских военных санитаров.',
  '20 марта пресс-секретарь Кремля сказал, что помощь готова.',
  'Нобелевский лауреат Эрнест Хемингуэй тут ни при чём, сообщил доктор Ли Вэньлян.',
  'Президент Трамп объявил о мерах, а губернатор штата Вашингтон Джей Инсли их поддержал.',
];
const chinese = [
  '3月22日，俄罗斯总统弗拉基米尔·普京在与意大利总理朱塞佩·孔特通话后，安排俄罗斯军队向意大利派遣军医。',
  '3月20日，克里姆林宫发言人说援助已经备妥。',
  '李文亮医生说，这与诺贝尔奖得主欧内斯特·海明威无关。',
  '特朗普总统宣布了措施，华盛顿州州长杰伊·英斯利表示支持。',
];

describe('pairs of names', () => {
  it('are found by their sound, in the case in which they stand', () => {
    const pairs = found(russian, chinese);
    expect(pairs).toEqual(
      expect.arrayContaining([
        'Владимир 弗拉基米尔',
        'Джузеппе 朱塞佩',
        'Хемингуэй 海明威',
        'Трамп 特朗普',
        'Инсли 英斯利',
      ]),
    );
    expect(pairs.filter((pair) => /Вэньлян|Путин/.test(pair))).toEqual(['Путин 普京', 'Вэньлян 文亮']);
  });

  it('are mirrored when the sides are', () => {
    const mirrored = namePairs(side(chinese, 'zh'), side(russian, 'ru'));
    expect(mirrored.map(([run, name]) => `${name} ${run}`)).toEqual(found(russian, chinese));
  });

  it('are none for words that only begin a sentence, and for a name that the other text has not', () => {
    expect(found(['Путин приехал.', 'Президент Трамп объявил.'], ['总统宣布。', '他来了。'])).toEqual([]);
  });

  it('stand at about the same place in both texts', () => {
    const filler = Array.from({ length: 400 }, (_, at) => `Строка ${at}.`);
    const lines = Array.from({ length: 400 }, (_, at) => `第${at}行。`);
    const name = 'Президент Нурсултан Назарбаев выступил.';
    const answer = '纳扎尔巴耶夫总统发言。';
    // What follows the stem («-ев») may be the ending of a case, so the last character is not asked for.
    expect(found([...filler, name], [...lines, answer])).toEqual(['Назарбаев 纳扎尔巴耶']);
    expect(found([name, ...filler], [...lines, answer])).toEqual([]);
  });

  it('are not looked for between languages that spell names alike', () => {
    expect(namePairs(side(russian, 'ru'), side(['President Vladimir Putin'], 'en'))).toEqual([]);
  });
});
