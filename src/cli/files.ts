import { createReadStream, rmSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeText } from '../format/text/decode.js';
import { SverkaError } from '../model/index.js';

/** How many bytes of one document are read unless the verb says otherwise. */
export const documentLimit = 50 * 1024 * 1024;

export interface ReadOptions {
  /** Bytes; more is refused before anything is done with them. Default: {@link documentLimit}. */
  readonly limit?: number;
}

/**
 * All bytes of a file, or of standard input for `-`.
 * @throws SverkaError `input/not-found`, `input/not-readable`, `input/directory`, `input/too-large`, `input/empty`.
 */
export async function readInput(path: string, options: ReadOptions = {}): Promise<Uint8Array> {
  const limit = options.limit ?? documentLimit;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readPieces(path, { limit })) {
    pieces.push(piece);
    length += piece.length;
  }
  if (length === 0)
    throw new SverkaError('input/empty', `${shown(path)} is empty. Give a file that holds text.`, { values: { path } });
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces, length);
}

/** The text of a file or of standard input; the encoding is recognised. */
export async function readTextInput(path: string, options: ReadOptions = {}): Promise<string> {
  const bytes = await readInput(path, options);
  try {
    const { text } = decodeText(bytes);
    if (text.trim() === '')
      throw new SverkaError('input/blank', `${shown(path)} holds only blanks. Give a file that holds text.`, {
        values: { path },
      });
    return text;
  } catch (error) {
    // The decoder does not know the name.
    if (error instanceof SverkaError && !error.message.startsWith(shown(path))) {
      throw new SverkaError(error.code, `${shown(path)}: ${error.message}`, {
        cause: error,
        values: { ...error.values, path },
      });
    }
    throw error;
  }
}

/** The bytes of a file or of standard input piece by piece, for readers that need not hold the whole. */
export async function* readPieces(path: string, options: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  let length = 0;
  try {
    if (path !== '-') {
      const found = await stat(path);
      if (found.isDirectory()) {
        throw new SverkaError('input/directory', `"${path}" is a directory. Give a file, or "-" for standard input.`, {
          values: { path },
        });
      }
      if (found.size > limit) throw tooLarge(path, limit);
    }
    const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 262_144 });
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array);
      length += bytes.length;
      if (length > limit) throw tooLarge(path, limit);
      yield bytes;
    }
  } catch (error) {
    throw readFault(path, error);
  }
}

function readFault(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof SverkaError) return error;
  if (error.code === 'ENOENT') {
    return new SverkaError('input/not-found', `There is no file "${path}". Check the name and the directory.`, {
      cause: error,
      values: { path },
    });
  }
  return new SverkaError(
    'input/not-readable',
    `"${path}" cannot be read (${String(error.code)}). Check its permissions.`,
    {
      cause: error,
      values: { path },
    },
  );
}

function tooLarge(path: string, limit: number): SverkaError {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit} bytes`;
  return new SverkaError(
    'input/too-large',
    `${shown(path)} is larger than ${size}, the limit. Split it, or raise the limit.`,
    { values: { path, size } },
  );
}

function shown(path: string): string {
  return path === '-' ? 'Standard input' : `"${path}"`;
}

/**
 * Writes several files so that either all of them are there, whole, or none is touched: each goes to a temporary name
 * beside its own and all are renamed at the end. Directories are made as needed.
 */
export async function atomicWriteFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const outputs: AtomicOutput[] = [];
  try {
    for (const [path, content] of files) {
      const output = await openAtomic(path);
      outputs.push(output);
      await output.write(content);
    }
    for (const output of outputs) await output.close();
    for (const output of outputs) await output.commit();
  } catch (error) {
    await Promise.all(outputs.map((output) => output.abort()));
    throw error;
  }
}

/** A file under way: nothing is seen of it under its name before `commit`. */
export interface AtomicOutput {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly commit: () => Promise<void>;
  /** Removes the temporary file; does nothing after a commit. */
  readonly abort: () => Promise<void>;
}

let opened = 0;

/** Temporary files under way. */
const underWay = new Set<string>();
let watched = false;

/** Whoever stops the command with Ctrl-C finds nothing half-written either. */
function watchSignals(): void {
  if (watched) return;
  watched = true;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      for (const path of underWay) rmSync(path, { force: true });
      process.exit(code);
    });
  }
}

/** @throws SverkaError `output/not-writable`. */
export async function openAtomic(path: string): Promise<AtomicOutput> {
  const target = resolve(path);
  opened += 1;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${opened}.part`);
  const fault = (error: unknown): SverkaError =>
    new SverkaError(
      'output/not-writable',
      `"${path}" cannot be written (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'}). Choose another place with -o.`,
      { cause: error, values: { path } },
    );
  try {
    await mkdir(dirname(target), { recursive: true });
    if ((await stat(target).catch(() => null))?.isDirectory()) {
      throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
    }
    // Before the file is there: a signal may come as soon as it is. The name is this process's alone.
    underWay.add(temporary);
    watchSignals();
    const handle = await open(temporary, 'wx');
    let closed = false;
    const close = async (): Promise<void> => {
      if (closed) return;
      closed = true;
      await handle.close();
    };
    return {
      write: async (content) => {
        try {
          await handle.writeFile(content);
        } catch (error) {
          throw fault(error);
        }
      },
      close,
      commit: async () => {
        await close();
        try {
          await rename(temporary, target);
          underWay.delete(temporary);
        } catch (error) {
          throw fault(error);
        }
      },
      abort: async () => {
        await close().catch(() => undefined);
        await rm(temporary, { force: true });
        underWay.delete(temporary);
      },
    };
  } catch (error) {
    throw fault(error);
  }
}
