import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SverkaError } from '../../model/index.js';

/** How long a caller waits for others before it gives up, milliseconds. */
const patience = 60_000;
/** A lock of this age whose owner cannot be asked is left over, milliseconds. */
const forgotten = 600_000;

/**
 * Runs `work` while no other process of this machine does so under the same path. The lock is a small file that names its
 * owner; one whose owner was killed is taken away, so nothing is ever locked for good. Waits while another works.
 * @throws SverkaError `memory/locked` after a minute
 */
export function withFileLock<T>(path: string, work: () => T): T {
  const token = `${process.pid} ${startOf(process.pid)} ${randomUUID()}`;
  acquire(path, token);
  try {
    return work();
  } finally {
    if (contentOf(path) === token) rmSync(path, { force: true });
  }
}

function acquire(path: string, token: string): void {
  const own = `${path}.${idOf(token)}`;
  const until = Date.now() + patience;
  writeFileSync(own, token);
  try {
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      if (isTaken(own, path)) return;
      const held = contentOf(path);
      if (held !== undefined && !isHeld(path, held)) takeAway(path, held, own);
      else if (Date.now() > until) {
        throw new SverkaError(
          'memory/locked',
          `Another process (${held?.split(' ')[0]}) has been writing to the memory for a minute; wait for it, or remove "${path}" if there is none.`,
          { values: { path, process: held?.split(' ')[0] ?? '?' } },
        );
      } else sleep(pause);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Takes a lock if it is free. Unlike an exclusive open this makes the lock with its content at once: a kill leaves no lock
 * without an owner.
 */
function isTaken(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Removes a lock whose owner is gone. Several may find it at once, and while one of them removes it another process may already
 * have made a lock of its own, which must stay. So only one at a time has the right to remove the lock of a given owner; that
 * right is a lock as well, under the owner's id, which no later lock bears. Who has it looks again before removing.
 */
function takeAway(path: string, held: string, own: string): void {
  const right = `${path}.gone.${idOf(held)}`;
  if (isTaken(own, right)) {
    if (contentOf(path) === held) rmSync(path, { force: true });
    rmSync(right, { force: true });
    sweep(path);
    return;
  }
  const holder = contentOf(right);
  if (holder === undefined || isHeld(right, holder)) sleep(1);
  // It was killed just there: then its right is taken away first.
  else takeAway(right, holder, own);
}

/** What is one lock's alone among all that ever were. */
function idOf(token: string): string {
  return token.split(' ')[2] ?? '';
}

/** What killed processes left while they were about to lock; nobody waits twice as long as patience. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const left = join(dirname(path), name);
    try {
      if (Date.now() - statSync(left).mtimeMs > 2 * patience) rmSync(left, { force: true });
    } catch {}
  }
}

function isHeld(path: string, content: string): boolean {
  const [pid = '', started = ''] = content.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // Numbers of processes come again; the time at which one was started does not.
  const now = startOf(Number(pid));
  if (started !== '-' && now !== '-') return started === now;
  try {
    return Date.now() - statSync(path).mtimeMs < forgotten;
  } catch {
    return false;
  }
}

/** When a process was started, in the clock ticks of /proc; «-» where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
  Atomics.wait(sleeper, 0, 0, milliseconds);
}
