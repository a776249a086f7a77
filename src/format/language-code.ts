const written = new Map<string, string>();

/**
 * A language code in the form of BCP 47 (RFC 5646 §2.1.1): «zh_CN» and «ZH-cn» become «zh-CN», «zh-hans» «zh-Hans», «RU»
 * «ru». Only form is touched: no code is put in place of another, because tools compare codes letter by letter. What is no
 * code («*all*») comes back as it is.
 */
export function canonicalLanguage(code: string): string {
  const known = written.get(code);
  if (known !== undefined) return known;
  const trimmed = code.trim();
  let result = trimmed;
  if (/^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$/.test(trimmed)) {
    let single = false;
    result = trimmed
      .split(/[-_]/)
      .map((part, index) => {
        if (index === 0 || single) return part.toLowerCase();
        if (part.length === 1) {
          single = true;
          return part.toLowerCase();
        }
        if (part.length === 4 && /^[A-Za-z]+$/.test(part)) return part[0]?.toUpperCase() + part.slice(1).toLowerCase();
        if (part.length === 2) return part.toUpperCase();
        return part.toLowerCase();
      })
      .join('-');
  }
  // A hostile file must not fill the table.
  if (written.size < 1000) written.set(code, result);
  return result;
}

/** Whether a code is well-formed BCP 47: subtags of letters and digits joined by hyphens. */
export function isLanguageCode(code: string): boolean {
  return /^([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$|^x(-[a-z0-9]{1,8})+$/i.test(
    code,
  );
}

/**
 * How well a code answers the one asked for: 3 the same, 2 the same language and script («zh-CN» for «zh-Hans», «ru-RU» for
 * «ru»), 1 the same language only («zh-TW» for «zh-CN»), 0 another language. Letter case and `_` do not count.
 */
export function languageLikeness(code: string, asked: string): 0 | 1 | 2 | 3 {
  const a = canonicalLanguage(code);
  const b = canonicalLanguage(asked);
  if (a === b) return 3;
  const [languageA, scriptA] = languageAndScript(a);
  const [languageB, scriptB] = languageAndScript(b);
  if (languageA !== languageB) return 0;
  return scriptA === scriptB ? 2 : 1;
}

/** Script by region where a language has two; the script that is written without saying is «». */
const scriptOfRegion: Readonly<Record<string, string>> = { TW: 'Hant', HK: 'Hant', MO: 'Hant' };

function languageAndScript(code: string): [string, string] {
  const parts = code.split('-');
  const language = parts[0] ?? '';
  const script = parts.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  if (script !== undefined) return [language, script === 'Hans' || script === 'Cyrl' ? '' : script];
  const region = parts.find((part) => /^[A-Z]{2}$/.test(part));
  return [language, language === 'zh' && region !== undefined ? (scriptOfRegion[region] ?? '') : ''];
}

/** What stands between two sentences of a language when they are joined: nothing where words are not spaced. */
export function sentenceJoiner(language: string): '' | ' ' {
  return /^(zh|ja|th|lo|km|my|yue|wuu)\b/i.test(language) ? '' : ' ';
}
