import { canonicalLanguage, isLanguageCode } from '../language-code.js';
import { hash53 } from '../taken-ids.js';
import { isNmtoken } from '../xliff/ids.js';
import type { OpenElement, OwnChecks, Tell } from './checker.js';
import {
  type AttributeRule,
  any,
  type ElementRule,
  type Grammar,
  maybe,
  one,
  oneOf,
  optional,
  required,
  some,
} from './grammar.js';
import { tellForeignCodes } from './xliff1.js';

const inline = any('cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em');
const nmtoken: AttributeRule = { pattern: { test: isNmtoken } as RegExp, expected: 'NMTOKEN' };
const requiredNmtoken: AttributeRule = { ...nmtoken, required: true };
const yesNo = oneOf('yes', 'no');
const direction = oneOf('ltr', 'rtl', 'auto');
const userDefined: AttributeRule = { pattern: /^[^\s:]+:[^\s:]+$/, expected: 'authority:value' };
const priority = oneOf('1', '2', '3', '4', '5', '6', '7', '8', '9', '10');
const codeType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');
const percent: AttributeRule = { pattern: /^(100(\.0+)?|\d{1,2}(\.\d+)?)$/, expected: '0.0–100.0' };
const structural = {
  canResegment: yesNo,
  translate: yesNo,
  srcDir: direction,
  trgDir: direction,
  'xml:space': optional,
};
const hints = { canCopy: yesNo, canDelete: yesNo, canReorder: oneOf('yes', 'firstNo', 'no'), copyOf: nmtoken };
const typed = { type: codeType, subType: userDefined };
const single = { ...hints, ...typed, disp: optional, equiv: optional, dataRef: nmtoken, subFlows: optional };
const mark = {
  id: requiredNmtoken,
  translate: yesNo,
  type: { pattern: /^(generic|comment|term|[^\s:]+:[^\s:]+)$/, expected: 'generic, comment, term, authority:value' },
  ref: optional,
  value: optional,
};
const content: ElementRule = { text: true, children: [inline], closed: true };

/** ITS 2.0 §8.17, values of the localisation-quality issue type. */
const issueTypes =
  'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other'.split(
    ' ',
  );

/** XLIFF 2.0 to 2.2 core with the modules metadata and matches, by their schemas. */
export const xliff2Grammar: Grammar = {
  root: ['xliff'],
  elements: {
    xliff: {
      attributes: { version: required, srcLang: required, trgLang: optional, 'xml:space': optional },
      closed: true,
      children: [some('file')],
    },
    file: {
      attributes: { id: requiredNmtoken, original: optional, ...structural },
      closed: true,
      children: [maybe('skeleton'), any('mda:metadata', 'mtc:matches'), maybe('notes'), some('unit', 'group')],
    },
    skeleton: { attributes: { href: optional }, closed: true, text: true },
    group: {
      attributes: { id: requiredNmtoken, name: optional, type: userDefined, ...structural },
      closed: true,
      children: [any('mda:metadata', 'mtc:matches'), maybe('notes'), any('unit', 'group')],
    },
    unit: {
      attributes: { id: requiredNmtoken, name: optional, type: userDefined, ...structural },
      closed: true,
      children: [
        any('mda:metadata', 'mtc:matches'),
        maybe('notes'),
        maybe('originalData'),
        some('segment', 'ignorable'),
      ],
    },
    segment: {
      attributes: {
        id: nmtoken,
        canResegment: yesNo,
        state: oneOf('initial', 'translated', 'reviewed', 'final'),
        subState: userDefined,
      },
      closed: true,
      children: [one('source'), maybe('target')],
    },
    ignorable: { attributes: { id: nmtoken }, closed: true, children: [one('source'), maybe('target')] },
    notes: { closed: true, children: [some('note')] },
    note: {
      attributes: { id: nmtoken, appliesTo: oneOf('source', 'target'), category: optional, priority },
      closed: true,
      text: true,
      children: [],
    },
    originalData: { closed: true, children: [some('data')] },
    data: {
      attributes: { id: requiredNmtoken, dir: direction, 'xml:space': optional },
      closed: true,
      text: true,
      children: [any('cp')],
    },
    source: content,
    target: { ...content, attributes: { order: { pattern: /^[1-9]\d*$/, expected: '1, 2, 3…' } } },
    cp: {
      attributes: { hex: { required: true, pattern: /^([0-9a-fA-F]{2})+$/, expected: '001A' } },
      closed: true,
      children: [],
    },
    ph: { attributes: { id: requiredNmtoken, ...single }, closed: true, children: [] },
    pc: {
      attributes: {
        id: requiredNmtoken,
        ...hints,
        ...typed,
        canOverlap: yesNo,
        dispStart: optional,
        dispEnd: optional,
        equivStart: optional,
        equivEnd: optional,
        dataRefStart: nmtoken,
        dataRefEnd: nmtoken,
        subFlowsStart: optional,
        subFlowsEnd: optional,
        dir: direction,
      },
      closed: true,
      text: true,
      children: [inline],
    },
    sc: {
      attributes: { id: requiredNmtoken, ...single, canOverlap: yesNo, dir: direction, isolated: yesNo },
      closed: true,
      children: [],
    },
    ec: {
      attributes: { id: nmtoken, startRef: nmtoken, ...single, canOverlap: yesNo, dir: direction, isolated: yesNo },
      closed: true,
      children: [],
    },
    mrk: { attributes: mark, closed: true, text: true, children: [inline] },
    sm: { attributes: mark, closed: true, children: [] },
    em: { attributes: { startRef: requiredNmtoken }, closed: true, children: [] },
    'mda:metadata': { attributes: { id: nmtoken }, closed: true, children: [some('mda:metaGroup')] },
    'mda:metaGroup': {
      attributes: { id: nmtoken, category: optional, appliesTo: oneOf('source', 'target', 'ignorable') },
      closed: true,
      children: [some('mda:metaGroup', 'mda:meta')],
    },
    'mda:meta': { attributes: { type: required }, closed: true, text: true, children: [] },
    'mtc:matches': { closed: true, children: [some('mtc:match')] },
    'mtc:match': {
      attributes: {
        ref: required,
        id: nmtoken,
        matchQuality: percent,
        matchSuitability: percent,
        similarity: percent,
        origin: optional,
        reference: yesNo,
        subType: userDefined,
        type: oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
      },
      closed: true,
      children: [maybe('mda:metadata'), maybe('originalData'), one('source'), one('target')],
    },
  },
};

interface OpenUnit {
  readonly element: OpenElement;
  /** Ids of segments and of the source's codes and marks, with their lines. */
  readonly ids: Map<string, number>;
  readonly notes: Map<string, number>;
  readonly data: Map<string, number>;
  /** Ids of stand-off issues. */
  readonly issues: Set<string>;
  readonly references: {
    readonly element: OpenElement;
    readonly name: string;
    readonly value: string;
    readonly to: 'data' | 'issues' | 'ids';
  }[];
  source: Map<string, OpenElement>;
  target: Map<string, OpenElement>;
  readonly starts: { source: Set<string>; target: Set<string> };
}

/** What the schemas of XLIFF 2 miss. */
export class Xliff2Checks implements OwnChecks {
  #root: OpenElement | null = null;
  readonly #files = new Map<string, number>();
  readonly #groups = new Map<number, number>();
  readonly #units = new Map<number, number>();
  #open: OpenUnit | null = null;
  #targetTold = false;

  unit(): string | undefined {
    return this.#open?.element.attributes.id;
  }

  open(element: OpenElement, around: readonly OpenElement[], tell: Tell): void {
    const { name, attributes } = element;
    this.#issueTypes(element, tell);
    switch (name) {
      case 'xliff':
        this.#root = element;
        for (const language of ['srcLang', 'trgLang']) {
          const value = attributes[language];
          if (value !== undefined && !isLanguageCode(value)) {
            tell('xliff/bad-language', { value, expected: canonicalLanguage(value) });
          }
        }
        return;
      case 'file':
        this.#groups.clear();
        this.#units.clear();
        takeId(this.#files, attributes.id, element, tell);
        return;
      case 'group':
        takeHashed(this.#groups, element, tell);
        return;
      case 'unit':
        this.#open = {
          element,
          ids: new Map(),
          notes: new Map(),
          data: new Map(),
          issues: new Set(),
          references: [],
          source: new Map(),
          target: new Map(),
          starts: { source: new Set(), target: new Set() },
        };
        takeHashed(this.#units, element, tell);
        return;
    }
    const unit = this.#open;
    if (unit === null) return;
    const inMatch = around.some((one) => one.name === 'mtc:match');
    if (name === 'segment' || name === 'ignorable') {
      takeId(unit.ids, attributes.id, element, tell);
      unit.source = new Map();
      unit.target = new Map();
      if (attributes.subState !== undefined && attributes.state === undefined) tell('xliff/substate-without-state');
    } else if (name === 'note') takeId(unit.notes, attributes.id, element, tell);
    else if (name === 'data' && !inMatch) takeId(unit.data, attributes.id, element, tell);
    else if (name === 'its:locQualityIssues' && attributes['xml:id'] !== undefined)
      unit.issues.add(attributes['xml:id']);
    else if (name === 'mtc:match' && attributes.ref !== undefined) {
      unit.references.push({ element, name: 'ref', value: attributes.ref, to: 'ids' });
    } else if (name === 'target' && !inMatch && this.#root?.attributes.trgLang === undefined && !this.#targetTold) {
      this.#targetTold = true;
      tell('xliff/target-without-language', { element: 'xliff', name: 'trgLang' });
    }
    if (!inMatch) this.#inline(unit, element, around, tell);
  }

  #inline(unit: OpenUnit, element: OpenElement, around: readonly OpenElement[], tell: Tell): void {
    const { name, attributes } = element;
    if (!/^(ph|pc|sc|ec|mrk|sm|em)$/.test(name)) return;
    const side = around.find((one) => one.name === 'source' || one.name === 'target')?.name as
      | 'source'
      | 'target'
      | undefined;
    if (side === undefined) return;
    for (const reference of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
      const value = attributes[reference];
      if (value !== undefined) unit.references.push({ element, name: reference, value, to: 'data' });
    }
    const issues = attributes['its:locQualityIssuesRef'];
    if (issues !== undefined)
      unit.references.push({ element, name: 'its:locQualityIssuesRef', value: issues, to: 'issues' });
    if (attributes.subType !== undefined && attributes.type === undefined)
      tell('xliff/subtype-without-type', { element: name });
    if (attributes.id !== undefined) {
      if (side === 'source') takeId(unit.ids, attributes.id, element, tell);
      // Marks may stand in the target alone; codes are the source's.
      if (/^(ph|pc|sc)$/.test(name)) unit[side].set(`code ${attributes.id}`, element);
      if (name === 'sc' || name === 'sm') unit.starts[side].add(attributes.id);
    }
    if (
      (name === 'ec' || name === 'em') &&
      attributes.startRef !== undefined &&
      !unit.starts[side].has(attributes.startRef)
    ) {
      tell('xliff/unpaired-code', { element: name, id: attributes.startRef, other: name === 'ec' ? '<sc>' : '<sm>' });
    }
  }

  #issueTypes({ name, attributes }: OpenElement, tell: Tell): void {
    for (const attribute of ['its:locQualityIssueType', 'locQualityIssueType']) {
      const value = attributes[attribute];
      if (value === undefined || issueTypes.includes(value)) continue;
      if (attribute === 'locQualityIssueType' && name !== 'its:locQualityIssue') continue;
      tell('xml/bad-value', {
        element: name,
        name: attribute,
        value,
        expected: issueTypes.slice(0, 5).join(', ').concat('…'),
      });
    }
  }

  close(element: OpenElement, _around: readonly OpenElement[], tell: Tell): void {
    const unit = this.#open;
    if (unit === null) return;
    if (element.name === 'segment') {
      tellForeignCodes(unit.source, unit.target, tell);
    } else if (element.name === 'unit') {
      for (const { element: from, name, value, to } of unit.references) {
        if (!resolves(unit, value, to)) tell('xliff/dangling-reference', { element: from.name, name, value }, from);
      }
      this.#open = null;
    }
  }
}

function resolves(unit: OpenUnit, value: string, to: 'data' | 'issues' | 'ids'): boolean {
  if (to === 'data') return unit.data.has(value);
  if (to === 'issues') return unit.issues.has(value.replace(/^#(its=)?/, ''));
  // A reference into another part of the file («#f=…/u=…») is beyond what is open.
  if (!value.startsWith('#') || value.includes('=') || value.includes('/')) return true;
  return unit.ids.has(value.slice(1));
}

function takeId(taken: Map<string, number>, id: string | undefined, element: OpenElement, tell: Tell): void {
  if (id === undefined) return;
  const first = taken.get(id);
  if (first === undefined) taken.set(id, element.line);
  else tell('xliff/duplicate-id', { element: element.name, id, first });
}

function takeHashed(taken: Map<number, number>, element: OpenElement, tell: Tell): void {
  const { id } = element.attributes;
  if (id === undefined) return;
  const hash = hash53(id);
  const first = taken.get(hash);
  if (first === undefined) taken.set(hash, element.line);
  else tell('xliff/duplicate-id', { element: element.name, id, first });
}
