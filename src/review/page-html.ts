import { escapeHtml } from '../format/html/escape.js';
import { serializeCollation } from '../format/json/index.js';
import type { Collation, MessageLanguage } from '../model/index.js';
import { reviewStyle } from './style.js';

export interface ReviewPageOptions {
  /** Language in which the page begins. */
  readonly language: MessageLanguage;
  /** The page's program, built. */
  readonly script: string;
  /** «sha256-…» of the program: the only script that the page lets run. */
  readonly scriptHash: string;
}

/** The review page as one file that holds everything: style, program and collation. It can reach no other place. */
export function reviewPageHtml(collation: Collation, options: ReviewPageOptions): string {
  // Inside a script element only «</script» and «<!--» have a meaning; in JSON «<» can be written otherwise.
  const data = serializeCollation(collation).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${options.language === 'zh' ? 'zh-CN' : options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${options.scriptHash}'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(collation.source.name)}</title>
<style>${reviewStyle}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="collation">${data}</script>
<script>${options.script}</script>
</body>
</html>
`;
}
