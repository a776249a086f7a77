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
