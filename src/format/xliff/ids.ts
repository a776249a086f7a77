/** Whether the text can be an id in XLIFF 2 (XML NMTOKEN). */
export function isNmtoken(text: string): boolean {
  return /^[-.:\w\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]+$/.test(
    text,
  );
}

/** The text as an NMTOKEN: what cannot stand in one becomes «_»; never empty. */
export function nmtoken(text: string): string {
  if (isNmtoken(text)) return text;
  const made = Array.from(text, (char) => (isNmtoken(char) ? char : '_')).join('');
  return made === '' ? '_' : made;
}

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
