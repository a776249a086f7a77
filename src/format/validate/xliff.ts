import type { FileFinding } from '../file-finding.js';
import { fileFinding } from '../file-finding.js';
import type { Pieces } from '../unit-reader.js';
import { XmlReader } from '../xml/reader.js';
import { check, type ValidateOptions } from './checker.js';
import { Xliff1Checks, xliff1Grammar } from './xliff1.js';
import { Xliff2Checks, xliff2Grammar } from './xliff2.js';

/** Namespaces of XLIFF and of the modules that are looked into. */
const namespaces: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:xliff:document:1.1': '',
  'urn:oasis:names:tc:xliff:document:1.2': '',
  'urn:oasis:names:tc:xliff:document:2.0': '',
  'urn:oasis:names:tc:xliff:document:2.1': '',
  'urn:oasis:names:tc:xliff:document:2.2': '',
  'urn:oasis:names:tc:xliff:metadata:2.0': 'mda',
  'urn:oasis:names:tc:xliff:matches:2.0': 'mtc',
  'http://www.w3.org/2005/11/its': 'its',
};

/** What is wrong in an XLIFF file, in its order: what the schemas ask for, and what they miss. Nothing where all is well. */
export function validateXliff(pieces: Pieces, options: ValidateOptions = {}): FileFinding[] {
  const held = typeof pieces === 'string' || pieces instanceof Uint8Array ? [pieces] : [...pieces];
  const root = rootOf(held);
  if (root?.name === 'xliff' && !/^(1\.[12]|2\.[012])$/.test(root.version)) {
    return [
      fileFinding('xliff/unknown-version', root, { version: root.version, value: root.version }, options.language),
    ];
  }
  return root?.version.startsWith('1') === true
    ? check(held, xliff1Grammar, new Xliff1Checks(), 'xliff/not-xliff', namespaces, options)
    : check(held, xliff2Grammar, new Xliff2Checks(), 'xliff/not-xliff', namespaces, options);
}

/** The root, read no further than needed. */
function rootOf(
  pieces: readonly (string | Uint8Array)[],
): { name: string; version: string; line: number; column: number } | null {
  let root: { name: string; version: string; line: number; column: number } | null = null;
  const done = Symbol('done');
  const xml = new XmlReader(
    {
      open(name, attributes, line, column) {
        root = { name, version: attributes.version ?? '', line, column };
        throw done;
      },
      close: () => undefined,
      text: () => undefined,
      malformed: () => undefined,
    },
    { namespaces },
  );
  try {
    for (const piece of pieces) xml.write(piece);
    xml.end();
  } catch (error) {
    if (error !== done) throw error;
  }
  return root;
}
