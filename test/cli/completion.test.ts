import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { commonOptions } from '../../src/cli/common-options.js';
import { completionScript, shells } from '../../src/cli/completion.js';

const loaded = await Promise.all(Object.values(commands).map((load) => load()));
const script = (shell: (typeof shells)[number]) => completionScript(shell, loaded, commonOptions, 'en');
const hasBash = spawnSync('bash', ['--version']).status === 0;
if (!hasBash) console.warn('no bash: its completion is not tried');

/** What bash offers after the given words, the last of which is being typed. */
function offered(...typed: string[]): string[] {
  const program = `${script('bash')}\nCOMP_WORDS=(sverka "$@"); COMP_CWORD=$#; _sverka; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', program, 'bash', ...typed], { encoding: 'utf8' })
    .trim()
    .split('\n');
}

describe('shell completion', () => {
  it.skipIf(!hasBash)('offers verbs, options and the values of options', () => {
    expect(offered('co')).toEqual(expect.arrayContaining(['collate', 'completion']));
    expect(offered('review', '--s')).toEqual(expect.arrayContaining(['--serve', '--source-lang']));
    expect(offered('collate', '--lang', '')).toEqual(['en', 'ru', 'zh']);
  });

  it.skipIf(!hasBash)('offers files where no option is typed', () => {
    expect(offered('collate', 'package.j')).toEqual(['package.json']);
  });

  it.each(shells)('names every verb and its options for %s', (shell) => {
    const text = script(shell);
    for (const { name, options } of loaded) {
      expect(text.replaceAll('\\ ', ' ')).toContain(name.split(' ').at(-1));
      for (const option of Object.keys(options))
        expect(text).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
    }
  });
});
