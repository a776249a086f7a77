/** Capitals and digits only: an abbreviation, which has no cases. */
const ABBREVIATION = /^[\p{Lu}\d-]{2,}$/u;

/**
 * How a word of a name declines, as far as its end tells; words of one class take the same endings. `undefined` where the
 * end does not tell: «-ь» is of two genders, a vowel before the last consonant may be fleeting («Египет», «Египта»).
 */
function declension(word: string): string | undefined {
  const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.exec(word)?.[0];
  if (adjective !== undefined && /(?:ск|цк|н|в)(?:..)$/.test(word)) return `adjective ${adjective}`;
  const vowel = /(?:ия|ие|ья|[аяоеиуыэю])$/.exec(word)?.[0];
  if (vowel !== undefined) return /[гкхжшчщц][аи]$/.test(word) ? `velar ${vowel}` : vowel;
  if (word.endsWith('й')) return word.slice(-2);
  if (/(?:ец|ок|ек|ет|ел|ер)$/.test(word)) return undefined;
  return /[бвгдзклмнпрстфх]$/.test(word) ? 'consonant' : undefined;
}

function inflectWord(base: string, form: string, other: string): string | undefined {
  if (base === other) return form;
  if (ABBREVIATION.test(base) && ABBREVIATION.test(other)) return base === form ? other : undefined;
  const kind = declension(base);
  if (kind === undefined || kind !== declension(other)) return undefined;
  let shared = 0;
  while (shared < base.length && base[shared] === form[shared]) shared += 1;
  const ending = base.slice(shared);
  if (ending.length > 3 || !other.endsWith(ending)) return undefined;
  return other.slice(0, other.length - ending.length) + form.slice(shared);
}

/**
 * A name in the case in which another one stands: «Республики Казахстан» says how «Республика Узбекистан» must read there.
 * `undefined` where they do not decline alike word by word («Индия», «Иран»): no name is better than one in a wrong case.
 * For names of places and bodies; persons have another accusative.
 */
export function inflectRussianLike(base: string, form: string, other: string): string | undefined {
  const [bases, forms, others] = [base, form, other].map((text) => text.split(/([ -])/)) as [
    string[],
    string[],
    string[],
  ];
  if (bases.length !== forms.length || bases.length !== others.length) return undefined;
  const words = bases.map((word, i) => inflectWord(word, forms[i] ?? '', others[i] ?? ''));
  return words.every((word) => word !== undefined) ? words.join('') : undefined;
}
