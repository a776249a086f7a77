import type { DocumentLayout } from '../layout.js';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const layoutEn: DocumentLayout = {
  columns: {
    number: [/^no\.?$/, /^№$/, /^#$/, /^item$/],
    activity: [/^activit(?:y|ies)$/, /^measures?$/, /^actions?$/],
    participants: [/^participating (?:states|countries)$/, /^participants$/],
    executors: [/^executors?$/, /^responsible(?: (?:bodies|agencies|parties))?$/, /^implementing (?:bodies|agencies)$/],
    coordinator: [/^coordinat(?:or|ing body)$/],
    deadline: [/^(?:deadline|time ?frame|dates?|period)$/],
    result: [/^(?:expected )?results?$/],
    source: [/^sources?(?: of funding)?$/],
    note: [/^(?:notes?|remarks?)$/],
  },
  certification: /^(?:I hereby certify|This is to certify|Certified true copy)/,
  signature:
    /^(?:(?:The )?(?:President|Prime Minister|Chairman|King|Secretary-General|Minister|Permanent Representative)\b|For the Government of\b)/,
  signatory: /^\(Signed\)|^(?:[A-Z]\.\s?){1,2}[A-Z][a-z]+$/,
  datePlace: new RegExp(`^(?:[A-Z][a-z]+,?\\s+)?(?:\\d{1,2}\\s+(?:${months})|(?:${months})\\s+\\d{1,2},?)\\s+\\d{4}$`),
  annex: /^annex(?:\s+(?:\d+|[IVX]+))?\.?$/i,
  furniture: /^(?:Page\s+\d+(?:\s+of\s+\d+)?|Print this page|Share)$/,
  clauseEnd: /[,;]\s+(?:and|or|and\/or)$/,
  joinsWithHyphen: () => false,
};
