/** A memory of another tool in, its faults named, what is whole handed on as XLIFF 2.1. */
import { parseTmx, validateTmx } from 'sverka/tmx';
import { serializeXliff2 } from 'sverka/xliff';

const tmx = `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ru" datatype="plaintext"/><body>
<tu tuid="1"><tuv xml:lang="RU"><seg>Стороны подпишут <bpt i="1">&lt;b&gt;</bpt>меморандум<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="zh_CN"><seg>双方签署谅解备忘录。</seg></tuv></tu>
<tu tuid="2"><tuv xml:lang="ru"><seg>Торговля & инвестиции</seg></tuv><tuv xml:lang="zh-CN"><seg>贸易和投资</seg></tuv></tu>
</body></tmx>`;

for (const { line, column, message } of validateTmx(tmx)) console.log(`${line}:${column} ${message}`);
const { units, findings } = parseTmx(tmx);
console.log(`${units.length} unit read, ${findings.length} left out`);
console.log(serializeXliff2(units));
