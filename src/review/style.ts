/** The page's looks: the report's colours and type, with the tools of a workbench. */
export const reviewStyle = `
:root {
  color-scheme: light dark;
  --paper: #f7f5f1; --sheet: #ffffff; --ink: #1c1e22; --quiet: #5b616b; --line: #e2dfd9; --faint: #f1eee8;
  --accent: #1f5673; --on-accent: #ffffff; --error: #a8201a; --warning: #7a4d00; --info: #2a5a86; --good: #1f6b3a; --mark: #fbe9bd;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --text: "PT Serif", "Source Serif 4", "Noto Serif", Georgia, "Times New Roman", serif;
  --han: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong", "Microsoft YaHei", "PingFang SC", "SimSun", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131518; --sheet: #1b1e22; --ink: #e7e5e0; --quiet: #a4a9b2; --line: #33373d; --faint: #23272c;
    --accent: #8cc4e4; --on-accent: #0d1b24; --error: #ff9a90; --warning: #efc267; --info: #96c4f0; --good: #86d3a0; --mark: #4d3b0c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding: 9rem 0 6rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--ui); overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--sheet); padding: .5rem 1rem; }
button, select, input, textarea { font: inherit; color: inherit; }
button, select, input, summary { min-height: 2rem; }
button, select { background: var(--sheet); border: 1px solid var(--quiet); border-radius: 6px; padding: .25rem .7rem; }
button { cursor: pointer; }
button:hover:not(:disabled) { background: var(--faint); }
button:disabled { color: var(--quiet); border-style: dashed; cursor: default; opacity: .75; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.primary:hover:not(:disabled) { background: var(--accent); text-decoration: underline; }
button[aria-pressed=true]:not(.primary) { background: var(--faint); font-weight: 600; border-width: 2px; }
button[aria-pressed=true]::before { content: "✓ "; }
input[type=text], input[type=search], textarea { background: var(--sheet); border: 1px solid var(--quiet); border-radius: 6px; padding: .25rem .6rem; }
kbd { margin-left: .5rem; padding: 0 .3rem; border: 1px solid currentColor; border-radius: 4px; font: .75rem/1.4 var(--ui); opacity: .8; }

header { position: sticky; top: 0; z-index: 5; padding: .75rem clamp(.75rem, 2vw, 2rem) .6rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.5rem; }
h1 { margin: 0; font: 600 1.125rem/1.4 var(--text); }
.top p { margin: 0; color: var(--quiet); font-size: .875rem; }
.progress { display: flex; align-items: center; gap: .6rem; margin-left: auto; font-size: .875rem; font-variant-numeric: tabular-nums; }
progress { width: 9rem; height: .5rem; accent-color: var(--good); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .6rem; font-size: .875rem; }
.tools label { display: inline-flex; align-items: center; gap: .4rem; }
.tools .far { margin-left: auto; }
.tools input[type=search] { width: min(16rem, 45vw); }
details.menu { position: relative; }
details.menu > summary { display: inline-flex; align-items: center; padding: .25rem .7rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--sheet); cursor: pointer; list-style: none; }
details.menu > summary::-webkit-details-marker { display: none; }
details.menu > summary::after { content: "▾"; margin-left: .5rem; }
details.menu > div { position: absolute; right: 0; z-index: 6; display: grid; gap: .35rem; min-width: 13rem; margin-top: .3rem; padding: .6rem; background: var(--sheet); border: 1px solid var(--quiet); border-radius: 8px; box-shadow: 0 8px 30px rgb(0 0 0 / .18); }
details.menu > div button { text-align: left; }
#status { margin: .4rem 0 0; min-height: 1.3em; color: var(--quiet); font-size: .8125rem; }

main { max-width: 100rem; margin: 0 auto; padding: 1rem clamp(.5rem, 2vw, 2rem) 12rem; }
.row { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) minmax(0, 1fr) 19rem; gap: 0 1.5rem; padding: .7rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-bottom-width: 0; scroll-margin: 9rem 0 6rem; }
.chunk:last-child .row:last-child { border-bottom-width: 1px; }
.row.heading { padding-top: 1.2rem; }
.row.heading .side p { font-weight: 600; }
.row.current { outline: 2px solid var(--accent); outline-offset: -2px; position: relative; z-index: 1; padding-bottom: 1rem; }
.row.current:focus-visible { outline-width: 4px; outline-offset: -3px; }
.row.unsure { border-left: 4px dashed var(--warning); padding-left: calc(1rem - 3px); }
.row.confirmed { border-left: 4px solid var(--good); padding-left: calc(1rem - 3px); }
.number { color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums; padding-top: .2rem; }
.tick { color: var(--good); font-weight: 700; }
.side { font: 1.0625rem/1.6 var(--text); unicode-bidi: isolate; }
.side:lang(zh) { font-family: var(--han); line-height: 1.75; }
.side p { margin: 0; }
.side p + p { margin-top: .35rem; padding-top: .35rem; border-top: 1px dotted var(--quiet); }
.label { display: block; color: var(--quiet); font: 600 .875rem/1.5 var(--ui); }
.none { color: var(--quiet); font: italic .9375rem/1.7 var(--ui); }
.none:lang(zh) { font-style: normal; }
mark { background: var(--mark); color: inherit; border-bottom: 2px dashed var(--warning); }
.meta { display: grid; align-content: start; gap: .6rem; font-size: .875rem; }
.sureness { display: flex; gap: .8rem; margin: .2rem 0 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
.sureness .type { font-weight: 600; color: var(--ink); }
.warn { color: var(--warning); font-weight: 600; }
.card { padding-left: .7rem; border-left: 3px solid var(--info); }
.card.warning { border-left-color: var(--warning); } .card.error { border-left-color: var(--error); }
.card .tag { font-size: .75rem; font-weight: 600; color: var(--info); }
.card.warning .tag { color: var(--warning); } .card.error .tag { color: var(--error); }
.card p { margin: 0; }
.card.rejected p:not(.verdict) { text-decoration: line-through; color: var(--quiet); }
.card .verdict { color: var(--good); font-weight: 600; text-decoration: none; }
.card input { width: 100%; margin-top: .4rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .4rem; }
.card .buttons button { font-size: .8125rem; padding: .1rem .55rem; min-height: 1.75rem; }
.actions { grid-column: 2 / -1; display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .9rem; font-size: .875rem; }
.editor textarea { display: block; width: 100%; margin-bottom: .4rem; font: inherit; }
.empty { padding: 3rem 1rem; color: var(--quiet); text-align: center; }
dialog { max-width: 36rem; border: 1px solid var(--quiet); border-radius: 10px; background: var(--sheet); color: var(--ink); padding: 1.5rem; }
dialog h2 { margin: 0 0 1rem; font-size: 1.125rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1.25rem; margin: 0 0 1rem; }
dialog dd { margin: 0; }
dialog kbd { margin: 0; }
@media (max-width: 75rem) { .row { grid-template-columns: 3rem minmax(0, 1fr) minmax(0, 1fr); } .meta, .actions { grid-column: 2 / -1; } .meta { margin-top: .5rem; } }
@media (max-width: 45rem) {
  header { position: static; }
  html { scroll-padding: 1rem 0 12rem; }
  .progress { margin-left: 0; width: 100%; } progress { flex: 1; }
  main { padding-left: 0; padding-right: 0; }
  .row { grid-template-columns: minmax(0, 1fr); gap: .4rem; border-left: 0; border-right: 0; scroll-margin: 1rem 0; }
  .meta, .actions { grid-column: 1; }
  .actions kbd, .editor kbd { display: none; }
  .tools .far { margin-left: 0; }
}
@media (forced-colors: active) { .row.current { outline-color: Highlight; } }
@media (prefers-reduced-motion: no-preference) { details.menu > div { animation: show .12s; } @keyframes show { from { opacity: 0; } } }
@media print { header, .actions { display: none; } }
`;
