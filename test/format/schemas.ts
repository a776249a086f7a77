import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DtdValidator,
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  type XmlDtd,
  XmlDtd as XmlDtdClass,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Schema } from 'node-schematron';

/** The schemas and samples lie beside the checkout; they are third-party data and not ours to ship. */
export const shared = resolve(import.meta.dirname, '../../../shared');
export const schemasAreThere = existsSync(join(shared, 'schemas'));
if (!schemasAreThere)
  console.info('The schemas are not beside the checkout: tests that validate against them are skipped.');

const schemas = join(shared, 'schemas');
let registered = false;

function registerProviders(): void {
  if (registered) return;
  registered = true;
  const xml = readFileSync(join(schemas, 'xml/xml.xsd'));
  // The W3C's server is not asked for it.
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ 'http://www.w3.org/2001/xml.xsd': xml, 'https://www.w3.org/2001/xml.xsd': xml }),
  );
  xmlRegisterFsInputProviders();
}

/** Says what is wrong by an XSD or a RELAX NG schema; nothing if all is well. */
function complaintsOf(validate: () => void): string[] {
  try {
    validate();
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map((detail) => `${detail.line}: ${detail.message.trim()}`);
    throw error;
  }
}

const xsds = new Map<string, XsdValidator>();

function xsd(path: string): XsdValidator {
  let validator = xsds.get(path);
  if (validator === undefined) {
    registerProviders();
    const file = join(schemas, path);
    const document = XmlDocument.fromBuffer(readFileSync(file), {
      url: pathToFileURL(file).href.replace('file://', ''),
    });
    validator = XsdValidator.fromDoc(document);
    xsds.set(path, validator);
  }
  return validator;
}

function xsdComplaints(text: string | Uint8Array, path: string): string[] {
  const validator = xsd(path);
  return complaintsOf(() => {
    const document = typeof text === 'string' ? XmlDocument.fromString(text) : XmlDocument.fromBuffer(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  });
}

export function tmxComplaints(text: string): string[] {
  const dtd: XmlDtd = XmlDtdClass.fromBuffer(readFileSync(join(schemas, 'tmx/tmx14.dtd')));
  const validator = new DtdValidator(dtd);
  const byDtd = complaintsOf(() => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  });
  validator.dispose();
  return [...byDtd, ...xsdComplaints(text, 'tmx/tmx14.xsd')];
}

export function xliff12Complaints(text: string): string[] {
  return xsdComplaints(text, 'xliff-1.2/xliff-core-1.2-transitional.xsd');
}

export function xliff20Complaints(text: string): string[] {
  return xsdComplaints(text, 'xliff-2.0/all.xsd');
}

export function srxComplaints(text: string): string[] {
  return xsdComplaints(text, 'srx/srx20.xsd');
}

export function tbxComplaints(text: string): string[] {
  registerProviders();
  const grammar = XmlDocument.fromBuffer(readFileSync(join(schemas, 'tbx/TBXcoreStructV03.rng')));
  const validator = RelaxNGValidator.fromDoc(grammar);
  try {
    return complaintsOf(() => {
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    });
  } finally {
    validator.dispose();
  }
}

/** XLIFF 2.1: all modules' XSDs, then the Schematron of core and modules. */
export function xliff21Complaints(text: string): string[] {
  const byXsd = xsdComplaints(text, 'xliff-2.1/all.xsd');
  // The Schematron's expressions take the XSD's order for granted.
  return byXsd.length > 0 ? byXsd : schematronComplaints(text);
}

let schematrons: { name: string; schema: Schema }[] | undefined;

function schematronComplaints(text: string): string[] {
  schematrons ??= readdirSync(join(schemas, 'xliff-2.1-sch-expanded')).flatMap((name) => {
    // Rules of XPath's lang() are beyond the implementation, and ITS needs functions of XSLT.
    if (!name.endsWith('.sch') || name === 'its.sch') return [];
    const text = rewriteForNode(readFileSync(join(schemas, 'xliff-2.1-sch-expanded', name), 'utf8'));
    return [{ name, schema: Schema.fromString(text) }];
  });
  return schematrons.flatMap(({ name, schema }) =>
    schema.validateString(text).map((result) => `${name}: ${result.message?.replace(/\s+/g, ' ').trim()}`),
  );
}

/**
 * `current()` is a function of XSLT, `@ endsWith` a slip that only some XPath engines forgive: the first becomes a variable
 * of the rule, the second is put right. The patterns on lang() are left out.
 */
function rewriteForNode(text: string): string {
  return text
    .replaceAll('@ endsWith', '@endsWith')
    .replaceAll('@ startsWith', '@startsWith')
    .replace(/<sch:pattern id="F4[ST]">[\s\S]*?<\/sch:pattern>/g, '')
    .replace(/(<sch:rule\b[^>]*>)([\s\S]*?)(<\/sch:rule>)/g, (whole, open: string, body: string, close: string) =>
      body.includes('current()')
        ? `${open}<sch:let name="current" value="."/>${body.replaceAll('current()', '$current')}${close}`
        : whole,
    );
}
