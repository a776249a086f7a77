/**
 * Globals that every runtime we support has (Node ≥ 20, browsers, workers) but that ECMAScript does not define.
 * Only the centre's configuration includes this file; the edges have the full types of their platform.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

declare function atob(data: string): string;
