import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { readSource, type SourceOptions, type SourceText } from '../format/source-text/index.js';
import { SverkaError } from '../model/index.js';
import { readInput } from './files.js';

/** The text of a file in any form that is read (text, Markdown, HTML, Word, PDF, CSV), or of standard input. */
export async function readSourceInput(path: string, languages: Omit<SourceOptions, 'name'> = {}): Promise<SourceText> {
  const bytes = await readInput(path);
  const resources = pdfResources();
  try {
    return await readSource(bytes, {
      ...languages,
      name: path === '-' ? 'Standard input' : basename(path),
      ...(resources === null ? {} : { pdfResources: resources }),
    });
  } catch (error) {
    // The readers know no paths; a sentence in another language is made from the fault's values.
    if (!(error instanceof SverkaError)) throw error;
    throw new SverkaError(error.code, error.message, { cause: error, values: { ...error.values, path } });
  }
}

/** Where pdfjs-dist keeps its character maps, if it is installed. */
function pdfResources(): string | null {
  try {
    return `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/`;
  } catch {
    return null;
  }
}
