import type { PersonWords } from '../person-words.js';

/** How Chinese means a person without a name. */
export const personWordsZh: PersonWords = {
  pronouns: /他|她|其|本人|前者|后者/gu,
  offices: /总统|主席|总理|部长|秘书长|大使|先生|女士|作家|院士|代表/gu,
};
