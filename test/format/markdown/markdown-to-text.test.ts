import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../../src/format/markdown/index.js';

describe('Markdown', () => {
  it('keeps list numbers as they are printed', () => {
    expect(markdownToText('72. Развитие\n72. Расширение\n')).toBe('72. Развитие\n72. Расширение\n');
  });

  it('becomes rows where it is a table', () => {
    expect(markdownToText('| № | Мероприятия |\n|---|:--|\n| 1\\. | Обмен \\| опыт |\n| | **РАЗДЕЛ** |\n').trim()).toBe(
      '№\tМероприятия\n1.\tОбмен | опыт\n\t<b>РАЗДЕЛ</b>',
    );
  });

  it('shows links, pictures, deletions and escapes as a reader sees them', () => {
    expect(markdownToText('[Хартия](http://x.y/a_(b) "t") ![герб](g.png) ~~нет~~ 1\\. \\*')).toBe('Хартия герб  1. *');
  });

  it('has headings that are underlined, and footnotes', () => {
    expect(markdownToText('Решение\n===\n\nТекст[^1].\n\n[^1]: Подписано.')).toBe(
      '# Решение\n\nТекст.\n\n* 1 Подписано.',
    );
  });

  it('may hold HTML tables', () => {
    expect(markdownToText('<table>\n<tr><td>1</td>\n\n<td>Обмен</td></tr></table>\n').trim()).toBe('1\tОбмен');
  });
});
