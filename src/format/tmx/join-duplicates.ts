import { plainText, type Unit, type UnitState } from '../../model/index.js';
import { CodeNumbers, serializeTmxContent } from './inline.js';

const order: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

/**
 * The units with each pair of source and target once: a memory gains nothing by a second, and OmegaT asks which to take.
 * Places («x-Item», «x-Section»…) are joined by «; », notes are all kept, and the state is the least advanced of them.
 */
export function joinDuplicates(units: Iterable<Unit>): Unit[] {
  const joined: Unit[] = [];
  const places = new Map<string, number>();
  for (const unit of units) {
    if (unit.source.length === 0 || unit.target.length === 0 || unit.variants !== undefined) {
      joined.push(unit);
      continue;
    }
    const key = pairKey(unit);
    const at = places.get(key);
    if (at === undefined) {
      places.set(key, joined.length);
      joined.push(unit);
    } else joined[at] = joinPlaces(joined[at] as Unit, unit);
  }
  return joined;
}

/** The same for the same languages, words and markup on both sides. */
export function pairKey(unit: Unit): string {
  const numbers = new CodeNumbers();
  const side = (contents: Unit['source']) =>
    contents
      .map((content) =>
        content.every((part) => typeof part === 'string') ? plainText(content) : serializeTmxContent(content, numbers),
      )
      .join('\u001e');
  return `${unit.sourceLanguage}\u001f${unit.targetLanguage}\u001f${side(unit.source)}\u001f${side(unit.target)}`;
}

/** The first unit with what the second says of place, state and remarks added. */
export function joinPlaces(first: Unit, second: Unit): Unit {
  const properties: Record<string, string> = { ...first.properties };
  for (const [name, value] of Object.entries(second.properties)) {
    const before = properties[name];
    const separator = name === 'x-QA' ? ';' : '; ';
    if (before === undefined) properties[name] = value;
    else if (name === 'x-Confidence') properties[name] = Number(value) < Number(before) ? value : before;
    else if (!before.split(separator).includes(value)) {
      const added = value.split(separator).filter((part) => !before.split(separator).includes(part));
      if (added.length > 0) properties[name] = [before, ...added].join(separator);
    }
  }
  const least = order[Math.min(order.indexOf(first.state), order.indexOf(second.state))] as UnitState;
  const subState = first.subState ?? second.subState;
  const known = new Set(first.notes.map((note) => note.text));
  return {
    ...first,
    properties,
    notes: [...first.notes, ...second.notes.filter((note) => !known.has(note.text))],
    state: least,
    ...(subState === undefined || least === 'final' ? {} : { subState }),
  };
}
