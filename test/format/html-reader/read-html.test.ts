import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/format/html-reader/index.js';
import { passagesToText } from '../../../src/format/source-text/index.js';

const read = (html: string) => passagesToText(readHtml(html));

describe('a web page', () => {
  it('is read without what stands around the text', () => {
    const page =
      '<!doctype html><title>x</title><header><nav>Главная</nav>Сайт</header><main><h1>Декларация</h1><p>Мы, главы государств,<br>заявляем.</p><script>x</script><p hidden>нет</p></main><footer>© 2020</footer>';
    expect(read(page)).toBe('# Декларация\n\nМы, главы государств,  \nзаявляем.\n');
  });

  it('keeps the numbers that a browser prints before list items', () => {
    const page =
      '<ol start="72"><li>Развитие<li value="72">Расширение<li>Активизация</ol><ol type="a"><li>один<li>два</ol><ol style="list-style-type: cjk-ideographic"><li>总则</ol><ul><li>точка</ul>';
    expect(
      read(page)
        .split('\n\n')
        .map((line) => line.trim()),
    ).toEqual(['72. Развитие', '72. Расширение', '73. Активизация', 'a. один', 'b. два', '一. 总则', '• точка']);
  });

  it('keeps cells in their columns where some are merged', () => {
    const table =
      '<table><thead><tr><th>№</th><th>Мероприятия</th><th>Исполнители</th></tr></thead><tr><td>1</td><td>Обмен</td><td rowspan="2">МИД</td></tr><tr><td>2</td><td>Учения</td></tr><tr><td colspan="3"><b>РАЗДЕЛ</b></td></tr></table>';
    expect(read(table)).toBe('№\tМероприятия\tИсполнители\n1\tОбмен\tМИД\n2\tУчения\t\n<b>РАЗДЕЛ</b>\t\t\n');
  });

  it('takes words as changed where the page shows changes', () => {
    expect(read('<p>Утвердить <del>проект</del><ins>План</ins></p>')).toBe('Утвердить План\n');
  });

  it('reads a table that only lays out the page as running text', () => {
    expect(read('<table><tr><td><h1>Заявление</h1><p>Текст.</p></td></tr></table>')).toBe('# Заявление\n\nТекст.\n');
  });

  it('collapses white space and keeps words of neighbouring elements apart', () => {
    expect(read('<div>Совет   глав\n государств</div><div>решил:</div>')).toBe('Совет глав государств\n\nрешил:\n');
  });
});
