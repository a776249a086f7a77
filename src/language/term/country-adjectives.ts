import type { Concept } from '../../model/index.js';
import type { LanguageProfile } from '../profile.js';

/** Beginnings of words made of a country's name that differ from the name itself. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  us: ['америк'],
  gb: ['британ', 'англи', 'шотланд'],
  se: ['швед'],
  nl: ['нидерланд', 'голланд'],
  pl: ['польск', 'поляк'],
  gr: ['грек', 'гречес'],
  tr: ['турец', 'турк', 'турок'],
  no: ['норвеж'],
  dk: ['датск', 'датчан'],
  cz: ['чешск', 'чех'],
  hu: ['венгер', 'венгр'],
  fi: ['финск', 'финлянд', 'финн'],
  de: ['герман', 'немец', 'немц'],
  fr: ['франц'],
  kr: ['корей', 'южнокорей'],
  kp: ['корей', 'северокорей'],
  cn: ['кита'],
  in: ['инди'],
  lv: ['латв', 'латыш'],
  lt: ['литов'],
  sk: ['словац', 'словак'],
  ua: ['украин'],
  ps: ['палестин'],
  cd: ['конголез'],
  cg: ['конголез'],
  za: ['южноафрикан'],
  nz: ['новозеланд'],
  sa: ['саудов'],
  ae: ['эмират'],
  th: ['тайск', 'тайц', 'таец'],
  eg: ['египт'],
  kz: ['казах'],
  kg: ['киргиз', 'кыргыз'],
  tj: ['таджик'],
  uz: ['узбек'],
  tm: ['туркмен'],
  af: ['афган'],
  am: ['армян'],
  rs: ['серб'],
  ro: ['румын'],
  bg: ['болгар'],
  hr: ['хорват'],
  be: ['бельгий'],
  it: ['итальян'],
  es: ['испан'],
  pt: ['португаль'],
  ba: ['боснийск'],
  lk: ['ланкий'],
  ph: ['филиппин'],
  va: ['ватикан'],
  ee: ['эстон'],
  ru: ['росси', 'русск'],
  jp: ['япон'],
};

/**
 * Whether a Russian text speaks of a country by an adjective or by its people («канадские специалисты», «китайцы»,
 * «французский»): a word that begins as the name does. Accepted as a rendering of the name; never asks for one.
 */
export function speaksOfCountry(text: string, concept: Concept, profile: LanguageProfile): boolean {
  if (profile.code !== 'ru' || concept.subject !== 'country') return false;
  const code = concept.id.replace('country-', '');
  const names = concept.terms
    .filter((term) => term.language === 'ru' && /^\p{Lu}\p{Ll}+$/u.test(term.text))
    .map((term) => profile.stem(term.text).replace(/[йь]$/u, ''))
    .filter((stem) => stem.length >= 4);
  const beginnings = [...names, ...(irregular[code] ?? [])];
  const lower = text.normalize('NFC').toLowerCase();
  return beginnings.some((beginning) => new RegExp(`(?<!\\p{L})${beginning}`, 'u').test(lower));
}
