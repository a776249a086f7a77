/** Rules of one's own in place of ours, and ours for other tools. */
import { readDocument } from 'sverka/document';
import { segment } from 'sverka/segment';
import { parseSrx, serializeSrx, srxRule, sverkaSrx } from 'sverka/srx';

const { srx } = parseSrx(`<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no"/>
<body><languagerules><languagerule languagerulename="Semicolons">
<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern="ru.*" languagerulename="Semicolons"/></maprules></body></srx>`);

const document = readDocument('Стороны сотрудничают; обмениваются опытом. Проводят встречи.\n', { language: 'ru' });
for (const { text } of segment(document, { rules: [srxRule(srx)] }).segments) console.log(text);
console.log(`${serializeSrx(sverkaSrx()).match(/<rule /g)?.length} rules of ours`);
