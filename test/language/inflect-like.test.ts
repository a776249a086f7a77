import { describe, expect, it } from 'vitest';
import { languageProfile } from '../../src/language/index.js';

const inflect = (base: string, form: string, other: string) => languageProfile('ru').inflectLike?.(base, form, other);

describe('a Russian name in the case of another', () => {
  it.each([
    ['Казахстан', 'Казахстана', 'Узбекистан', 'Узбекистана'],
    ['Республика Казахстан', 'Республики Казахстан', 'Республика Узбекистан', 'Республики Узбекистан'],
    ['Индия', 'Индию', 'Россия', 'Россию'],
    ['Москва', 'Москвой', 'Астана', 'Астаной'],
    ['Ташкент', 'Ташкенте', 'Пекин', 'Пекине'],
    ['казахстанский', 'казахстанской', 'узбекский', 'узбекской'],
    ['Секретариат ШОС', 'Секретариату ШОС', 'Секретариат СНГ', 'Секретариату СНГ'],
    ['Душанбе', 'Душанбе', 'Чили', undefined],
  ])('«%s», «%s»: «%s» → «%s»', (base, form, other, expected) => {
    expect(inflect(base, form, other)).toBe(expected);
  });

  it.each([
    ['Республика Казахстан', 'Республикой Казахстан', 'Кыргызская Республика'],
    ['Иран', 'Ирана', 'Индия'],
    ['Иран', 'Ирана', 'Египет'],
    ['Москва', 'Москвы', 'Рига'],
    ['Казань', 'Казани', 'Ставрополь'],
  ])('«%s», «%s»: nothing is said of «%s», which declines otherwise', (base, form, other) => {
    expect(inflect(base, form, other)).toBeUndefined();
  });
});
