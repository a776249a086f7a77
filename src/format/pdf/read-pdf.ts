import { detectLanguage } from '../../language/index.js';
import { SverkaError } from '../../model/index.js';
import type { Passage } from '../source-text/passage.js';
import { columnsOf } from './columns.js';
import { withoutFurniture } from './furniture.js';
import { linesOf, median, paragraphsOf, type TextLine, typographyOf } from './lines.js';
import { type Glyphs, type PageContent, type PdfLibrary, pageContent } from './page-content.js';
import { positionedTables } from './positioned-table.js';
import { type PageTable, ruledTables } from './table-grid.js';

export interface PdfOptions {
  /** How the file is called in errors. Default «The file». */
  readonly name?: string;
  /**
   * Folder or address of pdfjs-dist, with a «/» at its end: its cmaps/ are needed for Chinese text whose fonts are not
   * in the file. Default none.
   */
  readonly resources?: string;
  /** The library, where the caller has it. Default: pdfjs-dist is imported. */
  readonly library?: PdfLibrary;
}

/**
 * Reads a PDF with a text layer: lines joined into paragraphs, columns one after the other, tables where lines are drawn,
 * page headers and numbers left out. A scan has no text layer and is refused.
 *
 * @throws SverkaError `pdf/not-installed`, `pdf/password-protected`, `pdf/broken`, `pdf/no-text`.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Passage[]> {
  const name = options.name ?? 'The file';
  const library = options.library ?? (await importLibrary(name));
  const pages = withoutFurniture(await readPages(bytes, name, library, options.resources));
  const text = pages.map((page) => page.glyphs.map((glyph) => glyph.text).join(' ')).join('\n');
  if (!/\p{L}{2}/u.test(text)) {
    throw new SverkaError(
      'pdf/no-text',
      `${name} holds pictures of pages and no text (${pages.length} pages). Have it recognised (OCR) first, and give the recognised text or PDF.`,
    );
  }
  return passagesOf(pages, detectLanguage(text) ?? 'und');
}

async function importLibrary(name: string): Promise<PdfLibrary> {
  try {
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary;
  } catch (cause) {
    throw new SverkaError(
      'pdf/not-installed',
      `${name} is a PDF, and what reads PDF is not installed. Type "npm install pdfjs-dist@5.6" beside sverka, or save the document as .docx or text.`,
      { cause },
    );
  }
}

async function readPages(
  bytes: Uint8Array,
  name: string,
  library: PdfLibrary,
  resources: string | undefined,
): Promise<PageContent[]> {
  // A copy: the library takes the bytes away from their owner.
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...(resources === undefined
      ? {}
      : {
          cMapUrl: `${resources}cmaps/`,
          cMapPacked: true,
          standardFontDataUrl: `${resources}standard_fonts/`,
          wasmUrl: `${resources}wasm/`,
        }),
  });
  try {
    const file = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await pageContent(await file.getPage(number), library));
    }
    return pages;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new SverkaError(
        'pdf/password-protected',
        `${name} is protected by a password. Open it with the password, print it to a new PDF without one, and give that.`,
      );
    }
    throw new SverkaError(
      'pdf/broken',
      `${name} is damaged or not a PDF. Open it in its own program, save it again, and give the new file.`,
      { cause },
    );
  } finally {
    await task.destroy();
  }
}

/** Tables of several pages stay parted at the page ends: the reader of rows puts together what a page end has broken. */
function passagesOf(pages: readonly PageContent[], language: string): Passage[] {
  const typography = typographyOf(
    pages.map((page) => linesOf(page.glyphs)),
    language,
  );
  const bodySize = usualSize(pages);
  const passages: Passage[] = [];
  for (const page of pages) {
    const ruled = ruledTables(page, typography);
    const free = page.glyphs.filter((glyph) => !stands(glyph, ruled));
    const tables = [...ruled, ...positionedTables(free, typography)].sort((a, b) => a.top - b.top);
    const loose = free.filter((glyph) => !stands(glyph, tables));
    let top = Number.NEGATIVE_INFINITY;
    for (const table of [...tables, null]) {
      const bottom = table?.top ?? Number.POSITIVE_INFINITY;
      const between = loose.filter((glyph) => glyph.y > top && glyph.y <= bottom);
      for (const column of columnsOf(between)) {
        const paragraphs = paragraphsOf(linesOf(column), typography);
        passages.push(...paragraphs.map((paragraph) => passageOf(paragraph, bodySize)));
      }
      if (table) passages.push({ type: 'table', rows: table.rows });
      top = table?.bottom ?? top;
    }
  }
  return passages;
}

function stands(glyph: Glyphs, tables: readonly PageTable[]): boolean {
  const [x, y] = [glyph.left + 1, glyph.y - glyph.size * 0.3];
  return tables.some((table) => x > table.left && x < table.right && y > table.top && y < table.bottom);
}

function passageOf(line: TextLine, bodySize: number): Passage {
  const ratio = line.size / bodySize;
  const short = line.text.length <= 250;
  const heading = short && ratio >= 1.5 ? 1 : short && ratio >= 1.15 ? 2 : undefined;
  return {
    type: 'paragraph',
    text: line.text,
    ...(heading === undefined ? {} : { heading }),
    ...(line.bold ? { bold: true } : {}),
  };
}

function usualSize(pages: readonly PageContent[]): number {
  return (
    median(
      pages.flatMap((page) =>
        page.glyphs.flatMap(({ size, text }) => new Array<number>(Math.ceil(text.length / 10)).fill(size)),
      ),
    ) || 10
  );
}
