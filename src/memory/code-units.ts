/** Code units that are made into a string at once: more would be too many arguments. */
const most = 8192;

/** The string of the code units from `start` to `end`. */
export function stringOf(units: Uint16Array, start: number, end: number): string {
  if (end - start <= most) return String.fromCharCode(...units.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at += most) {
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + most)));
  }
  return text;
}

/** Writes the code units of a text at `at`, and gives where they end. */
export function writeUnits(text: string, units: Uint16Array, at: number): number {
  const { length } = text;
  for (let i = 0; i < length; i += 1) units[at + i] = text.charCodeAt(i);
  return at + length;
}
