import { readFile } from 'node:fs/promises';
import { SverkaError } from '../model/index.js';

/** Reads a UTF-8 file, or standard input for «-». */
export async function readUtf8(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readAll(process.stdin) : await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      throw new SverkaError('input/missing', `There is no file "${path}". Check the path.`, { cause });
    if (code === 'EISDIR')
      throw new SverkaError('input/directory', `"${path}" is a directory. Name a file in it.`, { cause });
    throw new SverkaError('input/unreadable', `"${path}" cannot be read (${code ?? String(cause)}).`, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SverkaError('input/not-utf-8', `"${path}" is not UTF-8 text. Save it as UTF-8 and try again.`, { cause });
  }
}

/** Reads a file with one segment a line. An empty line is a segment too, so that numbers of lines stay numbers of segments. */
export async function readSegmentLines(path: string): Promise<string[]> {
  const text = await readUtf8(path);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.every((line) => line.trim() === '')) {
    throw new SverkaError('input/empty', `"${path}" holds no text. It should have one segment a line.`);
  }
  return lines;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
