/**
 * The report's looks. Two families of type: a serif for the documents, which are read, and the system's own face for
 * what the report says about them. Han text gets its own faces and more leading, by `lang`. All pairs of ink and paper
 * keep WCAG AA contrast (4.5:1) in both colour schemes; nothing is said by colour alone.
 */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --sheet: #ffffff; --ink: #1c1e22; --quiet: #5b616b; --line: #e2dfd9; --faint: #f3f1ec;
  --accent: #1f5673; --error: #a8201a; --warning: #7a4d00; --info: #2a5a86;
  --error-mark: #fbdcd8; --warning-mark: #fbe9bd;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --text: "PT Serif", "Source Serif 4", "Noto Serif", Georgia, "Times New Roman", serif;
  --han: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong", "Microsoft YaHei", "PingFang SC", "SimSun", serif;
  --han-hant: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --sheet: #1b1e22; --ink: #e7e5e0; --quiet: #a4a9b2; --line: #33373d; --faint: #22262b;
    --accent: #8cc4e4; --error: #ff9a90; --warning: #efc267; --info: #96c4f0;
    --error-mark: #5a221d; --warning-mark: #4d3b0c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--ui); overflow-wrap: anywhere; }
header, main, footer { max-width: 92rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 3rem); }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; background: var(--sheet); padding: .5rem 1rem; }
header { padding-top: clamp(2rem, 5vw, 4rem); }
.eyebrow { margin: 0; color: var(--quiet); font-size: .875rem; letter-spacing: .04em; }
h1 { margin: .3rem 0 .6rem; font: 600 clamp(1.5rem, 1rem + 2vw, 2.25rem)/1.25 var(--text); text-wrap: balance; max-width: 50rem; }
h2 { margin: 3.5rem 0 1rem; font: 600 1.25rem/1.3 var(--ui); }
h3 { margin: 0; font: 600 1rem/1.4 var(--ui); }
.sides { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: 0; padding: 0; list-style: none; color: var(--quiet); }
.sides b { font-weight: 600; color: var(--ink); }
.counts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 2rem 0 0; padding: 1.25rem 0 0; border-top: 1px solid var(--line); }
.counts div { display: flex; flex-direction: column-reverse; }
.counts dt { color: var(--quiet); font-size: .875rem; }
.counts dd { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.counts .error dd { color: var(--error); } .counts .warning dd { color: var(--warning); } .counts .info dd { color: var(--info); }
.counts .zero dd { color: var(--quiet); font-weight: 400; }

.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin: 2rem 0 0;
  padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .875rem; }
.bar button, .bar select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--quiet); border-radius: 6px; padding: .3rem .7rem; min-height: 2rem; }
.bar button { cursor: pointer; }
.bar button[data-severity] { border-radius: 999px; }
.bar button[aria-pressed=true] { border-color: currentColor; background: var(--faint); font-weight: 600; }
.bar button[aria-pressed=false] { color: var(--quiet); border-style: dashed; }
.bar button[aria-pressed=true]::before { content: "✓ "; }
.bar button.error[aria-pressed=true] { color: var(--error); } .bar button.warning[aria-pressed=true] { color: var(--warning); } .bar button.info[aria-pressed=true] { color: var(--info); }
.bar select { max-width: 16rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar label { display: inline-flex; gap: .4rem; align-items: center; min-height: 2rem; }
.bar input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
.bar .steps { display: inline-flex; gap: .35rem; }
#status { margin: 0 0 0 auto; color: var(--quiet); font-variant-numeric: tabular-nums; }

.fold { border-bottom: 1px solid var(--line); }
summary { display: flex; gap: .75rem; align-items: baseline; padding: .7rem 0; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "›"; color: var(--quiet); width: .8rem; transition: rotate .15s; }
details[open] > summary::before { rotate: 90deg; }
summary .n { color: var(--quiet); font-variant-numeric: tabular-nums; }
.tag { font-size: .75rem; font-weight: 600; letter-spacing: .02em; }
.error > .tag, .tag.error { color: var(--error); } .warning > .tag, .tag.warning { color: var(--warning); } .info > .tag, .tag.info { color: var(--info); }
.entries { margin: 0 0 1rem; padding: 0 0 0 1.55rem; list-style: none; }
.entry a { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: 0 1.25rem; padding: .35rem .5rem; margin-left: -.5rem; color: inherit; text-decoration: none; border-radius: 6px; }
.entry a:hover { background: var(--faint); }
.entry .where { color: var(--accent); text-decoration: underline; text-underline-offset: .18em; }

.toc { columns: 22rem; column-gap: 2.5rem; margin: 0; padding: 0; list-style: none; }
.toc li { break-inside: avoid; }
.toc a { display: flex; gap: .75rem; padding: .25rem 0; color: inherit; text-decoration-color: var(--line); }
.toc .n { flex: none; margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }

.part { margin-top: 2.5rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
col.margin { width: 19rem; }
th { text-align: left; font: 600 .8125rem/1.4 var(--ui); color: var(--quiet); }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.sheet thead th { padding: .55rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--faint); }
.sheet td { vertical-align: top; padding: .45rem 1.25rem; }
.pair + .pair > tr:first-child > * { border-top: 1px solid var(--line); }
.pair > tr:first-child > td { padding-top: .9rem; }
.pair > tr:last-child > td, td.margin { padding-bottom: .9rem; }
.sheet .heading td { padding-top: 1.1rem; padding-bottom: 1.1rem; }
.sheet .heading p { font-weight: 600; font-size: 1.1875rem; line-height: 1.4; text-wrap: balance; }
.sheet td.side { padding-left: 4.25rem; position: relative; font: 1.0625rem/1.6 var(--text); unicode-bidi: isolate; }
.sheet .heading td.side { padding-left: 1.25rem; }
td.side + td.side { border-left: 1px solid var(--line); }
.unsure td.side + td.side { border-left: 2px dashed var(--warning); }
td.margin { border-left: 1px solid var(--line); font-size: .875rem; background: color-mix(in srgb, var(--faint) 45%, var(--sheet)); }
td.side:lang(zh) { font-family: var(--han); line-height: 1.75; }
td.side:lang(zh-Hant), td.side:lang(zh-TW), td.side:lang(zh-HK) { font-family: var(--han-hant); }
h1:lang(zh), h1 :lang(zh), .han { font-family: var(--han); }
.more td.side { padding-top: 0; }
.more td.side::before { content: ""; display: block; border-top: 1px dotted color-mix(in srgb, var(--quiet) 60%, transparent); margin-bottom: .45rem; }
.side p { margin: 0; white-space: pre-line; }
.side .s + .s { margin-left: .3em; }
.side:lang(zh) .s + .s { margin-left: 0; }
.side .s + .s::before { content: "|"; margin-right: .3em; color: var(--quiet); }
.label { position: absolute; left: 0; width: 3.5rem; text-align: right; color: var(--quiet); font: 600 .9375rem/1.8 var(--ui); font-variant-numeric: tabular-nums; }
.caption { display: block; margin: .15rem 0 .1rem; color: var(--quiet); font: .75rem/1.5 var(--ui); }
.none { color: var(--quiet); font: italic .9375rem/1.7 var(--ui); }
.none:lang(zh) { font-style: normal; }
.type { display: inline-block; margin: .15rem 0; color: var(--quiet); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.unsure .type { color: var(--warning); }
mark { background: none; color: inherit; border-bottom: 1px dotted var(--info); }
mark.warning, mark.error { border-radius: 2px; }
mark.warning { background: var(--warning-mark); border-bottom: 2px dashed var(--warning); }
mark.error { background: var(--error-mark); border-bottom: 3px double var(--error); }
mark.off { background: none; border: 0; }
.cards { margin: 0; padding: 0; list-style: none; display: grid; gap: .75rem; }
.card { padding-left: .75rem; border-left: 3px solid var(--info); scroll-margin: 6rem; }
.card.warning { border-left-color: var(--warning); } .card.error { border-left-color: var(--error); }
.card .tag { display: block; }
.card:focus, .card:target { outline: 2px solid var(--accent); outline-offset: 5px; border-radius: 2px; }
.plain td, .plain th { padding: .45rem 1rem .45rem 0; vertical-align: top; border-top: 1px solid var(--line); font-size: .9375rem; }
.plain del { color: var(--quiet); text-decoration-thickness: 1px; }
.plain ins { text-decoration: none; }
.empty { color: var(--quiet); }
footer { margin-top: 4rem; padding-top: 1.5rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }

@media (max-width: 70rem) {
  .sheet col.margin { width: 14rem; }
  .sheet td.side { padding-left: 3.25rem; padding-right: .9rem; }
  .label { width: 2.75rem; }
}
@media screen and (max-width: 48rem) {
  html { scroll-padding-top: 1rem; }
  .bar { position: static; }
  #status { margin: 0; }
  .counts { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 1.1rem 1rem; }
  .counts dd { font-size: 1.375rem; }
  .sheet table, .sheet tbody, .sheet tr, .sheet td { display: block; width: auto; }
  .sheet { border-radius: 0; border-width: 1px 0; margin: 0 calc(-1 * clamp(1rem, 3vw, 3rem)); }
  .sheet colgroup, .sheet thead { display: none; }
  .sheet td.side, .unsure td.side + td.side { padding: .4rem 1rem .4rem 3rem; border-left: 0; }
  .sheet .heading td.side { padding-left: 1rem; }
  .pair > tr:first-child > td { padding-top: .4rem; }
  .pair > tr:last-child > td { padding-bottom: .4rem; }
  .pair > tr:first-child { padding-top: .6rem; }
  .pair > tr:last-child { padding-bottom: .6rem; }
  .pair + .pair { border-top: 1px solid var(--line); }
  .pair + .pair > tr:first-child > * { border-top: 0; }
  .more td.side + td.side::before { display: none; }
  .label { width: 2.5rem; }
  td.margin { border-left: 0; background: none; padding: .2rem 1rem .7rem 3rem; }
  td.margin:empty { display: none !important; }
  .entry a { grid-template-columns: 1fr; padding: .5rem; }
  .plain, .plain tbody, .plain tr, .plain td { display: block; }
  .plain td { border: 0; padding: .1rem 0; }
  .plain tr { border-top: 1px solid var(--line); padding: .5rem 0; }
  .plain thead { display: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (prefers-reduced-motion: reduce) { summary::before { transition: none; } }
@media (forced-colors: active) { mark { forced-color-adjust: none; } }
@media print {
  @page { size: A4 landscape; margin: 14mm 12mm; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --faint: #fff; --accent: #000;
    --error: #8a1510; --warning: #5f3c00; --info: #1f4a70; --error-mark: #f8d9d5; --warning-mark: #f6e7c2; }
  html { font-size: 8pt; }
  body { font-size: 8.5pt; line-height: 1.4; }
  .entry a { padding: .1rem 0; }
  td.margin { padding: .3rem .8rem; }
  .sheet td { padding: .2rem 1rem; }
  .cards { gap: .35rem; }
  h2 { margin: 1.5rem 0 .6rem; }
  header, main, footer { max-width: none; padding: 0; }
  header { padding-top: 0; }
  .bar, .skip, .toc, #contents { display: none !important; }
  .part { content-visibility: visible; margin-top: 1rem; }
  .sheet { border-radius: 0; overflow: visible; border: 0; }
  .sheet td.side { font-size: 10pt; line-height: 1.45; padding-top: .25rem; padding-bottom: .25rem; }
  .sheet col.margin { width: 52mm; }
  tr, .card, .entry { break-inside: avoid; }
  h2, h3, .heading { break-after: avoid; }
  thead { display: table-header-group; }
  mark, td.margin { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
