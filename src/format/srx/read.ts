import { type MessageLanguage, SverkaError } from '../../model/index.js';
import { type FileFinding, fileFinding } from '../file-finding.js';
import { type Pieces, readAll } from '../unit-reader.js';
import type { XmlLimits } from '../xml/limits.js';
import { XmlReader } from '../xml/reader.js';
import { translateExpression } from './expression.js';
import type { Srx, SrxLanguageMap, SrxRule } from './model.js';

export interface SrxFile {
  readonly srx: Srx;
  readonly findings: readonly FileFinding[];
}

/**
 * Reads SRX 1.0 and 2.0. A rule whose expression cannot be used becomes a finding and is left out.
 * @throws SverkaError `srx/not-srx`, `xml/limit`, `xml/unknown-encoding`, `xml/bad-bytes`, `xml/too-many-faults`.
 */
export function parseSrx(
  pieces: Pieces,
  options: { readonly language?: MessageLanguage; readonly limits?: XmlLimits } = {},
): SrxFile {
  const findings: FileFinding[] = [];
  const languageRules: { name: string; rules: SrxRule[] }[] = [];
  const languageMaps: SrxLanguageMap[] = [];
  const mapPlaces: { line: number; column: number }[] = [];
  let cascade = false;
  let segmentSubflows = true;
  let rootSeen = false;
  let rule: { break: boolean; beforebreak: string; afterbreak: string; line: number; column: number } | null = null;
  let inside: 'beforebreak' | 'afterbreak' | null = null;
  const tell = (
    code: FileFinding['code'],
    where: { line: number; column: number },
    values: Record<string, string> = {},
  ): void => {
    findings.push(fileFinding(code, where, values, options.language));
  };
  const usable = (expression: string, where: { line: number; column: number }): boolean => {
    try {
      translateExpression(expression);
      return true;
    } catch (error) {
      tell('srx/bad-expression', where, { reason: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  const xml = new XmlReader(
    {
      open(name, attributes, line, column) {
        if (!rootSeen && name !== 'srx') throw notSrx(name, line);
        rootSeen = true;
        if (name === 'header') {
          cascade = attributes.cascade === 'yes';
          segmentSubflows = attributes.segmentsubflows !== 'no';
        } else if (name === 'languagerule') {
          if (attributes.languagerulename === undefined) {
            tell('xml/missing-attribute', { line, column }, { element: name, name: 'languagerulename' });
          }
          languageRules.push({ name: attributes.languagerulename ?? '', rules: [] });
        } else if (name === 'languagemap') {
          for (const needed of ['languagepattern', 'languagerulename']) {
            if (attributes[needed] === undefined)
              tell('xml/missing-attribute', { line, column }, { element: name, name: needed });
          }
          mapPlaces.push({ line, column });
          languageMaps.push({ pattern: attributes.languagepattern ?? '', rules: attributes.languagerulename ?? '' });
        } else if (name === 'rule')
          rule = { break: attributes.break !== 'no', beforebreak: '', afterbreak: '', line, column };
        else if (name === 'beforebreak' || name === 'afterbreak') inside = name;
      },
      text(text) {
        if (rule !== null && inside !== null) rule[inside] += text;
      },
      close(name) {
        if (name === 'beforebreak' || name === 'afterbreak') inside = null;
        else if (name === 'rule' && rule !== null) {
          const { line, column } = rule;
          const before = usable(rule.beforebreak, { line, column });
          const after = usable(rule.afterbreak, { line, column });
          if (before && after) {
            languageRules
              .at(-1)
              ?.rules.push({ break: rule.break, beforeBreak: rule.beforebreak, afterBreak: rule.afterbreak });
          }
          rule = null;
        }
      },
      malformed(detail, line, column, follows) {
        if (!follows) tell('xml/not-well-formed', { line, column }, { detail });
      },
    },
    {
      namespaces: { 'http://www.lisa.org/srx20': '', 'http://www.lisa.org/srx': '' },
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    },
  );
  readAll(pieces, xml);
  if (!rootSeen) throw notSrx('', 1);
  languageMaps.forEach((map, index) => {
    const where = mapPlaces[index] as { line: number; column: number };
    if (!languageRules.some((rules) => rules.name === map.rules)) tell('srx/unknown-rules', where, { name: map.rules });
    usable(map.pattern, where);
  });
  return { srx: { cascade, segmentSubflows, languageRules, languageMaps }, findings };
}

function notSrx(name: string, line: number): SverkaError {
  const found = name === '' ? 'it has no element at all' : `its root is <${name}>`;
  return new SverkaError('srx/not-srx', `This is no SRX: ${found} (line ${line}). Give a file whose root is <srx>.`, {
    line,
  });
}
