import { describe, expect, it } from 'vitest';
import { compileModule } from '../../../build/wasm.mjs';
import { wasmModule } from '../../../src/memory/index/wasm/module.js';
import { sharedWasmModule } from '../../../src/memory/index/wasm/shared-module.js';

describe('the WebAssembly module in the repository', () => {
  it('is what its source compiles to', async () => {
    // After a change in assembly/: npm run build:wasm.
    expect(await compileModule()).toBe(wasmModule);
    expect(await compileModule({ shared: true })).toBe(sharedWasmModule);
  });
});
