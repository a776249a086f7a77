import { text } from './data/ru-zh.js';
import { Lexicon } from './lexicon.js';

/**
 * Russian–Chinese word links learned from free texts; where they come from and under which licences stands in
 * corpus/lexicon/README.md. Its own sub-path (`sverka/lexicon/ru-zh`), so that only who asks for it loads it.
 */
export const russianChinese = new Lexicon('ru', 'zh', text);
