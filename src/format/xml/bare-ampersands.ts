/** What may follow an «&»: a reference to a character or an entity. Longer names are nobody's. */
const reference = /(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[\p{L}_:][\p{L}\p{N}_:.-]{0,63});/uy;
const referenceBegun = /(?:#\d{0,7}|#x[\da-fA-F]{0,6}|[\p{L}_:][\p{L}\p{N}_:.-]{0,63})?$/uy;
const special = /<!--|<!\[CDATA\[|<\?/g;
const closings: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * Finds the «&» that begin no reference. A parser takes all up to the next semicolon for the name of an entity and with it,
 * it may be, a hundred units: so it must not see them.
 */
export class BareAmpersands {
  /** What ends the comment, CDATA section or instruction that is open: in there an «&» is a sign like any other. */
  #until: string | null = null;
  #held = '';

  /**
   * Cuts the text into what may be parsed as it stands; between two pieces stands an «&» that is bare. The end of the text
   * may be held back until more comes.
   */
  cut(piece: string, isLast: boolean): string[] {
    const text = this.#held === '' ? piece : this.#held + piece;
    this.#held = '';
    // Most texts hold neither.
    if (
      this.#until === null &&
      !text.includes('&') &&
      !text.includes('<!') &&
      !text.includes('<?') &&
      !endsInMarkup(text)
    ) {
      return [text];
    }
    const parts: string[] = [];
    let from = 0;
    let at = 0;
    const mayOpen = text.includes('<!') || text.includes('<?');
    while (at < text.length) {
      if (this.#until !== null) {
        const end = text.indexOf(this.#until, at);
        if (end === -1) return [...parts, this.#holdTail(text, from, isLast ? 0 : 2)];
        at = end + this.#until.length;
        this.#until = null;
        continue;
      }
      special.lastIndex = at;
      const opening = mayOpen ? special.exec(text) : null;
      const stop = opening?.index ?? text.length;
      for (let amp = text.indexOf('&', at); amp !== -1 && amp < stop; amp = text.indexOf('&', amp + 1)) {
        reference.lastIndex = amp + 1;
        if (reference.test(text)) continue;
        referenceBegun.lastIndex = amp + 1;
        if (!isLast && referenceBegun.test(text)) {
          this.#held = text.slice(amp);
          parts.push(text.slice(from, amp));
          return parts;
        }
        parts.push(text.slice(from, amp));
        from = amp + 1;
      }
      if (opening === null) break;
      this.#until = closings[opening[0]] as string;
      at = opening.index + opening[0].length;
    }
    const begun = isLast || this.#until !== null ? null : /<(?:!(?:-|\[[CDAT]{0,5})?)?$/.exec(text);
    if (begun !== null && begun.index >= from) {
      this.#held = text.slice(begun.index);
      parts.push(text.slice(from, begun.index));
    } else parts.push(text.slice(from));
    return parts;
  }

  /** Holds back what may be the beginning of a closing. */
  #holdTail(text: string, from: number, length: number): string {
    const end = Math.max(from, text.length - length);
    this.#held = text.slice(end);
    return text.slice(from, end);
  }
}

function endsInMarkup(text: string): boolean {
  return text.lastIndexOf('<') >= text.length - 9 && /<(?:!(?:-|\[[CDAT]{0,5})?)?$/.test(text.slice(-9));
}
