import type { MessageLanguage, Severity } from '../model/index.js';
import { type FaultCode, faultWords } from './fault-words.js';

/**
 * A fault in an exchange file: where it stands and, in a sentence, what it is. `error`: the file or the unit breaks the
 * format's rules; `warning`: it is allowed, but tools will stumble.
 */
export interface FileFinding {
  /** Stable: «tmx/duplicate-id», «xliff/unknown-state». */
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** Id of the unit concerned, where it has one. */
  readonly unit?: string;
}

/** A finding with its sentence in the language asked for; `{name}` in the sentence stands for a value. */
export function fileFinding(
  code: FaultCode,
  where: { readonly line: number; readonly column: number; readonly unit?: string | undefined },
  values: Readonly<Record<string, string | number>> = {},
  language: MessageLanguage = 'en',
): FileFinding {
  const { severity, words } = faultWords[code];
  const message = words[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    shorten(String(values[name] ?? whole)),
  );
  const { line, column, unit } = where;
  return { code, severity, message, line, column, ...(unit === undefined || unit === '' ? {} : { unit }) };
}

function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}
