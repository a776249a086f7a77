import { h } from './dom.js';

/** How many rows are made and thrown away together. */
const chunkSize = 12;
/** What a row is taken to be high before it was ever seen, in pixels. */
const usualHeight = 120;

/**
 * A list of any length of which only what is near the window is there: rows stand in chunks, and a chunk out of sight is
 * an empty box of the same height. Assistive technology is told the length and each row's place.
 */
export class VirtualList {
  readonly element: HTMLElement;
  private chunks: HTMLElement[] = [];
  private length = 0;
  private readonly observer: IntersectionObserver;

  constructor(
    label: string,
    private readonly makeRow: (position: number) => HTMLElement,
  ) {
    this.element = h('div', { role: 'list', 'aria-label': label, class: 'list' });
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.show(target as HTMLElement, isIntersecting);
      },
      { rootMargin: '600px 0px' },
    );
  }

  /** Another length or other rows: what is in sight is made again. */
  update(length: number): void {
    this.length = length;
    const count = Math.ceil(length / chunkSize);
    const had = this.chunks.length;
    for (const gone of this.chunks.splice(count)) {
      this.observer.unobserve(gone);
      gone.remove();
    }
    while (this.chunks.length < count) {
      const chunk = h('div', { role: 'presentation', class: 'chunk' });
      chunk.dataset.chunk = String(this.chunks.length);
      this.chunks.push(chunk);
      this.element.append(chunk);
      this.reserve(chunk);
      this.observer.observe(chunk);
    }
    for (const [place, chunk] of this.chunks.entries()) {
      // The first rows are there at once; the others when the browser has seen where their boxes stand.
      if (chunk.childElementCount > 0 || (had === 0 && place === 0)) this.fill(chunk);
      else this.reserve(chunk);
    }
  }

  /** Makes one row again, if it is there. */
  refresh(position: number): void {
    const row = this.row(position);
    if (row) row.replaceWith(this.makeRow(position));
  }

  row(position: number): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[data-position="${position}"]`);
  }

  /** Brings a row into the window and gives it back. */
  reveal(position: number, block: ScrollLogicalPosition = 'nearest'): HTMLElement | null {
    const chunk = this.chunks[Math.floor(position / chunkSize)];
    if (!chunk) return null;
    if (chunk.childElementCount === 0) this.fill(chunk);
    const row = this.row(position);
    row?.scrollIntoView({ block });
    return row;
  }

  private show(chunk: HTMLElement, visible: boolean): void {
    if (visible) {
      if (chunk.childElementCount === 0) this.fill(chunk);
    } else if (chunk.childElementCount > 0 && !chunk.contains(document.activeElement)) {
      chunk.style.height = `${chunk.offsetHeight}px`;
      chunk.replaceChildren();
    }
  }

  private fill(chunk: HTMLElement): void {
    const [from, to] = this.range(chunk);
    const rows: HTMLElement[] = [];
    for (let position = from; position < to; position++) rows.push(this.makeRow(position));
    chunk.style.height = '';
    chunk.replaceChildren(...rows);
  }

  private reserve(chunk: HTMLElement): void {
    const [from, to] = this.range(chunk);
    if (chunk.style.height === '' || to - from < chunkSize) chunk.style.height = `${(to - from) * usualHeight}px`;
  }

  private range(chunk: HTMLElement): [number, number] {
    const from = Number(chunk.dataset.chunk) * chunkSize;
    return [from, Math.min(this.length, from + chunkSize)];
  }
}
