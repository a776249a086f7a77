import { charactersBySyllable } from '../zh/readings.js';
import { palladius } from './palladius.js';
import { evenLetters, isTranscribing, soundsOfCharacter } from './transcription.js';
import type { Transliteration } from './transliteration.js';

/** Foreign names in Chinese after the tables of Xinhua, Chinese names in Russian after Palladius. */
export const russianChineseNames: Transliteration = {
  spelled: 'ru',
  written: 'zh',
  native:
    /чж|цз|нь(?![яеюк])|юй|юэ|ю[нь]|[хлдтшжч]эн|[хжрдт]э\b|сян|цян|ся\b|хуа|уань?|ун\b|эй|ао\b|[цс]и[нь]?|^(?:Ли|Ван|Лю|Чэнь|Ян|Хэ|Хуан|У|Сюй|Сунь|Ма|Чжу|Ху|Линь|Го|Гао|Лян|Ло|Се|Хань|Тан|Фэн|Юй|Дун|Цай|Пань|Ду|Лу|Дин|Вэй|Фан|Ши|Яо|Тань|Шэнь|Цуй|И)\s/iu,
  surnames: new Set(['ли']),
  derived: /(?:ск|цк)(?:ий|ая|ое|ие|ого|ой|ому|им|ом|их|ими|ую)$/u,
  spellings: /\p{Lu}\p{L}+(?:-\p{L}+)*|\p{Ll}+(?:ск|цк)\p{L}{2,3}(?!\p{L})/gu,
  besideNames: /[于以因所若同由等即在和及与兼]/u,
  even: evenLetters,
  runs(text) {
    const runs: string[] = [];
    for (let start = 0; start < text.length; start++) {
      let end = start;
      while (end < text.length && isTranscribing(text[end]!)) end++;
      if (end - start > 1) runs.push(text.slice(start, end));
      start = end;
    }
    return runs;
  },
  sounds: soundsOfCharacter,
  syllables(letters, least) {
    spellings ??= readSpellings();
    const found: string[][] = [];
    const read = (at: number, before: readonly string[]) => {
      if (at >= least && before.length > 1) found.push([...before]);
      if (before.length === MOST_SYLLABLES) return;
      for (let end = at + 1; end <= Math.min(letters.length, at + LONGEST_SYLLABLE); end++) {
        const characters = spellings?.get(letters.slice(at, end));
        if (characters !== undefined) read(end, [...before, characters]);
      }
    };
    read(0, []);
    return found;
  },
};

const MOST_SYLLABLES = 4;
const LONGEST_SYLLABLE = 6;
/** Characters by how their syllable is spelled, made even. */
let spellings: Map<string, string> | null = null;

function readSpellings(): Map<string, string> {
  const made = new Map<string, string>();
  for (const [syllable, characters] of charactersBySyllable()) {
    const letters = evenLetters(palladius(syllable) ?? '');
    if (letters !== '') made.set(letters, (made.get(letters) ?? '') + characters);
  }
  return made;
}
