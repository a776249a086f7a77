import { leverageWords } from '../../format/wording/leverage.js';
import type { MemoryReport } from '../../memory/index.js';
import { leverageBands, type MessageLanguage } from '../../model/index.js';

/** The leverage as a table for a terminal. */
export function leverageText({ memory, leverage }: MemoryReport, language: MessageLanguage): string {
  const word = leverageWords[language];
  const { bands, total } = leverage;
  const share = (n: number, of: number) => `${of === 0 ? 0 : Math.floor((n * 100) / of)} %`;
  const row = (name: string, { segments, characters }: { segments: number; characters: number }) => [
    name,
    String(segments),
    share(segments, total.segments),
    String(characters),
    share(characters, total.characters),
  ];
  const rows = [
    [word.match, word.segments, '', word.characters, ''],
    ...leverageBands.map((band) => row(word.band(band), bands[band])),
    row(word.total, total),
  ];
  // A Han character is two columns wide.
  const width = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((cells) => width(cells[column] ?? ''))));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  return `\n${word.title}: ${memory}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
