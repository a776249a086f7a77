import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

const folder = resolve(import.meta.dirname, '../examples');
const programs = readdirSync(folder).filter((file) => file.endsWith('.ts'));

/** What each example must have said for its reader to believe it. */
const said: Readonly<Record<string, RegExp>> = {
  'collate-two-texts.ts': /error date-mismatch/,
  'stages-one-by-one.ts': /Стороны обмениваются опытом\. ⇔ 各方交流经验。/,
  'read-a-memory.ts': /4:\d+ The XML is not well-formed: a bare "&"[\s\S]*1 unit read, 1 left out[\s\S]*<pc id="1"/,
  'segment-by-srx.ts': /^Стороны сотрудничают;\nобмениваются опытом\. Проводят встречи\.\n\d+ rules/,
  'terms-from-a-table.ts': /<term>上合组织<\/term>/,
  'write-tmx-and-xliff.ts': /<seg>双方签署谅解备忘录。<\/seg>[\s\S]*<xliff/,
};

afterEach(() => vi.restoreAllMocks());

describe('the examples', () => {
  it.each(programs)('%s runs and says what it promises', async (program) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => void lines.push(words.join(' ')));
    await import(resolve(folder, program));
    expect(lines.length).toBeGreaterThan(0);
    const expected = said[program];
    if (expected) expect(lines.join('\n')).toMatch(expected);
  });
});
