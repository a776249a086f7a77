import type { WordRoles } from '../word-roles.js';
import { guessRussianPartOfSpeech } from './part-of-speech.js';

/** Endings that hardly a noun shares, and suffixes before the endings that many do («условий», «стороной»). */
const LONG_FORM =
  /(?:[гкнрсвдлтмпзбф](?:ый|ая|ое|ые|ого|ому|ым|ых|ыми|ую)|[жшчкгхн](?:его|ему|их|ими|юю|яя|ого|ому|ое|ая|ую)|[сц]к(?:ий|ие|им|ой|ом)|(?:[жш]|он|ен|ед|зд)н(?:ий|ие|им|ей|ем)|[бвгджзклмнпрстфхцчшщь]н(?:ой|ом)|един(?:ой|ом)|[кгхжшч]ие|[кгх]им)$/;
/** «Письменно», «решительно», «ежегодно», «юридически». */
const ADVERB = /(?:[бвгджзклмнпрстфхцчшщь]но|ески|[чт]ко|строго|широко)$/;
/** Participles: what is said with them may as well be a clause. */
const PARTICIPLE =
  /(?:[уюая]щ|вш|[гкрпбд]ш|[аяе]нн|[аяеио]м|[еия]т|принят|взят)(?:[оаы][йяе]|ые|ий|ие|их|им|ими|его|ему|ого|ому|ых|ым|ыми|ую|юю|ей|ем|ой|ом)(?:ся)?$/;
/** …and adjectives that look like one. */
const NO_PARTICIPLE =
  /(?:ственн|менн|признанн|уполномоченн|военн|внутренн|странн|постоянн|гуманн|косвенн|умышленн|мышленн|организованн|заинтересованн|согласованн|обоснованн|всеобъемлющ|действующ|ведущ|отягчающ|смягчающ|необходим|неотложн|прям|сам|свят)[а-я]{2,3}$/;
/** Adjectives that stand for a pronoun or an article, or come and go with the style, and nouns that look like one. */
const STYLE =
  /^(?:(?:как|так|друг|ин|сам|сво|мо|тво|наш|ваш|весь|вс|эт|т|котор|кажд|люб|всяк|некотор|никак|дальнейш|последующ|следующ|данн|настоящ|указанн|упомянут|вышеуказан|вышеупомянут|вышеназванн|нижеследующ|определенн|конкретн|отдельн|различн|разн|необходим|возможн|можн|должн|нужн|видн|соответственн|относительн|касательн|действительн|как-либо|один|одн|перв|втор|трет|последн|очередн|прошл|прочн|больш|мал|хорош|важн|главн|основн|самостоятельн|собственн|многочисленн|актуальн|посторонн|животн|намерен|обязан|согласн|готов|ученн?|рабоч|служащ|обычн|равн|настоятельн|практическ)[а-я]{0,3}|цел(?:ый|ого|ому|ым|ая|ую|ое)|только|сколько|несколько|столько|окно|зерно|звено)$/;

const even = (word: string) => word.toLowerCase().replaceAll('ё', 'е');
const isParticiple = (word: string) => PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word);

/** What Russian words do in a sentence. */
export const wordRolesRu: WordRoles = {
  qualifies(text) {
    const word = even(text);
    if (STYLE.test(word) || isParticiple(word) || word.length < 5) return false;
    return LONG_FORM.test(word) || ADVERB.test(word);
  },
  enumerates(text) {
    const word = even(text);
    return !STYLE.test(word) && !isParticiple(word);
  },
  isVerb: (text) => guessRussianPartOfSpeech(text) === 'verb',
  goesOn: /^\s+$/u,
  joins:
    /^\s*(?:,?\s*(?:и|или|либо|и\/или|а также|а равно|как и)|,)\s*(?:(?:в|во|на|с|о|об|по|к|от|из|за|для|при|до|без)\s+)?$/u,
  joinsWithin: /,|(?<!\p{L})(?:и|или|либо)(?!\p{L})/u,
  joinsBehind: /^\p{L}*(?:\s+\p{L}+){0,2}(?:,\s|\s+(?:и|или|либо|а также)\s)/u,
  joinsBefore: /(?:,\s|(?<!\p{L})(?:и|или|либо|а также)\s+)(?:\p{L}+\s+){0,2}$/u,
  conjoins: /(?<!\p{L})(?:и|или|либо|также|равно)(?!\p{L})/u,
  or: /^\s*(?:или|либо)\s+$/u,
  and: /^\s*и\s+$/u,
  anyOrNone:
    /(?<!\p{L})(?:люб|кажд|всяк|никак|никто|ничто|как(?:ой|ая|ие|их|ого|ому)-либо|не|ни|без|нет|если|запре|предотвр|предупр)\p{L}*/iu,
  denies: /(?<!\p{L})(?:не|ни|без)\s+$/iu,
  clauseEnd: /[,;.:()–—]/u,
  light: new Set(),
};
