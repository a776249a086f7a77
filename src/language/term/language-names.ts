import type { Concept } from '../../model/index.js';
import { displayedConcepts } from './displayed-concepts.js';

/** ISO 639-1 codes of the languages, and ISO 15924 codes of the scripts, that documents name. */
const languageCodes = (
  'ab af am ar as az ba be bg bn bo bs ca ce cs cv cy da de el en eo es et eu fa fi fr ga gd gl gu he hi hr hu hy id is it ja ka kk km ' +
  'kn ko ku ky la lo lt lv mg mk ml mn mr ms mt my ne nl no os pa pl ps pt ro ru rw sa sd si sk sl so sq sr sv sw ta te tg th ti tk tl ' +
  'tr tt ug uk ur uz vi yi yo zh zu'
).split(' ');
const scriptCodes = 'Arab Armn Beng Cyrl Deva Ethi Geor Grek Hang Hebr Hira Kana Khmr Laoo Latn Mong Thai Tibt'.split(
  ' ',
);

/** Languages as concepts `language-kk` («казахский», 哈萨克语) and scripts as `script-cyrl` («кириллица», 西里尔文). */
export function languageConcepts(languages: readonly string[]): readonly Concept[] {
  return [
    ...displayedConcepts('language', languageCodes, languages),
    ...displayedConcepts('script', scriptCodes, languages),
  ];
}
