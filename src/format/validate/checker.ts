import type { MessageLanguage } from '../../model/index.js';
import type { FaultCode } from '../fault-words.js';
import { type FileFinding, fileFinding } from '../file-finding.js';
import { type Pieces, readAll } from '../unit-reader.js';
import type { XmlLimits } from '../xml/limits.js';
import { type ReadAttributes, XmlReader } from '../xml/reader.js';
import type { ElementRule, Grammar } from './grammar.js';

export interface ValidateOptions {
  /** Language of the sentences. Default: English. */
  readonly language?: MessageLanguage;
  readonly limits?: XmlLimits;
}

/** Tells a finding; the place is that of the element unless another is given. */
export type Tell = (
  code: FaultCode,
  values?: Readonly<Record<string, string | number>>,
  where?: { readonly line: number; readonly column: number },
) => void;

/** An element that is open, as a format's own checks see it. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: ReadAttributes;
  readonly line: number;
  readonly column: number;
}

/** What schemas miss: told of each element, with the elements around it, outermost first. */
export interface OwnChecks {
  open?(element: OpenElement, around: readonly OpenElement[], tell: Tell): void;
  text?(text: string, around: readonly OpenElement[]): void;
  close?(element: OpenElement, around: readonly OpenElement[], tell: Tell): void;
  end?(tell: Tell): void;
  /** Id of the unit that is open, for the findings. */
  unit?(): string | undefined;
}

interface Frame extends OpenElement {
  readonly rule: ElementRule | undefined;
  /** Group of children reached, how often each has occurred, and the last child. */
  group: number;
  readonly counts: number[];
  lastChild: string;
  textTold: boolean;
}

/** Reads a file and checks each element against the grammar, then by the format's own checks. */
export function check(
  pieces: Pieces,
  grammar: Grammar,
  own: OwnChecks,
  wrongRoot: FaultCode,
  namespaces: Readonly<Record<string, string>> | undefined,
  options: ValidateOptions,
): FileFinding[] {
  const findings: FileFinding[] = [];
  const stack: Frame[] = [];
  let rootSeen = false;
  let last = { line: 1, column: 1 };
  const tell: Tell = (code, values = {}, where = last) => {
    findings.push(fileFinding(code, { ...where, unit: own.unit?.() }, values, options.language));
  };

  const xml = new XmlReader(
    {
      open(name, attributes, line, column) {
        last = { line, column };
        if (!rootSeen) {
          rootSeen = true;
          if (!grammar.root.includes(name)) tell(wrongRoot, { name });
        }
        const parent = stack.at(-1);
        const isOurs = Object.hasOwn(grammar.elements, name);
        const rule = isOurs ? grammar.elements[name] : undefined;
        if (parent?.rule !== undefined) placeInParent(parent, name, isOurs, tell);
        if (rule !== undefined) checkAttributes(name, attributes, rule, tell);
        const counts = rule?.children?.map(() => 0) ?? [];
        const frame: Frame = { name, attributes, line, column, rule, group: 0, counts, lastChild: '', textTold: false };
        own.open?.(frame, stack, tell);
        stack.push(frame);
      },
      text(text) {
        const parent = stack.at(-1);
        own.text?.(text, stack);
        if (parent?.rule === undefined || parent.rule.text === true || parent.textTold || text.trim() === '') return;
        parent.textTold = true;
        tell(
          'xml/text-not-allowed',
          { parent: parent.name, text: text.trim() },
          { line: xml.line, column: xml.column },
        );
      },
      close() {
        const frame = stack.pop();
        if (frame === undefined) return;
        last = { line: frame.line, column: frame.column };
        frame.rule?.children?.forEach((group, i) => {
          if ((frame.counts[i] ?? 0) < (group.min ?? 0)) {
            tell('xml/missing-element', { parent: frame.name, name: group.names.join('> / <') });
          }
        });
        own.close?.(frame, stack, tell);
      },
      malformed(detail, line, column, follows) {
        if (!follows) tell('xml/not-well-formed', { detail }, { line, column });
      },
    },
    {
      ...(namespaces === undefined ? {} : { namespaces }),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    },
  );
  readAll(pieces, xml);
  if (!rootSeen) tell(wrongRoot, { name: '' }, { line: 1, column: 1 });
  own.end?.(tell);
  // In the order of the file; what is only known at an element's end stands at its beginning.
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => a.finding.line - b.finding.line || a.finding.column - b.finding.column || a.index - b.index)
    .map(({ finding }) => finding);
}

function placeInParent(parent: Frame, name: string, isOurs: boolean, tell: Tell): void {
  const groups = parent.rule?.children;
  if (groups === undefined) return;
  let at = groups.findIndex((group, i) => i >= parent.group && group.names.includes(name));
  if (at === -1) {
    if (groups.some((group) => group.names.includes(name))) {
      tell('xml/misplaced-element', { name, after: parent.lastChild });
    } else if (isOurs || !name.includes(':')) tell('xml/unknown-element', { name, parent: parent.name });
    return;
  }
  const max = groups[at]?.max ?? Number.POSITIVE_INFINITY;
  if ((parent.counts[at] ?? 0) >= max) {
    const later = groups.findIndex((group, i) => i > at && group.names.includes(name));
    if (later === -1) {
      tell('xml/repeated-element', { name, parent: parent.name });
      return;
    }
    at = later;
  }
  parent.group = at;
  parent.counts[at] = (parent.counts[at] ?? 0) + 1;
  parent.lastChild = name;
}

function checkAttributes(element: string, attributes: ReadAttributes, rule: ElementRule, tell: Tell): void {
  for (const name in rule.attributes) {
    const { required, values, pattern, expected } = rule.attributes[name] as NonNullable<
      ElementRule['attributes']
    >[string];
    const value = attributes[name];
    if (value === undefined) {
      if (required === true) tell('xml/missing-attribute', { element, name });
    } else if (values !== undefined && !values.includes(value)) {
      tell('xml/bad-value', { element, name, value, expected: values.join(', ') });
    } else if (pattern !== undefined && !pattern.test(value)) {
      tell('xml/bad-value', { element, name, value, expected: expected ?? '' });
    }
  }
  if (rule.closed !== true) return;
  for (const name in attributes) {
    if (name.includes(':') || name === 'xmlns' || Object.hasOwn(rule.attributes ?? {}, name)) continue;
    tell('xml/unknown-attribute', { element, name });
  }
}
