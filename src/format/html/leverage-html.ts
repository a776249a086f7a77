import { type Leverage, leverageBands, type MessageLanguage } from '../../model/index.js';
import { leverageWords } from '../wording/leverage.js';
import { escapeHtml } from './escape.js';

/** How much of the source a memory holds, as a table: a row for each band, by segments and by characters. */
export function leverageHtml({ bands, total }: Leverage, memory: string, language: MessageLanguage): string {
  const word = leverageWords[language];
  const share = (n: number, of: number) => (of === 0 ? '' : ` (${Math.floor((n * 100) / of)} %)`);
  const row = (name: string, { segments, characters }: { segments: number; characters: number }) =>
    `<tr><th scope="row">${name}</th><td>${segments}${share(segments, total.segments)}</td><td>${characters}${share(characters, total.characters)}</td></tr>`;
  return `
<table class="leverage">
<caption>${word.title}: ${escapeHtml(memory)}</caption>
<thead><tr><th scope="col">${word.match}</th><th scope="col">${word.segments}</th><th scope="col">${word.characters}</th></tr></thead>
<tbody>
${leverageBands.map((band) => row(word.band(band), bands[band])).join('\n')}
${row(word.total, total)}
</tbody>
</table>`;
}
