import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/** What a directory holds: the bytes of its files; a directory in it has none. */
export type Disk = ReadonlyMap<string, Buffer | undefined>;

/** Calls that change what is on the disk. */
const changing = [
  'openSync',
  'writeSync',
  'ftruncateSync',
  'unlinkSync',
  'rmSync',
  'mkdirSync',
  'rmdirSync',
  'linkSync',
  'renameSync',
  'writeFileSync',
] as const;
/** And one that does not, but may fail. */
const failing = [...changing, 'fsyncSync', 'readSync'] as const;

type Call = (...values: unknown[]) => unknown;
const calls = fs as unknown as Record<string, Call>;

/**
 * What was on the disk before every call that changed it, and in the middle of every long write: all that a kill during
 * `work` can leave behind, for the system keeps what a killed process has written.
 */
export async function recordDisk(directory: string, work: () => Promise<unknown>): Promise<Disk[]> {
  const disks: Disk[] = [];
  let isWatching = true;
  const look = () => {
    isWatching = false;
    disks.push(readDisk(directory));
    isWatching = true;
  };
  const release = intercept(changing, (name, real, values) => {
    if (isWatching) {
      look();
      const [file, bytes, from, length, at] = values as [number, Uint8Array, number, number, number];
      if (name === 'writeSync' && length > 1024) {
        real(file, bytes, from, length >> 1, at);
        look();
      }
    }
    return real(...values);
  });
  try {
    await work();
  } finally {
    release();
  }
  disks.push(readDisk(directory));
  return disks;
}

/**
 * Lets the `nth` call of the file system on a file of this name, or on its journal, fail, or all from the `nth` on.
 * @returns whether `work` came as far as that call
 */
export async function failAt(
  nth: number,
  andAfter: boolean,
  name: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  let count = 0;
  const files = new Set<unknown>();
  const release = intercept(failing, (call, real, values) => {
    const [file] = values;
    const isOurs = typeof file === 'string' ? /\.db(-journal)?$/.test(file) && file.includes(name) : files.has(file);
    if (isOurs) count += 1;
    if (isOurs && (count === nth || (andAfter && count > nth)))
      throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
    const result = real(...values);
    if (isOurs && call === 'openSync') files.add(result);
    return result;
  });
  try {
    await work();
  } finally {
    release();
  }
  return count >= nth;
}

function intercept(names: readonly string[], instead: (name: string, real: Call, values: unknown[]) => unknown) {
  const real = new Map(names.map((name) => [name, calls[name] as Call]));
  for (const [name, call] of real) calls[name] = (...values) => instead(name, call, values);
  syncBuiltinESMExports();
  return () => {
    for (const [name, call] of real) calls[name] = call;
    syncBuiltinESMExports();
  };
}

export function readDisk(directory: string): Disk {
  const disk = new Map<string, Buffer | undefined>();
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    disk.set(entry.name, entry.isDirectory() ? undefined : fs.readFileSync(join(directory, entry.name)));
  }
  return disk;
}

/** Puts a disk back as the kill left it: the locks of ours are those of a process that is no more. */
export function restoreDisk(disk: Disk, directory: string, { keepFiles = false } = {}): void {
  if (!keepFiles) {
    fs.rmSync(directory, { recursive: true, force: true });
    fs.mkdirSync(directory);
  }
  for (const [name, bytes] of disk) {
    const path = join(directory, name);
    if (!bytes) fs.mkdirSync(path);
    else if (name.includes('.busy')) fs.writeFileSync(path, bytes.toString().replace(/^\S+/, '4194305'));
    else fs.writeFileSync(path, bytes);
  }
}
