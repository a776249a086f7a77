import type { InlineRule } from '../content-builder.js';

/** Namespaces of XLIFF 2 and its modules, and the prefixes by which we call them. */
export const xliff2Namespaces: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:xliff:document:2.0': '',
  'urn:oasis:names:tc:xliff:document:2.1': '',
  'urn:oasis:names:tc:xliff:document:2.2': '',
  'urn:oasis:names:tc:xliff:document:1.2': '',
  'urn:oasis:names:tc:xliff:document:1.1': '',
  'urn:oasis:names:tc:xliff:metadata:2.0': 'mda',
  'urn:oasis:names:tc:xliff:matches:2.0': 'mtc',
};

/** XLIFF 1.2 §2.4: what each inline element is. */
export const inline1Rules: Readonly<Record<string, InlineRule>> = {
  g: { kind: 'around', role: 'code', id: ['id'] },
  x: { kind: 'point', role: 'code', id: ['id'] },
  bx: { kind: 'open', role: 'code', id: ['rid', 'id'] },
  ex: { kind: 'close', role: 'code', id: ['rid', 'id'] },
  bpt: { kind: 'open', role: 'code', id: ['rid', 'id'] },
  ept: { kind: 'close', role: 'code', id: ['rid', 'id'] },
  ph: { kind: 'point', role: 'code', id: ['id'] },
  it: { kind: 'point', role: 'code', id: ['id'] },
  sub: { kind: 'around', role: 'code', id: [] },
  mrk: { kind: 'around', role: 'mark', id: ['mid'] },
};

/** XLIFF 2 §4.7: what each inline element is; `cp` is a character. */
export const inline2Rules: Readonly<Record<string, InlineRule>> = {
  ph: { kind: 'point', role: 'code', id: ['id'] },
  pc: { kind: 'around', role: 'code', id: ['id'] },
  sc: { kind: 'open', role: 'code', id: ['id'] },
  ec: { kind: 'close', role: 'code', id: ['startRef', 'id'] },
  mrk: { kind: 'around', role: 'mark', id: ['id'] },
  sm: { kind: 'open', role: 'mark', id: ['id'] },
  em: { kind: 'close', role: 'mark', id: ['startRef'] },
};
