/** A termbase as TBX and as a table, which people can edit. */
import { parseTermsCsv, serializeTbx } from 'sverka/tbx';

const termbase = parseTermsCsv(
  'id,subject,ru,zh-CN\nsco,body,Шанхайская организация сотрудничества | ШОС,上海合作组织 | 上合组织\n',
);
console.log(serializeTbx({ ...termbase, name: 'SCO' }));
