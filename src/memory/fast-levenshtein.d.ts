/** The package ships no types; only what we call is declared. */
declare module 'fast-levenshtein' {
  const levenshtein: {
    /** Distance of two texts in UTF-16 code units. */
    get(a: string, b: string): number;
  };
  export default levenshtein;
}
