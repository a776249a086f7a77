/** One measured task in a process of its own: `child.mjs TASK FILE [OUT]` prints `{units, seconds, cpu, peak}` as JSON. */
import { createReadStream, readFileSync } from 'node:fs';
import { openAtomic, readPieces } from '../../src/cli/files.js';
import { readUnitFile } from '../../src/cli/unit-files.js';
import { unitWriter } from '../../src/format/convert/formats.js';
import { tmxReader, tmxWriter } from '../../src/format/tmx/index.js';
import type { Unit } from '../../src/model/index.js';

const [task = '', file = '', out = ''] = process.argv.slice(2);

const tasks: Readonly<Record<string, () => Promise<number>>> = {
  async 'read sverka'() {
    let units = 0;
    const reader = tmxReader({ unit: () => void units++, finding: (finding) => console.error(finding) });
    for await (const piece of readPieces(file)) reader.write(piece);
    reader.end();
    return units;
  },
  async 'read saxes alone'() {
    const { SaxesParser } = await import('saxes');
    const parser = new SaxesParser();
    let units = 0;
    parser.on('opentag', (tag) => {
      if (tag.name === 'tu') units += 1;
    });
    parser.on('text', () => undefined);
    const decoder = new TextDecoder();
    for await (const piece of createReadStream(file, { highWaterMark: 262_144 })) {
      parser.write(decoder.decode(piece as Uint8Array, { stream: true }));
    }
    parser.close();
    return units;
  },
  async 'read fast-xml-parser'() {
    const { XMLParser } = await import('fast-xml-parser');
    const parser = new XMLParser({ ignoreAttributes: false, processEntities: true });
    const read = parser.parse(readFileSync(file)) as { tmx: { body: { tu: unknown[] } } };
    return read.tmx.body.tu.length;
  },
  async 'read xliff'() {
    // @ts-expect-error the package ships no types
    const xliff = (await import('xliff')).default;
    const read = (await xliff.xliff2js(readFileSync(file, 'utf8'))) as { resources: Record<string, object> };
    return Object.values(read.resources).reduce((sum, units) => sum + Object.keys(units).length, 0);
  },
  async 'write sverka'() {
    const pattern = await firstUnits();
    const writer = tmxWriter();
    const output = await openAtomic(out);
    const total = Number(file);
    let units = 0;
    for (let bytes = 0; bytes < total; ) {
      let piece = '';
      for (let i = 0; i < 500; i++) {
        const unit = pattern[units % pattern.length] as Unit;
        piece += writer.write({ ...unit, id: `plan.${units++}` });
      }
      const encoded = Buffer.from(piece);
      bytes += encoded.length;
      await output.write(encoded);
    }
    await output.write(writer.end());
    await output.commit();
    return units;
  },
  async 'write fast-xml-parser'() {
    const { XMLBuilder } = await import('fast-xml-parser');
    const pattern = await firstUnits();
    const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
    const total = Number(file);
    const output = await openAtomic(out);
    let units = 0;
    // It builds whole objects only: it is given 500 units at a time, which is kinder than the whole.
    for (let bytes = 0; bytes < total; ) {
      const tu = Array.from({ length: 500 }, () => {
        const unit = pattern[units % pattern.length] as Unit;
        return {
          '@_tuid': `plan.${units++}`,
          prop: { '@_type': 'x-Item', '#text': unit.properties['x-Item'] },
          tuv: [
            { '@_xml:lang': 'ru', seg: unit.source[0]?.filter((part) => typeof part === 'string').join('') },
            { '@_xml:lang': 'zh-CN', seg: unit.target[0]?.filter((part) => typeof part === 'string').join('') },
          ],
        };
      });
      const encoded = Buffer.from(builder.build({ tu }));
      bytes += encoded.length;
      await output.write(encoded);
    }
    await output.commit();
    return units;
  },
  async 'convert to XLIFF 2.1'() {
    const output = await openAtomic(out);
    const frame = {};
    const writer = unitWriter('xlf21', { targetLanguage: 'zh-CN' }, frame);
    let count = 0;
    await readUnitFile(file, 'tmx', {}, frame, async (units) => {
      let text = '';
      for (const unit of units) text += writer.write(unit);
      count += units.length;
      await output.write(text);
    });
    await output.write(writer.end());
    await output.commit();
    return count;
  },
};

async function firstUnits(): Promise<Unit[]> {
  const units: Unit[] = [];
  const reader = tmxReader({ unit: (unit) => units.push(unit), finding: () => undefined });
  for await (const piece of readPieces(process.env.PATTERN ?? '')) reader.write(piece);
  return units.slice(0, 1000);
}

const cpu = process.cpuUsage();
const start = performance.now();
const units = await (tasks[task] as () => Promise<number>)();
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(cpu);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ units, seconds, cpu: (used.user + used.system) / 1e6, peak }));
