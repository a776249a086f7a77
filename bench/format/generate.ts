import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBilingual } from '../../src/document/index.js';
import { segment } from '../../src/segment/index.js';

const plan = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');

/** Real sentences of the action plan in both languages, paired by place: their words matter to nobody here, their letters do. */
export function sentences(): { ru: string; zh: string }[] {
  const { source, target } = readBilingual(readFileSync(plan, 'utf8'), { name: 'plan' });
  const zh = segment(target).segments.map((one) => one.text);
  return segment(source)
    .segments.map((one, index) => ({ ru: one.text, zh: zh[index] ?? '' }))
    .filter((pair) => pair.zh !== '');
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Writes a TMX of about that many bytes, or of so many units, as other tools write it; gives its units and bytes. */
export async function generateTmx(
  path: string,
  size: { readonly bytes?: number; readonly units?: number },
): Promise<{ units: number; bytes: number }> {
  const pairs = sentences();
  const out = createWriteStream(path);
  let bytes = 0;
  let units = 0;
  const write = async (text: string): Promise<void> => {
    bytes += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header creationtool="generator" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="ru" datatype="plaintext"/>\n<body>\n',
  );
  while (size.units === undefined ? bytes < (size.bytes ?? 0) : units < size.units) {
    let piece = '';
    for (let i = 0; i < 200 && (size.units === undefined || units < size.units); i++) {
      const { ru, zh } = pairs[units % pairs.length] as { ru: string; zh: string };
      // A number makes each unit its own; every tenth has markup.
      const mark = units % 10 === 0 ? ' <bpt i="1">&lt;b&gt;</bpt>важно<ept i="1">&lt;/b&gt;</ept>' : '';
      piece += `<tu tuid="plan.${units}" creationdate="20261120T020000Z" creationid="bench">\n<prop type="x-Item">${units % 75}</prop>\n<tuv xml:lang="ru"><seg>${escapeText(ru)} ${units}${mark}</seg></tuv>\n<tuv xml:lang="zh-CN"><seg>${escapeText(zh)}${units}</seg></tuv>\n</tu>\n`;
      units += 1;
    }
    await write(piece);
  }
  await write('</body>\n</tmx>\n');
  out.end();
  await once(out, 'close');
  return { units, bytes };
}
