import type { Concept, MarkupElement, Term, Termbase } from '../../model/index.js';
import { canonicalLanguage } from '../language-code.js';
import { TakenIds } from '../taken-ids.js';
import { tool } from '../tool.js';
import type { WriterOptions } from '../unit-writer.js';
import { serializeElement } from '../xml/element.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';
import { statusToTbx, typeToTbx } from './data-categories.js';

export interface TbxOptions extends Pick<WriterOptions, 'languageTags'> {
  /** Where the terms come from; default: sverka's name. */
  readonly source?: string;
}

/** TBX-Basic of 2019 (ISO 30042:2019), data categories as attributes. */
export function serializeTbx(termbase: Termbase, options: TbxOptions = {}): string {
  return [...writeTbx(termbase, options)].join('');
}

/** TBX concept by concept. */
export function* writeTbx(
  termbase: { readonly name: string; readonly concepts: Iterable<Concept> },
  options: TbxOptions = {},
): Generator<string> {
  const writer = tbxWriter(termbase.name, options);
  for (const concept of termbase.concepts) yield writer.write(concept);
  yield writer.end();
}

export interface ConceptWriter {
  write(concept: Concept): string;
  end(): string;
}

export function tbxWriter(name: string, options: TbxOptions = {}): ConceptWriter {
  let begun = false;
  const taken = new TakenIds();
  let ordinal = 0;
  const start = (): string => {
    if (begun) return '';
    begun = true;
    return `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt>
        <title>${escapeText(name)}</title>
      </titleStmt>
      <sourceDesc>
        <p>${escapeText(options.source ?? `${tool.name} ${tool.version}`)}</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">TBXXCSV02.xcs</p>
    </encodingDesc>
  </tbxHeader>
  <text>
    <body>
`;
  };
  return {
    write(concept) {
      ordinal += 1;
      const id = taken.take(concept.id === '' ? `c${ordinal}` : ncName(concept.id));
      return start() + serializeConcept(concept, id, options);
    },
    end: () => `${start()}    </body>\n  </text>\n</tbx>\n`,
  };
}

/** XML's ID must begin with a letter and may hold no colon. */
function ncName(id: string): string {
  const clean = Array.from(id, (char) =>
    /[-.\w\u00b7\u00c0-\u02ff\u0370-\u1fff\u3001-\ud7ff]/.test(char) ? char : '_',
  ).join('');
  return /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
}

function serializeConcept(concept: Concept, id: string, options: TbxOptions): string {
  const indent = '      ';
  let out = `${indent}<conceptEntry id="${escapeAttribute(id)}">\n`;
  if (concept.subject !== '')
    out += `${indent}  <descrip type="subjectField">${escapeText(concept.subject)}</descrip>\n`;
  if (concept.definition !== undefined) {
    out += `${indent}  <descrip type="definition">${escapeText(concept.definition)}</descrip>\n`;
  }
  out += serializeKept(concept.kept, `${indent}  `);
  const byLanguage = new Map<string, Term[]>();
  for (const term of concept.terms) {
    const terms = byLanguage.get(term.language);
    if (terms === undefined) byLanguage.set(term.language, [term]);
    else terms.push(term);
  }
  for (const [language, terms] of byLanguage) {
    const code = canonicalLanguage(language);
    out += `${indent}  <langSec xml:lang="${escapeAttribute(options.languageTags?.[code] ?? code)}">\n`;
    for (const term of terms) out += serializeTerm(term, `${indent}    `);
    out += `${indent}  </langSec>\n`;
  }
  return `${out}${indent}</conceptEntry>\n`;
}

function serializeTerm(term: Term, indent: string): string {
  let out = `${indent}<termSec>\n${indent}  <term>${escapeText(term.text)}</term>\n`;
  out += `${indent}  <termNote type="administrativeStatus">${statusToTbx[term.status]}</termNote>\n`;
  out += `${indent}  <termNote type="termType">${typeToTbx[term.type]}</termNote>\n`;
  const isTermNote = (element: MarkupElement): boolean => /^termNote(Grp)?$/.test(element.name);
  out += serializeKept(term.kept?.filter(isTermNote), `${indent}  `);
  if (term.source !== undefined) out += `${indent}  <admin type="source">${escapeText(term.source)}</admin>\n`;
  if (term.note !== undefined) out += `${indent}  <note>${escapeText(term.note)}</note>\n`;
  out += serializeKept(
    term.kept?.filter((element) => !isTermNote(element)),
    `${indent}  `,
  );
  return `${out}${indent}</termSec>\n`;
}

function serializeKept(elements: readonly MarkupElement[] | undefined, indent: string): string {
  return (elements ?? []).map((element) => `${indent}${serializeElement(element)}\n`).join('');
}
