/** Two texts in, what drifts out. */
import { collate } from 'sverka';

const russian = `1. Стороны проведут заседание 11 июня 2016 года.
2. Стороны подпишут меморандум.
`;
const chinese = `1. 双方将于2015年6月11日举行会议。
2. 双方将签署备忘录。
`;

const { alignment, findings } = collate(russian, chinese, { name: 'example' });
console.log(`${alignment.beads.length} beads`);
for (const { severity, rule, message } of findings) console.log(`${severity} ${rule}: ${message}`);
