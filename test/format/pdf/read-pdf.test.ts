import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/format/pdf/index.js';
import { joinLines } from '../../../src/format/pdf/lines.js';

const folder = join(import.meta.dirname, '../../fixture/documents');
const codeOf = (bytes: Uint8Array) =>
  readPdf(bytes, { name: 'plan.pdf' }).then(
    () => 'no error',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

describe('a PDF that cannot be read', () => {
  it('says that it needs a password', async () => {
    expect(await codeOf(readFileSync(join(folder, 'locked.pdf')))).toBe('pdf/password-protected');
  });

  it('says that it is damaged', async () => {
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('pdf/broken');
  });

  it('says that it holds pictures only', async () => {
    const scan =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\ntrailer<</Root 1 0 R>>\n';
    expect(await codeOf(new TextEncoder().encode(scan))).toBe('pdf/no-text');
  });
});

describe('lines of a PDF', () => {
  const words = new Set(['государств', 'членов', 'информации']);
  const join = (first: string, second: string) => joinLines(first, second, { language: 'ru', leading: 14, words });

  it('are joined by a space, and by nothing between Han characters', () => {
    expect(join('Совет глав', 'государств')).toBe('Совет глав государств');
    expect(join('上海合作', '组织')).toBe('上海合作组织');
  });

  it('make a cut word whole and leave a compound its hyphen', () => {
    expect(join('обмен инфор-', 'мации')).toBe('обмен информации');
    expect(join('государств-', 'членов')).toBe('государств-членов');
    expect(join('Азиатско-', 'Тихоокеанского')).toBe('Азиатско-Тихоокеанского');
  });
});
