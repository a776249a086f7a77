import { readTextInput } from './files.js';

/** Reads a file with one segment a line. An empty line is a segment too, so that numbers of lines stay numbers of segments. */
export async function readSegmentLines(path: string): Promise<string[]> {
  const lines = (await readTextInput(path)).split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
