import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { readSource, type SourceOptions, type SourceText } from '../format/source-text/index.js';
import { readInput } from './files.js';

/** The text of a file in any form that is read (text, Markdown, HTML, Word, PDF, CSV), or of standard input. */
export async function readSourceInput(path: string, languages: Omit<SourceOptions, 'name'> = {}): Promise<SourceText> {
  const bytes = await readInput(path);
  const resources = pdfResources();
  return readSource(bytes, {
    ...languages,
    name: path === '-' ? 'Standard input' : basename(path),
    ...(resources === null ? {} : { pdfResources: resources }),
  });
}

/** Where pdfjs-dist keeps its character maps, if it is installed. */
function pdfResources(): string | null {
  try {
    return `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/`;
  } catch {
    return null;
  }
}
