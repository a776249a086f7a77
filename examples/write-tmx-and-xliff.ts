/** A collation as TMX and XLIFF, without touching a disk. */
import { collate } from 'sverka';
import { serializeTmx } from 'sverka/tmx';
import { unitsOf } from 'sverka/units';
import { serializeXliff2 } from 'sverka/xliff';

const collation = collate('Стороны подпишут Меморандум.\n', '双方签署谅解备忘录。\n', { name: 'example' });
const units = unitsOf(collation);
console.log(serializeTmx(units));
console.log(serializeXliff2(units));
