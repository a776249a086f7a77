/** A list of integers that grows, in a quarter of the memory of an array of numbers and without its boxes. */
export class Integers {
  size = 0;
  private array = new Int32Array(1 << 10);

  add(value: number): void {
    if (this.size === this.array.length) {
      const larger = new Int32Array(2 * this.size);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.size++] = value;
  }

  at(index: number): number {
    return this.array[index]!;
  }

  set(index: number, value: number): void {
    this.array[index] = value;
  }

  /** What is in it now; not a copy. */
  values(): Int32Array {
    return this.array.subarray(0, this.size);
  }
}
