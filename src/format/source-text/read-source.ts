import { SverkaError } from '../../model/index.js';
import { decodeText } from '../text/decode.js';
import { type BilingualTexts, bilingualTexts } from './bilingual-table.js';
import { type Passage, passagesToText } from './passage.js';

/** Kinds of files that people have their texts in. */
export type SourceKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'csv';

export interface SourceText {
  readonly kind: SourceKind;
  /** In the convention that `readDocument` reads. */
  readonly text: string;
  /** The two texts apart, where the file is a table with one language a column; else `null`. */
  readonly bilingual: BilingualTexts | null;
}

export interface SourceOptions {
  /** File name: its extension says what the bytes do not, and errors speak of it. */
  readonly name: string;
  /** BCP 47; default «ru». */
  readonly sourceLanguage?: string;
  /** BCP 47; default «zh-CN». */
  readonly targetLanguage?: string;
  /** Where pdfjs-dist is, for {@link PdfOptions.resources}. */
  readonly pdfResources?: string;
}

/**
 * Reads a file in whatever form its text is: plain text in any of the encodings we know, Markdown, HTML, Word (.docx),
 * PDF with a text layer, CSV or TSV. The same document gives the same text, and so the same items, in every form.
 *
 * @throws SverkaError `docx/…`, `pdf/…`, `input/…`: what is wrong with the file, and what to do.
 */
export async function readSource(bytes: Uint8Array, options: SourceOptions): Promise<SourceText> {
  const kind = kindOf(bytes, options.name);
  if (kind === 'text' || kind === 'markdown') {
    const text = decode(bytes, options.name);
    if (text.trim() === '') {
      throw new SverkaError('input/empty', `${options.name} holds only blanks. Give a file that holds text.`);
    }
    if (kind === 'text' && !/^\s*(?:<!doctype html|<html)\b/i.test(text)) return { kind, text, bilingual: null };
    if (kind === 'markdown') {
      const { markdownToText } = await import('../markdown/index.js');
      return { kind, text: markdownToText(text), bilingual: null };
    }
  }
  const passages = await readPassages(kind === 'text' ? 'html' : kind, bytes, options);
  const text = passagesToText(passages);
  if (!/\p{L}/u.test(text)) {
    throw new SverkaError('input/no-text', `${options.name} holds no words. Give a document with a text.`);
  }
  const bilingual = bilingualTexts(passages, options.sourceLanguage ?? 'ru', options.targetLanguage ?? 'zh-CN');
  return { kind: kind === 'text' ? 'html' : kind, text, bilingual };
}

/** Each reader is loaded only when a file asks for it. */
async function readPassages(kind: SourceKind, bytes: Uint8Array, options: SourceOptions): Promise<Passage[]> {
  switch (kind) {
    case 'docx':
      return (await import('../docx/index.js')).readDocx(bytes, options.name);
    case 'pdf': {
      const { readPdf } = await import('../pdf/index.js');
      const { name, pdfResources } = options;
      return readPdf(bytes, { name, ...(pdfResources === undefined ? {} : { resources: pdfResources }) });
    }
    case 'csv':
      return (await import('../table/index.js')).readCsv(
        decode(bytes, options.name),
        /\.(?:tsv|tab)$/i.test(options.name) ? '\t' : undefined,
      );
    default:
      return (await import('../html-reader/index.js')).readHtml(decode(bytes, options.name));
  }
}

/** What the first bytes say is believed before the extension. */
function kindOf(bytes: Uint8Array, name: string): SourceKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith('PK') || head.startsWith('\xd0\xcf\x11\xe0')) return 'docx';
  if (/^[\s\S]{0,1000}%PDF-\d/.test(head)) return 'pdf';
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'docx' || extension === 'pdf') return extension;
  if (/^(?:html?|xhtml|mht)$/.test(extension)) return 'html';
  if (/^(?:md|markdown)$/.test(extension)) return 'markdown';
  return /^(?:csv|tsv|tab)$/.test(extension) ? 'csv' : 'text';
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (error instanceof SverkaError) throw new SverkaError(error.code, `${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
