import type { Span } from '../../model/index.js';
import { translateExpression } from './expression.js';
import type { Srx, SrxRule } from './model.js';

/** Where a text is cut: offsets, ascending, neither 0 nor its length among them. */
export type SrxBreaks = (text: string) => number[];

/** The rules of an SRX for a language, in the order in which they are asked. */
export function srxRulesFor(srx: Srx, language: string): readonly SrxRule[] {
  const rules: SrxRule[] = [];
  for (const map of srx.languageMaps) {
    if (!matchesWhole(map.pattern, language)) continue;
    rules.push(...(srx.languageRules.find((one) => one.name === map.rules)?.rules ?? []));
    if (!srx.cascade) break;
  }
  return rules;
}

function matchesWhole(pattern: string, language: string): boolean {
  try {
    return new RegExp(`^(?:${translateExpression(pattern).source})$`, 'iu').test(language);
  } catch {
    return false;
  }
}

/**
 * Cuts texts of a language as an SRX says: at each place the first rule that matches decides, and where none does the text
 * stays whole (SRX 2.0 §4). Expressions that JavaScript does not understand are passed over; `parseSrx` names them.
 */
export function srxBreaks(srx: Srx, language: string): SrxBreaks {
  const rules = srxRulesFor(srx, language).flatMap((rule) => {
    try {
      const before = translateExpression(rule.beforeBreak);
      const after = translateExpression(rule.afterBreak);
      // A place matches if something that ends there and something that begins there do: what comes before is looked back at,
      // so that no match hides another.
      const flags = before.ignoreCase || after.ignoreCase ? 'giu' : 'gu';
      return [{ breaks: rule.break, expression: new RegExp(`(?<=${before.source})(?=${after.source})`, flags) }];
    } catch {
      return [];
    }
  });
  return (text) => {
    const decided = new Map<number, boolean>();
    for (const { breaks, expression } of rules) {
      for (const { index } of text.matchAll(expression)) if (!decided.has(index)) decided.set(index, breaks);
    }
    return [...decided]
      .filter(([at, breaks]) => breaks && at > 0 && at < text.length)
      .map(([at]) => at)
      .sort((a, b) => a - b);
  };
}

/**
 * The segments of a text by an SRX: spans without white space at either end, none empty, in order. To have a whole document
 * cut so, give {@link srxRule} to `segment`.
 */
export function srxSegmenter(srx: Srx, language: string): (text: string) => Span[] {
  const breaksOf = srxBreaks(srx, language);
  return (text) => {
    const spans: Span[] = [];
    let start = 0;
    for (const end of [...breaksOf(text), text.length]) {
      const part = text.slice(start, end);
      const from = start + part.length - part.trimStart().length;
      const to = start + part.trimEnd().length;
      if (from < to) spans.push([from, to]);
      start = end;
    }
    return spans;
  };
}

/** An SRX as a segment rule: `segment(document, { rules: [srxRule(srx)] })` puts it in place of ours. */
export function srxRule(
  srx: Srx,
): (text: string, breaks: readonly number[], profile: { readonly tag: string }) => number[] {
  const byLanguage = new Map<string, SrxBreaks>();
  return (text, _breaks, { tag }) => {
    let breaksOf = byLanguage.get(tag);
    if (breaksOf === undefined) {
      breaksOf = srxBreaks(srx, tag);
      byLanguage.set(tag, breaksOf);
    }
    return breaksOf(text);
  };
}
