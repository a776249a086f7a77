import type { FileFinding } from '../file-finding.js';
import { canonicalLanguage, isLanguageCode, languageLikeness } from '../language-code.js';
import { hash53 } from '../taken-ids.js';
import { isoDate } from '../tmx/date.js';
import type { Pieces } from '../unit-reader.js';
import { check, type OpenElement, type OwnChecks, type Tell, type ValidateOptions } from './checker.js';
import { any, type ElementRule, type Grammar, one, oneOf, optional, required, requiredOneOf, some } from './grammar.js';

const segtype = ['block', 'paragraph', 'sentence', 'phrase'];
const dates = { creationdate: optional, changedate: optional, lastusagedate: optional };
const dated = {
  ...dates,
  creationid: optional,
  changeid: optional,
  'o-encoding': optional,
  'o-tmf': optional,
  datatype: optional,
  creationtool: optional,
  creationtoolversion: optional,
  usagecount: optional,
};
const inline = any('bpt', 'ept', 'ph', 'it', 'hi', 'ut');
const code = (attributes: ElementRule['attributes']): ElementRule => ({
  closed: true,
  text: true,
  children: [any('sub')],
  ...(attributes === undefined ? {} : { attributes }),
});

/** TMX 1.4b, by its DTD. */
const grammar: Grammar = {
  root: ['tmx'],
  elements: {
    tmx: { attributes: { version: required }, closed: true, children: [one('header'), one('body')] },
    header: {
      attributes: {
        creationtool: required,
        creationtoolversion: required,
        segtype: requiredOneOf(...segtype),
        'o-tmf': required,
        adminlang: required,
        // Its absence has a finding of its own.
        srclang: optional,
        datatype: required,
        'o-encoding': optional,
        creationdate: optional,
        creationid: optional,
        changedate: optional,
        changeid: optional,
      },
      closed: true,
      children: [any('note', 'prop', 'ude')],
    },
    body: { children: [any('tu')] },
    ude: { attributes: { name: required, base: optional }, closed: true, children: [some('map')] },
    map: { attributes: { unicode: required, code: optional, ent: optional, subst: optional }, closed: true },
    note: { attributes: { 'o-encoding': optional, lang: optional }, closed: true, text: true, children: [] },
    prop: {
      attributes: { type: required, 'o-encoding': optional, lang: optional },
      closed: true,
      text: true,
      children: [],
    },
    tu: {
      attributes: { ...dated, tuid: optional, segtype: oneOf(...segtype), srclang: optional },
      closed: true,
      children: [any('note', 'prop'), any('tuv')],
    },
    tuv: { attributes: { ...dated, lang: optional }, closed: true, children: [any('note', 'prop'), one('seg')] },
    seg: { closed: true, text: true, children: [inline] },
    bpt: code({ i: required, x: optional, type: optional }),
    ept: code({ i: required }),
    it: code({ pos: requiredOneOf('begin', 'end'), x: optional, type: optional }),
    ph: code({ x: optional, assoc: optional, type: optional }),
    ut: code({ x: optional }),
    hi: { attributes: { x: optional, type: optional }, closed: true, text: true, children: [inline] },
    sub: { attributes: { datatype: optional, type: optional }, closed: true, text: true, children: [inline] },
  },
};

/** What is wrong in a TMX file, in its order: what the DTD asks for, and what it misses. Nothing where all is well. */
export function validateTmx(pieces: Pieces, options: ValidateOptions = {}): FileFinding[] {
  return check(pieces, grammar, new TmxChecks(), 'tmx/not-tmx', undefined, options);
}

class TmxChecks implements OwnChecks {
  /** Lines of ids seen, by their hash: a file may hold millions. */
  readonly #ids = new Map<number, number>();
  #sourceLanguage: string | undefined;
  #unit: string | undefined;
  #languages: string[] = [];
  #notes = 0;
  #segments = 0;
  readonly #openCodes = new Map<string, OpenElement>();

  unit(): string | undefined {
    return this.#unit;
  }

  open(element: OpenElement, around: readonly OpenElement[], tell: Tell): void {
    const { name, attributes, line } = element;
    if (name === 'tu') {
      this.#unit = attributes.tuid;
      this.#languages = [];
      this.#notes = 0;
      this.#segments = 0;
      if (attributes.tuid !== undefined) {
        const hash = hash53(attributes.tuid);
        const first = this.#ids.get(hash);
        if (first === undefined) this.#ids.set(hash, line);
        else tell('tmx/duplicate-id', { id: attributes.tuid, first });
      }
    }
    for (const date of ['creationdate', 'changedate', 'lastusagedate']) {
      const value = attributes[date];
      if (value !== undefined && isoDate(value) === undefined) tell('tmx/bad-date', { value });
    }
    if (name === 'header') {
      this.#sourceLanguage = attributes.srclang;
      if (attributes.srclang === undefined) tell('tmx/missing-srclang');
      else this.#language(attributes.srclang, tell);
      if (attributes.adminlang !== undefined) this.#language(attributes.adminlang, tell);
    } else if (name === 'tu' && attributes.srclang !== undefined) this.#language(attributes.srclang, tell);
    else if (name === 'tuv') {
      const language = attributes['xml:lang'] ?? attributes.lang;
      if (language === undefined) tell('tmx/missing-language');
      else {
        this.#language(language, tell);
        if (this.#languages.includes(canonicalLanguage(language))) tell('tmx/repeated-language', { language });
        this.#languages.push(canonicalLanguage(language));
      }
    } else if (name === 'seg') {
      this.#segments += 1;
      this.#openCodes.clear();
    } else if (name === 'note' && around.at(-1)?.name === 'tu') this.#notes += 1;
    else if (name === 'bpt' && attributes.i !== undefined) this.#openCodes.set(attributes.i, element);
    else if (name === 'ept' && attributes.i !== undefined && !this.#openCodes.delete(attributes.i)) {
      tell('tmx/unpaired-code', { element: 'ept', id: attributes.i, other: '<bpt>' });
    }
  }

  close(element: OpenElement, _around: readonly OpenElement[], tell: Tell): void {
    if (element.name === 'seg') {
      for (const [id, opener] of this.#openCodes) {
        tell('tmx/unpaired-code', { element: 'bpt', id, other: '<ept>' }, { line: opener.line, column: opener.column });
      }
      this.#openCodes.clear();
    } else if (element.name === 'tu') {
      if (this.#segments === 0) tell('tmx/no-segment');
      if (this.#notes > 1) tell('tmx/several-notes', { count: this.#notes });
      const wanted = element.attributes.srclang ?? this.#sourceLanguage;
      const known = wanted !== undefined && wanted.toLowerCase() !== '*all*';
      if (
        known &&
        this.#languages.length > 0 &&
        !this.#languages.some((language) => languageLikeness(language, wanted) > 0)
      ) {
        tell('tmx/no-source', { language: wanted });
      }
      this.#unit = undefined;
    }
  }

  #language(value: string, tell: Tell): void {
    if (value.toLowerCase() === '*all*' || isLanguageCode(value)) return;
    tell('tmx/bad-language', { value, expected: canonicalLanguage(value) });
  }
}
