/**
 * Keeps the last answer: numbers are read after dates and facts after both, so that one text is asked for its dates twice in a
 * row. A longer memory would not pay.
 */
export function rememberLast<Result>(read: (text: string) => readonly Result[]): (text: string) => Result[] {
  let last: { readonly text: string; readonly result: readonly Result[] } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) };
    return [...last.result];
  };
}
