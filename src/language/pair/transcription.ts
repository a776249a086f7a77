import { readingsOf } from '../zh/readings.js';
import { palladius, parseSyllable } from './palladius.js';

/** Characters with which foreign names are usually written, after the tables of Xinhua; many are common words as well. */
const TRANSCRIBING = new Set(
  '阿埃艾爱安昂奥澳巴芭拜班邦包保鲍贝本比彼碧毕别宾滨波伯勃博布查察昌楚茨达大戴丹当岛道得德登邓迪狄底蒂第地丁东杜敦顿多铎朵俄厄恩尔耳法凡梵范方菲费芬丰佛夫弗福富盖甘冈高戈哥格根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉几' +
    '济季加迦伽贾嘉简江捷杰金津京久喀卡凯坎康考柯科可克肯孔库夸奎昆拉腊来莱赖兰朗劳勒雷蕾黎里理利丽莉立力连廉良列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茅梅门蒙孟米密蜜缅明摩莫墨默姆木穆纳那娜奈南瑙内尼妮宁牛纽农努诺欧帕潘庞' +
    '佩彭蓬皮平珀坡普契奇琪其齐恰乔切钦琼丘屈让热仁日荣茹儒瑞若撒萨赛三桑瑟色森沙莎山善尚绍舍申神生圣施什士史舒斯思司丝松苏孙所索他塔泰坦汤唐陶特腾提田廷通图土托陀瓦万旺威维韦魏温文翁沃乌武西希锡悉夏谢辛欣兴休雪逊雅亚娅扬' +
    '杨耶叶伊易因英尤犹于约云宰赞泽扎詹章哲珍芝朱兹祖佐柳柬埔寨旦冷以革塞突干符玻脱斐叙车拿牙堡罕嫩律泊盛翰浦荷匈挪鄂伐乍买疆厦太汗葡萄曹柴采苔颇茵瑶薇琅钱辉惹',
);

/** Whether a character is one with which foreign names are usually written. */
export function isTranscribing(character: string): boolean {
  return TRANSCRIBING.has(character);
}

type Costs = readonly { readonly letters: string; readonly cost: number }[];

/** «б0 п1»: letters made even with what it costs, in nats, that the sound is written so; «-» is nothing. */
function costs(list: string): Costs {
  return list.split(' ').map((item) => {
    const [, letters = '', cost = '0'] = /^([а-я-]+)([\d.]+)$/.exec(item) ?? [];
    return { letters: letters === '-' ? '' : letters, cost: Number(cost) };
  });
}

/** Russian consonants that an initial may stand for. */
const INITIALS: Readonly<Record<string, Costs>> = {
  b: costs('б0 п1 в1.5'),
  p: costs('п0 б1'),
  m: costs('м0'),
  f: costs('ф0 в0.3 х1.5 п1.2'),
  d: costs('д0 т0.8'),
  t: costs('т0 д1 ф1'),
  n: costs('н0'),
  l: costs('л0 р0.1'),
  g: costs('г0 к0.8 х1.2'),
  k: costs('к0 г1 х0.8 кс1'),
  h: costs('х0 г0.4 -1.5 ф1'),
  j: costs('дж0 г0.4 ж0.5 дз0.4 з0.8 к0.8 ц0.8 ч0.8 т0.8 д0.5'),
  q: costs('ч0 к0.8 ц0.8 т0.8 щ1'),
  x: costs('с0 ш0.4 х0.4 щ0.4 кс0.5'),
  zh: costs('дж0 ж0.2 ч0.6 з0.4 дз0.3 ц0.8'),
  ch: costs('ч0 ц1 щ0.8'),
  sh: costs('ш0 щ0.4 с0.4 х1.2'),
  r: costs('ж0 дж0.5 р0.6'),
  z: costs('з0 ц0.3 дз0 с0.9 тс0.4'),
  c: costs('ц0 з0.9 тс0 ч0.8 дс0.4'),
  s: costs('с0 з0.4 ц0.8 ш0.9 ст1.2 тс1'),
  w: costs('в0 у0 -0.5 уо0.3'),
  y: costs('-0 й0 ж1.2'),
  '': costs('-0'),
};

/** Russian vowels that the middle of a syllable may stand for. */
const NUCLEI: Readonly<Record<string, Costs>> = {
  a: costs('а0 я0.3 о0.8 е0.9 аа0'),
  o: costs('о0 у0.6 а0.7 е0.8 оо0'),
  e: costs('е0.2 о0.6 а0.9 -0.2 и1 у1'),
  i: costs('и0 ы0.2 й0.3 е0.5 ий0 ии0 -1 я0.9'),
  apical: costs('-0 ы0.3 и0.2 е0.6 о1'),
  u: costs('у0 ю0.2 о0.5 -0.2 ы1 в0.8 оу0.2 оо0.4'),
  v: costs('ю0 у0.4 и0.6 юй0 е1'),
  ai: costs('ай0 ей0.5 аи0 е0.4 и0.8 а0.6 ае0.3 я0.6 ие0.6'),
  ei: costs('ей0 е0.1 ай0.5 и0.4 а0.9 ее0'),
  ao: costs('ао0 ау0 о0.5 ав0.2 оу0.5 а0.9 у0.9'),
  ou: costs('оу0 о0.3 у0.5 ау0.6'),
  ia: costs('иа0 я0 ия0 ии0.2 ию0.2 а0.6 ие0.4'),
  ie: costs('ие0 е0 ее0.4 и0.7 я0.7'),
  iao: costs('яо0 иао0 о0.3 ио0.4 е0.4'),
  iu: costs('ю0 иу0 ио0.3 о0.4 е0.3 у0.8 ев0.8'),
  ua: costs('уа0 ва0 а0.8 уе0.6 о0.9'),
  uo: costs('о0 уо0 у0.6 во0.3 а0.8 е0.7'),
  uai: costs('уай0 вай0.3 уе0.5'),
  ui: costs('уи0 уй0 ви0.3 у0.7 и0.7 уе0.3 ве0.3'),
  ve: costs('юе0 уе0.3 ве0.5 ю0.6 е0.8'),
  er: costs('р0 л0 ер0.3 ел0.8 ор1 ле0.8'),
};

/** What a nasal at the end of a syllable may stand for. */
const NASAL = costs('н0 нг0.1 м0.4 нк0.8 -1.8 нд0.8 нт1');
const OPEN = costs('-0 й0.9 х1.2 р1 л1.2 т1.5 с1.5 н1.5');

/** What costs more is not how a name is written. */
const MOST = 2.2;

const soundsOfSyllables = new Map<string, ReadonlyMap<string, number>>();

const soundsOfCharacters = new Map<string, ReadonlyMap<string, number>>();

/**
 * What a character may stand for where it writes the sounds of a name, as Russian letters made even ({@link evenLetters}), at
 * most five: −ln of how usual that is. A name of China in Russian letters (Palladius) costs nothing.
 */
export function soundsOfCharacter(character: string): ReadonlyMap<string, number> {
  const known = soundsOfCharacters.get(character);
  if (known) return known;
  const [first, ...others] = readingsOf(character).map(soundsOf);
  // Most characters have one reading and share its sounds.
  const sounds = first && others.length === 0 ? first : cheapest(first ?? [], others);
  soundsOfCharacters.set(character, sounds);
  return sounds;
}

/** The sounds of several readings, each at what it costs where it costs least. */
function cheapest(first: Iterable<readonly [string, number]>, others: readonly ReadonlyMap<string, number>[]) {
  const sounds = new Map(first);
  for (const other of others) {
    for (const [letters, cost] of other) if (cost < (sounds.get(letters) ?? MOST)) sounds.set(letters, cost);
  }
  return sounds;
}

function soundsOf(syllable: string): ReadonlyMap<string, number> {
  const known = soundsOfSyllables.get(syllable);
  if (known) return known;
  const { initial, nucleus, nasal } = partsOf(syllable);
  const sounds = new Map<string, number>();
  for (const first of INITIALS[initial] ?? []) {
    for (const middle of NUCLEI[nucleus] ?? []) {
      for (const last of nasal ? NASAL : OPEN) {
        const cost = first.cost + middle.cost + last.cost;
        if (cost > MOST) continue;
        const letters = first.letters + middle.letters + last.letters;
        if (letters !== '' && cost < (sounds.get(letters) ?? MOST)) sounds.set(letters, cost);
      }
    }
  }
  // Names of China keep the sounds of China.
  const chinese = palladius(syllable);
  if (chinese !== null) sounds.set(evenLetters(chinese), 0);
  soundsOfSyllables.set(syllable, sounds);
  return sounds;
}

/** A syllable as the transcriber hears it: what it begins with, its vowels, and whether a nasal follows. */
function partsOf(syllable: string): { initial: string; nucleus: string; nasal: boolean } {
  if (syllable === 'er') return { initial: '', nucleus: 'er', nasal: false };
  let { initial, final } = parseSyllable(syllable);
  if (/^[yw]/.test(final)) {
    initial = final[0]!;
    final = final.slice(1);
    // yi, wu: the sign of the vowel itself; ya, you: a vowel with i before it; yu: ü.
    if (initial === 'y') {
      final = final.replace(/^u/, 'v').replace(/^(?=[aoe])(?!ong)/, 'i');
      if (final === 'iou') final = 'iu';
    }
  }
  const nasal = /ng?$/.test(final);
  let nucleus = final.replace(/ng?$/, '');
  if (nucleus === 'i' && !nasal && /^(?:[zcs]h?|r)$/.test(initial)) nucleus = 'apical';
  else if (nasal && nucleus === 'ia') nucleus = final.endsWith('ng') ? 'ia' : 'ie';
  else if (nasal && nucleus === 'io') nucleus = 'iu';
  else if (nasal && nucleus === 'o') nucleus = 'u';
  else if (nasal && nucleus === 'va') nucleus = 've';
  return { initial, nucleus, nasal };
}

/** Letters that are heard alike made one: «ё» and «э» are «е», the signs and the second of two like consonants go. */
export function evenLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/[ёэ]/g, 'е')
    .replace(/[ьъ'’-]/g, '')
    .replace(/([бвгджзклмнпрстфхцчшщ])\1/g, '$1');
}
