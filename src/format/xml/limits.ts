/** What an XML file may ask of us; more is refused with a {@link SverkaError} `xml/limit`. All can be set by the caller. */
export interface XmlLimits {
  /** Elements within elements. Default 200. */
  readonly depth?: number;
  /** Characters of one run of text, tag or comment. Default 16 million. */
  readonly run?: number;
  /** Characters of the whole file. Default: none, files are read as they come. */
  readonly size?: number;
  /** Faults that are told before the file is given up. Default 1000. */
  readonly faults?: number;
  /** Entities that the file may declare for itself, each of at most 1000 characters and without markup. Default 100. */
  readonly entities?: number;
}

export const defaultLimits: Required<XmlLimits> = {
  depth: 200,
  run: 16_000_000,
  size: Number.POSITIVE_INFINITY,
  faults: 1000,
  entities: 100,
};
