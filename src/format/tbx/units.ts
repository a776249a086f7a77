import { type Concept, plainText, type Term, type Unit } from '../../model/index.js';
import { joinContents } from '../inline.js';
import { canonicalLanguage, languageLikeness, sentenceJoiner } from '../language-code.js';
import type { ReaderOptions, UnitReader, UnitSink } from '../unit-reader.js';
import type { UnitWriter, WriterOptions } from '../unit-writer.js';
import { tbxReader } from './read.js';
import { tbxWriter } from './serialize.js';

/** Properties in which a unit made of a concept says where it comes from. */
const conceptProperty = 'x-Concept';
const subjectProperty = 'x-Subject';
const statusProperty = 'x-TermStatus';
const typeProperty = 'x-TermType';

/**
 * Reads the concepts of a TBX as units of segtype «phrase»: each term of the source language with the term of the target
 * language that stands best with the organisation. Forbidden terms give no unit: a memory must not offer them.
 */
export function tbxUnitReader(sink: UnitSink, options: ReaderOptions = {}): UnitReader {
  const sourceLanguage = options.sourceLanguage ?? 'ru';
  const targetLanguage = options.targetLanguage ?? 'zh-CN';
  return tbxReader(
    {
      concept: (concept) => {
        for (const unit of unitsOfConcept(concept, sourceLanguage, targetLanguage)) sink.unit(unit);
      },
      finding: sink.finding,
    },
    options,
  );
}

const standing: Readonly<Record<Term['status'], number>> = { preferred: 0, admitted: 1, forbidden: 2 };

export function unitsOfConcept(concept: Concept, sourceLanguage: string, targetLanguage: string): Unit[] {
  const terms = (language: string): Term[] =>
    concept.terms
      .filter((term) => term.status !== 'forbidden' && languageLikeness(term.language, language) > 0)
      .sort((a, b) => standing[a.status] - standing[b.status]);
  const targets = terms(targetLanguage);
  return terms(sourceLanguage).map((source, index): Unit => {
    // A short name is answered by a short name where there is one.
    const target = targets.find((term) => term.type === source.type) ?? targets[0];
    return {
      id: `${concept.id}.${index + 1}`,
      sourceLanguage: canonicalLanguage(source.language),
      targetLanguage: canonicalLanguage(target?.language ?? targetLanguage),
      source: [[source.text]],
      target: target === undefined ? [] : [[target.text]],
      segtype: 'phrase',
      state:
        target === undefined
          ? 'initial'
          : source.status === 'preferred' && target.status === 'preferred'
            ? 'final'
            : 'reviewed',
      notes: concept.definition === undefined ? [] : [{ text: concept.definition }],
      properties: {
        [conceptProperty]: concept.id,
        ...(concept.subject === '' ? {} : { [subjectProperty]: concept.subject }),
        [statusProperty]: source.status,
        [typeProperty]: source.type,
      },
    };
  });
}

/** Writes units as a termbase: units that name the same concept, one after the other, become one; any other is its own. */
export function tbxUnitWriter(options: WriterOptions & { readonly name?: string } = {}): UnitWriter {
  const writer = tbxWriter(options.name ?? '', options);
  let open: { id: string; terms: Term[]; first: Unit } | null = null;
  let ordinal = 0;
  const flush = (): string => {
    if (open === null) return '';
    const { id, terms, first } = open;
    open = null;
    const definition = first.notes.map((note) => note.text).join('\n');
    return writer.write({
      id,
      subject: first.properties[subjectProperty] ?? '',
      ...(definition === '' ? {} : { definition }),
      terms,
    });
  };
  return {
    write(unit) {
      ordinal += 1;
      const terms = termsOf(unit);
      if (terms.length === 0) return '';
      const concept = unit.properties[conceptProperty];
      if (open !== null && concept !== undefined && open.id === concept) {
        for (const term of terms) {
          const isKnown = open.terms.some((known) => known.language === term.language && known.text === term.text);
          if (!isKnown) open.terms.push(term);
        }
        return '';
      }
      const done = flush();
      open = { id: concept ?? (unit.id === '' ? `c${ordinal}` : unit.id), terms, first: unit };
      return done;
    },
    end: () => flush() + writer.end(),
  };
}

function termsOf(unit: Unit): Term[] {
  const status = unit.properties[statusProperty];
  const type = unit.properties[typeProperty];
  const term = (language: string, contents: Unit['source']): Term[] => {
    const text = contents.length === 0 ? '' : plainText(joinContents(contents, sentenceJoiner(language)));
    if (text.trim() === '') return [];
    const known = status === 'preferred' || status === 'forbidden' || status === 'admitted' ? status : 'admitted';
    return [
      {
        language,
        text,
        status: known,
        type: type === 'short' || type === 'abbreviation' || type === 'variant' ? type : 'full',
      },
    ];
  };
  return [...term(unit.sourceLanguage, unit.source), ...term(unit.targetLanguage, unit.target)];
}
