// The module's exports. The host lays out memory; see ../../wasm/wasm-engine.ts.
export { blockBound, buildBlock, workBound } from './build-block';
export { editDistance } from './distance';
export { searchBlock } from './search-block';
