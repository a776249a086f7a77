import type { Severity } from '../model/index.js';

const codes: Readonly<Record<Severity | 'dim' | 'bold' | 'removed' | 'added', string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  info: '\u001b[36m',
  dim: '\u001b[2m',
  bold: '\u001b[1m',
  removed: '\u001b[9;31m',
  added: '\u001b[32m',
};

/** Colours a text for a terminal; leaves it alone where none looks on or NO_COLOR is set (no-color.org). */
export function paint(text: string, style: keyof typeof codes, colour: boolean): string {
  return colour && !process.env.NO_COLOR ? `${codes[style]}${text}\u001b[0m` : text;
}
