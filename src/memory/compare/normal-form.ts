import { halfWidth, languageProfile } from '../../language/index.js';

/** What may differ between two printings of one text without a word being different. */
export type FormKind =
  | 'quotes'
  | 'width'
  | 'dash'
  | 'space'
  | 'letter-form'
  | 'numeral-as-dash'
  | 'truncated'
  | 'furniture';

interface Step {
  readonly kind: FormKind;
  apply(text: string, language: string): string;
}

const dashes = /[‐‑‒–—―−－﹣ー─-]/gu;
/** A dash of any kind, or the numeral one, which recognition takes for a dash. */
const dashOrOne = /[‐‑‒–—―−－﹣ー─一-]+/gu;

/** Each step takes one kind of difference away; together they leave the words. */
const steps: readonly Step[] = [
  {
    kind: 'letter-form',
    apply: (text) =>
      text
        .normalize('NFC')
        .replace(/ё/g, 'е')
        .replace(/Ё/g, 'Е')
        .replace(/[\u00ad\u200b-\u200d\ufeff]/g, ''),
  },
  { kind: 'width', apply: (text) => narrow(halfWidth(text)) },
  {
    kind: 'quotes',
    apply: (text) =>
      text
        .replace(/[«»„“”‟＂"「」『』〝〞]/gu, '"')
        .replace(/[‘’‚‛＇'`]/gu, "'")
        .replace(/[〈<]/gu, '《')
        .replace(/[〉>]/gu, '》'),
  },
  {
    kind: 'dash',
    apply: (text) =>
      text
        .replace(dashes, '-')
        .replace(/-{2,}/g, '-')
        .replace(/\s*-\s*/g, '-'),
  },
  {
    kind: 'space',
    apply(text, language) {
      if (languageProfile(language).joiner === '') return text.replace(/\s+/gu, '');
      return text
        .replace(/\s+/gu, ' ')
        .replace(/ ([,.;:!?)\]»])/gu, '$1')
        .trim();
    },
  },
];

/** Punctuation too: 「，」 and 「：」 become «,» and «:». Chinese stops have no Latin letter: one of their own widths is kept. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[､]/gu, '、')
    .replace(/[｡]/gu, '。');
}

/** The words of a text without what printings differ in: width, quotes, dashes, spaces, composed letters. */
export function normalForm(text: string, language: string, without?: FormKind): string {
  let form = text;
  for (const step of steps) if (step.kind !== without) form = step.apply(form, language);
  return form;
}

/** A form in which also a numeral one and a dash are one: what two versions are aligned by. */
export function alignmentForm(text: string, language: string): string {
  return normalForm(text, language).replace(dashOrOne, '-');
}

/** In which ways two texts of equal words are printed differently; empty where they are equal. */
export function formKinds(a: string, b: string, language: string): FormKind[] {
  if (a === b) return [];
  return steps
    .map(({ kind }) => kind)
    .filter((kind) => normalForm(a, language, kind) !== normalForm(b, language, kind));
}

/** Whether one stands where the other has a numeral one that was recognised as a dash: «—» for «一». */
export function isNumeralAsDash(a: string, b: string): boolean {
  const dash = /^[‐‑‒–—―−－﹣ー─-]+$/u;
  return (dash.test(a) && /^一+$/u.test(b)) || (dash.test(b) && /^一+$/u.test(a));
}
