import type { Span } from '../model/index.js';

/** A number as it stands in a text, with its value in one normal form. */
export interface NumberMention {
  readonly span: Span;
  readonly text: string;
  /** «100 млн», «1亿», «сто миллионов» and «一亿» are all 100000000. A range has both ends. A percentage is its printed number: 25 for «25 %». */
  readonly value: number;
  /** The other end of a range («2016—2020», «с 1 по 5»); absent otherwise. */
  readonly to?: number;
  /**
   * `ordinal` for «первый», «第一», «1-й»; `percent` where a sign or word says so; `label` for a number that names
   * («№ 1», «第1号», «№ 110», «пункт 3.2», «A/73/832»); `year` for a bare number that can only be read as one («к 2030»).
   */
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'label' | 'year';
  /** Normal form of what a `label` names: «110», «3.2», «28(b)», «A/73/832». Only for kind `label`. */
  readonly label?: string;
  /** Whether it was spelled out in words or han numerals: such numbers are compared more leniently («один из», 一个). */
  readonly spelled: boolean;
  /**
   * Held inside a word or a name («двадцатикратный», «вдвое», 百年, «NASDAQ-100»): may answer a number of the other text, but no
   * text is asked for it. Absent otherwise.
   */
  readonly implied?: true;
}

/** A calendar date, complete or not. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  readonly from: CalendarDate;
  /** End of a period («2017-2021 гг.», «3–4 мая 2018 года»); absent for a single date. */
  readonly to?: CalendarDate;
}

export interface CalendarDate {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
}

/** What may be a name by its form: words with a capital, characters that write sounds. */
export interface NameMention {
  /** UTF-16 code units in the text searched. */
  readonly span: Span;
  readonly text: string;
  /** Its words, in the order of the text; never empty. */
  readonly parts: readonly { readonly span: Span; readonly text: string }[];
  /** Whether the form is one that only persons' names have: initials, a point between the parts. */
  readonly isPerson: boolean;
  /** Whether a sentence or a title begins with it, so that the capital of its first word says nothing. */
  readonly begins: boolean;
}

export interface Token {
  readonly span: Span;
  readonly text: string;
  /** What the token is compared by: the stem of a Russian word, the word itself in Chinese; lower case. */
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

export interface PunctuationPair {
  readonly open: string;
  readonly close: string;
}

/** Shortened words that carry a full stop. All in lower case, with their stops and without inner spaces: «т.д.», «гг.». */
export interface Abbreviations {
  /** Something always follows, so the sentence goes on: «п.» before a number, «им.» before a name, «Mr.». */
  readonly leading: readonly string[];
  /** May close a sentence; it does if what follows begins one: «т.д.», «гг.», «руб.», «etc.». */
  readonly trailing: readonly string[];
}

/** All that the stages know about a language. A new language is one folder in src/language that exports one of these. */
export interface LanguageProfile {
  /** Primary BCP 47 subtag: «ru». */
  readonly code: string;
  /** What `Intl` is asked with, and what files are written with by default: «ru», «zh-CN». */
  readonly tag: string;
  /** Matches one letter of the language's script. */
  readonly letter: RegExp;
  /** What a line end inside a paragraph becomes: « » where words are spaced, «» where they are not. */
  readonly joiner: '' | ' ';
  readonly quotes: readonly PunctuationPair[];
  readonly brackets: readonly PunctuationPair[];
  /** Quotes that enclose titles of documents: «…», 《…》. */
  readonly titleQuotes: readonly PunctuationPair[];
  /** Characters that can end a sentence. */
  readonly terminators: string;
  /** Characters that part the members of a list inside a sentence, the strongest first: «;» and «；». */
  readonly listSeparators: string;
  readonly abbreviations: Abbreviations;
  /** Names of the months, January first, in all forms that a text may hold, lower case. */
  readonly monthNames: readonly (readonly string[])[];
  /**
   * Words that say next to nothing by themselves (prepositions, conjunctions, particles, pronouns), lower case, as
   * printed: what an omission is not.
   */
  readonly functionWords: ReadonlySet<string>;
  /** How many characters of this language answer one character of English on average, for length costs; learned values override it. */
  readonly expansion: number;
  /**
   * Words, numbers, punctuation and symbols in order; what stands between two tokens is white space only. The parts of a
   * hyphenated compound («государства-члены») are tokens of their own, a particle («кто-то», «по-русски») is not parted.
   */
  tokenize(text: string): Token[];
  /** What a word is compared by; the same for all its inflected forms as far as the stemmer can tell. */
  stem(word: string): string;
  /** Numbers in order, without those that are part of a date found by {@link findDates}. */
  findNumbers(text: string): NumberMention[];
  /**
   * The same without numbers spelled out in words, for those who look at a whole text and compare its words anyway: words
   * take several times as long. Absent where they are not told from figures.
   */
  findFigures?(text: string): NumberMention[];
  findDates(text: string): DateMention[];
  /** What may be a name by its form. Absent where forms say nothing. */
  findNames?(text: string): NameMention[];
  /** Whether the form of a word speaks for a verb or an adjective; a guess, for proposals only. Absent where forms say nothing. */
  guessPartOfSpeech?(word: string): 'verb' | 'adjective' | undefined;
  /**
   * A name in the case in which `form` stands, which is a form of `base`: «Республика Казахстан», «Республики Казахстан»,
   * «Республика Узбекистан» → «Республики Узбекистан». `undefined` where that cannot be told from the words. Absent where
   * a language has no inflection to keep or none that we know.
   */
  inflectLike?(base: string, form: string, other: string): string | undefined;
}
