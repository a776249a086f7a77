/**
 * Remembers which ids are taken, in eight bytes each whatever their length: a million ids must not fill the memory. Two
 * different ids that fell together (one chance in 2⁵³ a pair) would only cost a suffix that was not needed.
 */
export class TakenIds {
  readonly #taken = new Set<number>();

  has(id: string): boolean {
    return this.#taken.has(hash53(id));
  }

  /** Takes the id, or, where it is taken, the first free of «id-2», «id-3»… */
  take(id: string): string {
    let free = id;
    for (let n = 2; this.has(free); n++) free = `${id}-${n}`;
    this.#taken.add(hash53(free));
    return free;
  }

  clear(): void {
    this.#taken.clear();
  }
}

/** Two multiplicative hashes of 32 bits, mixed to 53 (after the public-domain cyrb53). */
export function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
