import { layoutEn } from './en/layout.js';
import type { DocumentLayout } from './layout.js';
import { layoutRu } from './ru/layout.js';
import { layoutZh } from './zh/layout.js';

const layouts: Readonly<Record<string, DocumentLayout>> = { ru: layoutRu, zh: layoutZh, en: layoutEn };

/** The layout of a language by its BCP 47 tag; for a language we do not know, a layout that recognises nothing. */
export function layoutOf(tag: string): DocumentLayout {
  return layouts[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? unknownLayout;
}

const nothing = /(?!)/;
const unknownLayout: DocumentLayout = {
  columns: {},
  certification: nothing,
  signature: nothing,
  signatory: nothing,
  datePlace: nothing,
  annex: nothing,
  furniture: nothing,
  clauseEnd: nothing,
  joinsWithHyphen: () => false,
};
