import type { FaultCode } from './fault-words.js';

/** A unit under way, and the first thing that is wrong with its XML. */
export interface OpenUnit {
  readonly line: number;
  readonly column: number;
  broken: { readonly detail: string; readonly line: number; readonly column: number } | null;
}

type Find = (
  code: FaultCode,
  where: { line: number; column: number; unit?: string | undefined },
  values: Record<string, string | number>,
) => void;

/** Sees to it that a fault in the XML costs the unit it stands in, and is told once. */
export class UnitFaults {
  readonly #find: Find;
  /** Units that another one began inside of: that they were not closed shows again where what is around them closes. */
  #leftOpen = 0;

  constructor(find: Find) {
    this.#find = find;
  }

  malformed(unit: OpenUnit | null, detail: string, line: number, column: number, follows: boolean): void {
    if (unit !== null) unit.broken ??= { detail, line, column };
    else if (this.#leftOpen > 0 && detail === 'unexpected close tag') this.#leftOpen -= 1;
    else if (!follows) this.#find('xml/not-well-formed', { line, column }, { detail });
  }

  /** Another unit begins inside this one. */
  leaveOpen(unit: OpenUnit, id: string | undefined): void {
    this.giveUp(unit, id);
    this.#leftOpen += 1;
  }

  giveUp({ line, column, broken }: OpenUnit, id: string | undefined): void {
    const where = { line: broken?.line ?? line, column: broken?.column ?? column, unit: id };
    if (broken === null) this.#find('xml/unit-unclosed', where, { begin: line });
    else this.#find('xml/unit-left-out', where, { begin: line, detail: broken.detail });
  }
}
