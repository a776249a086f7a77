/** What the index needs of the WebAssembly JavaScript interface; every runtime has it, but no configuration's types do. */
export interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export type WebAssemblyModule = { readonly brand: 'WebAssembly.Module' };

interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array) => WebAssemblyModule;
  readonly Memory: new (descriptor: { initial: number; maximum?: number; shared?: boolean }) => WebAssemblyMemory;
  readonly Instance: new (
    module: WebAssemblyModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: unknown };
}

/** @throws TypeError where the runtime has no WebAssembly. */
export function webAssembly(): WebAssemblyInterface {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyInterface };
  if (!WebAssembly) throw new TypeError('This runtime has no WebAssembly.');
  return WebAssembly;
}
