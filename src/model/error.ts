/**
 * A fault in the call or in a file (a fault in the TEXT is a Finding). The sentence says where and what to do; callers
 * branch on `code`, which is stable and reads «area/fault»: `tmx/missing-srclang`, `input/not-text`.
 */
export class SverkaError extends Error {
  override readonly name = 'SverkaError';
  readonly code: string;
  /** 1-based, where a file is concerned. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: string, message: string, where: { line?: number; column?: number; cause?: unknown } = {}) {
    super(message, where.cause === undefined ? undefined : { cause: where.cause });
    this.code = code;
    this.line = where.line;
    this.column = where.column;
  }
}
