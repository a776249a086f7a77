/** What a table column is for. The role goes into files as `x-Column`. */
export type ColumnRole =
  | 'number'
  | 'activity'
  | 'participants'
  | 'executors'
  | 'coordinator'
  | 'deadline'
  | 'result'
  | 'source'
  | 'note';

/** How documents of a language are laid out: the words by which a reviser knows a column head from a signature. */
export interface DocumentLayout {
  /** Column heads, whole and lower case, by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly RegExp[]>>>;
  /** Opens a statement that a copy is authentic. */
  readonly certification: RegExp;
  /** A line that names an office that signs, without a verb. */
  readonly signature: RegExp;
  /** A name as signatories print it («Т.Ф. Абдуллин», «马朝旭(签名)»). */
  readonly signatory: RegExp;
  /** A line that holds only a date, a place or both. */
  readonly datePlace: RegExp;
  /** Opens an annex. */
  readonly annex: RegExp;
  /** Lines of newspapers and web pages that are no part of the document. */
  readonly furniture: RegExp;
  /** Ends a clause of an enumeration that has a paragraph of its own («…, и»): it goes on, but no page end broke it. */
  readonly clauseEnd: RegExp;
  /** Whether two halves of a word cut at a line end are a compound that keeps its hyphen. */
  joinsWithHyphen(first: string, second: string): boolean;
}
