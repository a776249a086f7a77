// Compiles src/memory/index/wasm/assembly and writes module.ts beside it, which holds the module's bytes: the package fetches nothing at run time.
// `node build/wasm.mjs` writes; a test compiles anew and compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = (name) => fileURLToPath(new URL(`../src/memory/index/wasm/${name}`, import.meta.url));

/** The compiled module in base64; `shared` for a memory that several threads see. */
export async function compileModule({ shared = false } = {}) {
  const threads = ['--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'];
  const { error, stderr, binary } = await compile(shared ? threads : []);
  if (error) throw new Error(`${error.message}\n${stderr}`);
  return Buffer.from(binary).toString('base64');
}

async function compile(more) {
  let binary;
  const { error, stderr } = await asc.main(
    [
      here('assembly/index.ts'),
      ...['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory', '--initialMemory', '1'],
      ...more,
      ...['--outFile', 'module.wasm'],
    ],
    {
      writeFile(name, contents) {
        if (name.endsWith('.wasm')) binary = contents;
      },
    },
  );
  return { error, stderr: stderr.toString(), binary };
}

/** The text of module.ts. */
export function moduleSource(base64, name = 'wasmModule') {
  const lines = base64.match(/.{1,110}/g).map((line) => `  '${line}'`);
  return [
    '// Compiled from assembly/ by build/wasm.mjs (npm run build:wasm). Do not edit.',
    '',
    '/** The WebAssembly module of the index, in base64. */',
    `export const ${name} = [`,
    `${lines.join(',\n')},`,
    "].join('');",
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(here('module.ts'), moduleSource(await compileModule()));
  writeFileSync(here('shared-module.ts'), moduleSource(await compileModule({ shared: true }), 'sharedWasmModule'));
}
