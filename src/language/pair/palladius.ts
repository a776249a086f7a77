/** Initials as Palladius writes them; the final follows. */
const INITIALS: Readonly<Record<string, string>> = {
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
  '': '',
};

/** Finals behind an initial; ü is v. */
const FINALS: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  i: 'и',
  u: 'у',
  v: 'юй',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  ong: 'ун',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  ve: 'юэ',
  van: 'юань',
  vn: 'юнь',
};

/** Syllables without an initial, and those that the rules miss. */
const WHOLE: Readonly<Record<string, string>> = {
  er: 'эр',
  yi: 'и',
  ya: 'я',
  yo: 'йо',
  yao: 'яо',
  ye: 'е',
  you: 'ю',
  yan: 'янь',
  yin: 'инь',
  yang: 'ян',
  ying: 'ин',
  yong: 'юн',
  yu: 'юй',
  yue: 'юэ',
  yuan: 'юань',
  yun: 'юнь',
  wu: 'у',
  wa: 'ва',
  wo: 'во',
  wai: 'вай',
  wei: 'вэй',
  wan: 'вань',
  wen: 'вэнь',
  wang: 'ван',
  weng: 'вэн',
  hui: 'хуэй',
  zi: 'цзы',
  ci: 'цы',
  si: 'сы',
};

/**
 * How a Chinese syllable, in pinyin without tones, is written in Russian by the system of Palladius: «xi» си, «jin» цзинь,
 * «zhou» чжоу. `null` for what is no syllable.
 */
export function palladius(syllable: string): string | null {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const { initial, final } = parseSyllable(syllable);
  const [first, last] = [INITIALS[initial], FINALS[final]];
  return first === undefined || last === undefined ? null : first + last;
}

/** The consonant a syllable begins with and the rest; behind j, q, x and y the letter u means ü, written v. */
export function parseSyllable(syllable: string): { readonly initial: string; readonly final: string } {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/.exec(syllable)?.[0] ?? '';
  const rest = syllable.slice(initial.length);
  return { initial, final: /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'v') : rest };
}
