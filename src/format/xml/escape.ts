/** Characters that need care in XML text: markup, CR (a parser would make it LF), what XML 1.0 forbids, surrogates. */
const careInText = /[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const careInAttribute = /[&<>"\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text for the content of an element. What XML 1.0 cannot hold is written by `forbidden`, by default U+FFFD: a file that
 * no tool opens would lose more than one control character.
 */
export function escapeText(text: string, forbidden: (code: number) => string = replacementCharacter): string {
  return careInText.test(text) ? escapeSlowly(text, false, forbidden) : text;
}

/** Text for a value in double quotes; tab, LF and CR become references, so that a parser does not make them spaces. */
export function escapeAttribute(text: string): string {
  return careInAttribute.test(text) ? escapeSlowly(text, true, replacementCharacter) : text;
}

function replacementCharacter(): string {
  return '\ufffd';
}

function escapeSlowly(text: string, attribute: boolean, forbidden: (code: number) => string): string {
  let out = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let replaced: string | undefined;
    if (code === 0x26) replaced = '&amp;';
    else if (code === 0x3c) replaced = '&lt;';
    else if (code === 0x3e) replaced = '&gt;';
    else if (code === 0x0d) replaced = '&#13;';
    else if (attribute && code === 0x22) replaced = '&quot;';
    else if (attribute && (code === 0x09 || code === 0x0a)) replaced = `&#${code};`;
    else if ((code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffe || code === 0xffff) {
      replaced = forbidden(code);
    } else if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(i + 1);
      if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) i++;
      else replaced = replacementCharacter();
    }
    if (replaced !== undefined) {
      out += text.slice(done, i) + replaced;
      done = i + 1;
    }
  }
  return out + text.slice(done);
}
