/**
 * Rows of a comma-, semicolon- or tab-separated file (RFC 4180, and what spreadsheets really write: quotes doubled inside
 * quotes, line ends inside quotes, «sep=;» on the first line).
 *
 * @param delimiter Default: whichever of tab, semicolon and comma parts the first lines most evenly.
 */
export function parseCsv(text: string, delimiter?: string): string[][] {
  const given = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = (given ? text.slice(given[0].length) : text).replace(/^\ufeff/, '');
  const part = delimiter ?? given?.[1] ?? likelyDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < body.length; i++) {
    const character = body[i];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (body[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === part) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && body[i + 1] === '\n') i += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

function likelyDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const scores = ['\t', ';', ','].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return { delimiter, score: usual === 0 ? 0 : counts.filter((count) => count === usual).length };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
