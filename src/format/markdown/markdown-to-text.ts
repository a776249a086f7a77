import { readHtml } from '../html-reader/index.js';
import { passagesToText, type TableCell } from '../source-text/passage.js';

/**
 * Reads Markdown into the plain convention, which shares its headings, emphasis, lists and paragraphs with Markdown. List
 * numbers stay as they are printed (a Markdown reader would count them afresh, and the printed number is evidence);
 * tables, HTML tables, links, pictures, escapes and footnotes (GitHub's dialect) are put as a reader sees them.
 */
export function markdownToText(markdown: string): string {
  const { body, tables } = setTablesAside(markdown.replace(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---\n/, ''));
  const lines = body.split('\n');
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const under = lines[i + 1] ?? '';
    if (isTableRow(line) && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(under) && under.includes('-')) {
      const rows = [cells(line)];
      for (i += 2; i < lines.length && isTableRow(lines[i] ?? ''); i++) rows.push(cells(lines[i] ?? ''));
      i -= 1;
      out.push('', passagesToText([{ type: 'table', rows }]).trimEnd(), '');
    } else if (line.trim() !== '' && /^(?:=+|-+)\s*$/.test(under) && !/^\s*[-*#>|]/.test(line)) {
      out.push(`${under.startsWith('=') ? '#' : '##'} ${inline(line.trim())}`, '');
      i += 1;
    } else {
      out.push(inline(line.replace(/^\s{0,3}>\s?/, '').replace(/^\[\^([^\]]+)\]:\s*/, '* $1 ')));
    }
  }
  return out
    .join('\n')
    .replace(/\uE000(\d+)\uE000/g, (_, index: string) => tables[Number(index)] ?? '')
    .replace(/\n{3,}/g, '\n\n');
}

/** HTML tables may hold blank lines and bars; they are read as HTML and put back last. */
function setTablesAside(markdown: string): { body: string; tables: string[] } {
  const tables: string[] = [];
  const body = markdown
    .replace(/\uE000/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<table\b[\s\S]*?<\/table>/gi, (table) => {
      tables.push(`\n${passagesToText(readHtml(table)).trimEnd()}\n`);
      return `\n\uE000${tables.length - 1}\uE000\n`;
    });
  return { body, tables };
}

function isTableRow(line: string): boolean {
  return /(?<!\\)\|/.test(line);
}

function cells(line: string): TableCell[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => {
      const text = inline(cell.trim()).replace(/<br\s*\/?>/gi, '\n');
      const bold = /^(\*\*|__)(?=\S)(.*\S)\1$/.exec(text);
      return bold?.[2] !== undefined && !bold[2].includes('**') ? { text: bold[2], bold: true } : { text };
    });
}

function inline(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]+)\]\((?:<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/~~(?=\S)(.*?\S)~~/g, '')
    .replace(/\[\^([^\]]+)\]/g, '')
    .replace(/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, '$1');
}
