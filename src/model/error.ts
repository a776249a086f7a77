/** Where a fault is, and what fills its sentence. */
export interface FaultDetails {
  /** 1-based, where a file is concerned. */
  readonly line?: number;
  readonly column?: number;
  readonly cause?: unknown;
  /** The names and numbers in the sentence, so that it can be said in another language. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A fault in the call or in a file (a fault in the TEXT is a Finding). The sentence says where and what to do; callers
 * branch on `code`, which is stable and reads «area/fault»: `tmx/missing-srclang`, `input/not-text`.
 */
export class SverkaError extends Error {
  override readonly name = 'SverkaError';
  readonly code: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, message: string, details: FaultDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.line = details.line;
    this.column = details.column;
    this.values = details.values ?? {};
  }
}
