/** Numbers above 0 by a hash of 32 bits, in two arrays: open addressing, the next free place is taken. */
export class NumberTable {
  #numbers = new Uint32Array(64);
  #hashes = new Uint32Array(64);
  #size = 0;
  /** Upper bits of a hash that are not looked at. */
  #shift = 26;

  get byteLength(): number {
    return this.#numbers.byteLength + this.#hashes.byteLength;
  }

  add(hash: number, number: number): void {
    if (this.#size * 3 >= this.#numbers.length * 2) this.#grow();
    const hashes = this.#hashes;
    const numbers = this.#numbers;
    const mask = numbers.length - 1;
    let at = this.#place(hash);
    while (numbers[at] !== 0) at = (at + 1) & mask;
    numbers[at] = number;
    hashes[at] = hash;
    this.#size += 1;
  }

  /** Calls `visit` with the numbers that have this hash, until it answers `true`; whether it did. */
  some(hash: number, visit: (number: number) => boolean): boolean {
    const mask = this.#numbers.length - 1;
    const wanted = hash >>> 0;
    for (let at = this.#place(hash); this.#numbers[at] !== 0; at = (at + 1) & mask) {
      if (this.#hashes[at] === wanted && visit(this.#numbers[at] as number)) return true;
    }
    return false;
  }

  remove(hash: number, number: number): void {
    const mask = this.#numbers.length - 1;
    let at = this.#place(hash);
    while (this.#numbers[at] !== number) {
      if (this.#numbers[at] === 0) return;
      at = (at + 1) & mask;
    }
    this.#size -= 1;
    // What stands after the gap and may stand in it moves up, so that no search ends too soon (Knuth, vol. 3, 6.4, R).
    for (let gap = at; ; ) {
      this.#numbers[gap] = 0;
      do {
        at = (at + 1) & mask;
        if (this.#numbers[at] === 0) return;
      } while (isBetween(this.#place(this.#hashes[at] as number), gap, at));
      this.#numbers[gap] = this.#numbers[at] as number;
      this.#hashes[gap] = this.#hashes[at] as number;
      gap = at;
    }
  }

  /** Where a hash is looked for first (Knuth, vol. 3, 6.4: multiplication by the golden ratio). */
  #place(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
  }

  #grow(): void {
    const [numbers, hashes] = [this.#numbers, this.#hashes];
    this.#numbers = new Uint32Array(numbers.length * 2);
    this.#hashes = new Uint32Array(numbers.length * 2);
    this.#size = 0;
    this.#shift -= 1;
    for (let at = 0; at < numbers.length; at += 1) {
      if (numbers[at] !== 0) this.add(hashes[at] as number, numbers[at] as number);
    }
  }
}

/** Whether `place` lies after `gap` and not after `at`, round the end of the table. */
function isBetween(place: number, gap: number, at: number): boolean {
  return gap <= at ? gap < place && place <= at : gap < place || place <= at;
}
