import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The page is tried as it is shipped: built, minified, in one file. */
export default function setup(): void {
  const root = resolve(import.meta.dirname, '../../..');
  execFileSync('npx', ['tsup', '--silent', '--config', 'tsup.review.config.ts'], { cwd: root, stdio: 'inherit' });
}
