/** The Russian stemmer of `natural` by its own path, so that nothing else of that package is loaded or bundled. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_ru.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
