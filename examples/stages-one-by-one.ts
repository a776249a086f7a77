/** The stages one by one, for those who want to put something of their own between them. */
import { align } from 'sverka/align';
import { readDocument } from 'sverka/document';
import { checkDrift } from 'sverka/drift';
import { segment } from 'sverka/segment';

const source = segment(
  readDocument('Статья 1\n\nСтороны сотрудничают. Стороны обмениваются опытом.\n', { language: 'ru' }),
);
const target = segment(readDocument('第一条\n\n各方开展合作。各方交流经验。\n', { language: 'zh-CN' }));

const alignment = align(source, target);
const texts = new Map([...source.segments, ...target.segments].map((one) => [one.id, one.text]));
for (const bead of alignment.beads) {
  const side = (ids: readonly string[]) => ids.map((id) => texts.get(id)).join(' ');
  console.log(`${side(bead.source)} ⇔ ${side(bead.target)} (${bead.confidence.toFixed(2)})`);
}
console.log(`${checkDrift({ source, target, alignment }).length} findings`);
