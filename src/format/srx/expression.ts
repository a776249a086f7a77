/**
 * A regular expression of SRX (ICU's dialect, in practice Java's too) as the source of one of JavaScript with the flag `u`.
 * What JavaScript writes differently is rewritten: «\w», «\d» and «\b» for every script, «\h», «\Q…\E», «\x{…}», «\U…», possessive quantifiers (as greedy ones),
 * escapes of signs that need none, and «(?i)» at the beginning, told by `ignoreCase`.
 * @throws SyntaxError where the rest is none of JavaScript's.
 */
export function translateExpression(expression: string): { source: string; ignoreCase: boolean } {
  const flags = /^\(\?([a-z]+)\)/.exec(expression)?.[1] ?? '';
  const body = flags === '' ? expression : expression.slice(flags.length + 3);
  let source = '';
  let inClass = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body[i] as string;
    const next = body[i + 1] ?? '';
    if (char === '\\') {
      const [text, used] = translateEscape(body, i, inClass > 0);
      source += text;
      i += used - 1;
    } else if (char === '[') {
      // Java and ICU nest classes; a bracket within one that opens none is a sign.
      if (inClass > 0 && next !== ':' && !body.slice(i).includes(']')) source += '\\[';
      else {
        source += inClass > 0 ? '\\[' : '[';
        if (inClass === 0) inClass = 1;
      }
    } else if (char === ']' && inClass > 0) {
      inClass = 0;
      source += ']';
    } else if (inClass === 0 && char === '+' && /[+*?}]$/.test(source) && !/\\.$/.test(source)) {
      // «a++» takes all it can and gives nothing back; JavaScript has only the greedy form.
    } else source += char;
  }
  // Compiling tells whether the rest is understood.
  new RegExp(source, 'u');
  return { source, ignoreCase: flags.includes('i') };
}

/** What a word is made of, for a class. */
const letters = '\\p{L}\\p{M}\\p{Nd}\\p{Pc}';

/** The escape at a place and how many characters it takes. */
function translateEscape(body: string, at: number, inClass: boolean): [text: string, used: number] {
  const next = body[at + 1] ?? '';
  switch (next) {
    // ICU knows letters and digits of every script where JavaScript knows only those of ASCII.
    case 'w':
      return [inClass ? letters : `[${letters}]`, 2];
    case 'W':
      return [inClass ? '\\W' : `[^${letters}]`, 2];
    case 'd':
      return ['\\p{Nd}', 2];
    case 'D':
      return ['\\P{Nd}', 2];
    case 'b':
      return [inClass ? '\\b' : `(?:(?<![${letters}])(?=[${letters}])|(?<=[${letters}])(?![${letters}]))`, 2];
    case 'B':
      return [`(?:(?<![${letters}])(?![${letters}])|(?<=[${letters}])(?=[${letters}]))`, 2];
    case 'h':
      return [inClass ? '\\t\\p{Zs}' : '[\\t\\p{Zs}]', 2];
    case 'R':
      return ['(?:\\r\\n|[\\n\\r\\u2028\\u2029])', 2];
    case 'A':
      return ['^', 2];
    case 'Z':
    case 'z':
      return ['$', 2];
    case 'Q': {
      const end = body.indexOf('\\E', at);
      const literal = body.slice(at + 2, end === -1 ? undefined : end);
      return [literal.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&'), (end === -1 ? body.length : end + 2) - at];
    }
    case 'x': {
      const long = /^\\x\{([0-9a-fA-F]{1,6})\}/.exec(body.slice(at, at + 12));
      return long === null ? ['\\x', 2] : [`\\u{${long[1]}}`, long[0].length];
    }
    case 'U': {
      const wide = /^\\U([0-9a-fA-F]{8})/.exec(body.slice(at, at + 10));
      return wide === null ? ['\\U', 2] : [`\\u{${wide[1]}}`, wide[0].length];
    }
  }
  if (/[\p{L}\p{N}]/u.test(next) || /[$()*+./?[\\\]^{|}]/.test(next)) return [`\\${next}`, 2];
  if (next === '-') return [inClass ? '\\-' : '-', 2];
  return [next === '' ? '\\\\' : next, 2];
}
