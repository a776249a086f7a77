import type { Block, Collation, Finding, Leverage, MessageLanguage, Severity } from '../../model/index.js';
import { beadType } from '../../model/index.js';
import {
  type BeadRow,
  type CellRows,
  type MarkedSpan,
  markedText,
  type PairRows,
  type SectionRows,
  sideBySide,
} from '../side-by-side/index.js';
import {
  blockWords,
  columnWord,
  languageWord,
  repairWords,
  ruleTitle,
  severityPlurals,
  severityWords,
} from '../wording/index.js';
import { escapeHtml } from './escape.js';
import { labels, type ReportLabels } from './labels.js';
import { leverageHtml } from './leverage-html.js';
import { reportScript, reportScriptHash } from './script.js';
import { reportStyle } from './style.js';

export interface HtmlOptions {
  /** Language in which the report itself speaks; the findings' messages are in the language they were made in. Default «en». */
  readonly language?: MessageLanguage;
  /** Heading of the report. Default: the names of the two documents. */
  readonly title?: string;
  /** Beads with a lower confidence (0 to 1) are shown as unsure. Default 0.6. */
  readonly unsureBelow?: number;
  /** How much of the source a translation memory holds, and its name: a table beside the counts. */
  readonly leverage?: { readonly memory: string } & Leverage;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The collation as one HTML page for people: both texts beside each other by section, item, cell and bead, findings in
 * the margin and in a list that leads to them, what was repaired, counts. The page needs nothing from outside, runs no
 * script but its own and says everything without it. The same collation gives the same bytes.
 */
export function serializeHtml(collation: Collation, options: HtmlOptions = {}): string {
  const language = options.language ?? 'en';
  const unsureBelow = options.unsureBelow ?? 0.6;
  const context: Context = {
    collation,
    language,
    say: labels[language],
    unsureBelow,
    marks: marksBySide(collation),
    hasMargin:
      collation.findings.length > 0 ||
      collation.alignment.beads.some((bead) => beadType(bead) !== '1-1' || bead.confidence < unsureBelow),
  };
  const { say } = context;
  const layout = sideBySide(collation);
  const { source, target } = collation;
  const title = options.title ?? (source.name === target.name ? source.name : `${source.name} — ${target.name}`);
  const parts = layout.sections.map((section, index) => partHtml(section, index, context)).join('');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${reportScriptHash}'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="sverka">
<title>${escapeHtml(title)} · ${say.report}</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#texts">${say.skip}</a>
<header>
<p class="eyebrow">${say.report}</p>
<h1>${escapeHtml(title)}</h1>
<ul class="sides">
${[source, target]
  .map(
    (side) =>
      `<li><b>${escapeHtml(languageWord(side.language, language))}</b> <span class="tag">${escapeHtml(side.language)}</span>${side.name === title ? '' : ` ${escapeHtml(side.name)}`}</li>`,
  )
  .join('\n')}
</ul>
${countsHtml(context)}${options.leverage ? leverageHtml(options.leverage, options.leverage.memory, language) : ''}
</header>
<main>
${findingsHtml(layout.general, context)}
${contentsHtml(layout.sections, context)}
<h2 id="texts" tabindex="-1">${say.texts}</h2>
${parts}
${repairsHtml(context)}
</main>
<footer>${say.footer}</footer>
<script>${reportScript}</script>
</body>
</html>
`;
}

interface Context {
  readonly collation: Collation;
  readonly language: MessageLanguage;
  readonly say: ReportLabels;
  readonly unsureBelow: number;
  readonly marks: { readonly source: SideMarks; readonly target: SideMarks };
  readonly hasMargin: boolean;
}

/** Marks by the block that they stand in. */
type SideMarks = ReadonlyMap<string, readonly MarkedSpan[]>;

function marksBySide(collation: Collation): Context['marks'] {
  const collect = (side: 'source' | 'target'): SideMarks => {
    const marks = new Map<string, MarkedSpan[]>();
    const blockOf = new Map(collation[side].segments.map((segment) => [segment.id, segment.block]));
    collation.findings.forEach((finding, index) => {
      const place = finding[side];
      if (!place) return;
      const blocks = new Set([...place.blocks, ...place.segments.flatMap((id) => blockOf.get(id) ?? [])]);
      for (const block of blocks) {
        const list = marks.get(block) ?? [];
        for (const span of place.spans) list.push({ span, finding: index });
        marks.set(block, list);
      }
    });
    return marks;
  };
  return { source: collect('source'), target: collect('target') };
}

function countsHtml({ collation, say, language }: Context): string {
  const isItem = new Set(
    [...collation.source.blocks, ...collation.target.blocks].filter(({ type }) => type === 'item').map(({ id }) => id),
  );
  const items = collation.alignment.blocks.filter((pair) => isItem.has(pair.source ?? pair.target ?? ''));
  const paired = items.filter((pair) => pair.source !== null && pair.target !== null).length;
  const beads = collation.alignment.beads;
  const repairs = collation.source.repairs.length + collation.target.repairs.length;
  const count = (name: string, value: number, kind = '') =>
    `<div class="${value === 0 ? 'zero' : kind}"><dt>${name}</dt><dd>${value}</dd></div>`;
  return `<dl class="counts">
${[
  count(say.items, paired),
  count(say.itemsAlone, items.length - paired),
  count(say.beads, beads.length),
  count(say.beadsOther, beads.filter((bead) => beadType(bead) !== '1-1').length),
  ...severities.map((severity) =>
    count(
      severityPlurals[severity][language],
      collation.findings.filter((finding) => finding.severity === severity).length,
      severity,
    ),
  ),
  count(say.repairs, repairs),
].join('\n')}
</dl>`;
}

function findingsHtml(general: readonly number[], context: Context): string {
  const { collation, say, language } = context;
  const { findings } = collation;
  if (findings.length === 0)
    return `<section aria-labelledby="findings"><h2 id="findings">${say.findings}</h2><p class="empty">${say.noFindings}</p></section>`;
  const groups = new Map<string, { rule: string; severity: Severity; members: number[] }>();
  findings.forEach(({ rule, severity }, index) => {
    const key = `${severities.indexOf(severity)} ${rule}`;
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { rule, severity, members: [index] });
  });
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const rules = [...new Set(ordered.map(({ rule }) => rule))];
  return `<section id="bar" class="bar" aria-label="${say.filters}" hidden>
${severities
  .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
  .filter(({ n }) => n > 0)
  .map(
    ({ severity, n }) =>
      `<button type="button" class="${severity}" data-severity="${severity}" aria-pressed="true">${severityPlurals[severity][language]} ${n}</button>`,
  )
  .join('\n')}
<label><span class="quiet">${say.rule}</span><select id="rule"><option value="">${say.allRules}</option>${rules
    .map((rule) => `<option value="${escapeHtml(rule)}">${escapeHtml(ruleTitle(rule, language))}</option>`)
    .join('')}</select></label>
<label><input type="checkbox" id="only"> ${say.onlyMarked}</label>
<span class="steps"><button type="button" id="previous" title="${say.previous}" aria-label="${say.previous}">↑</button><button type="button" id="next" title="${say.next}" aria-label="${say.next}">↓</button></span>
<p id="status" role="status" data-text="${say.shown}"></p>
</section>
<section aria-labelledby="findings">
<h2 id="findings">${say.findings}</h2>
${general.length === 0 ? '' : `<h3>${say.general}</h3>${cardsHtml(general, context)}`}
${ordered
  .map(
    ({ rule, severity, members }) => `<details class="fold group"${severity === 'info' ? '' : ' open'}>
<summary><h3>${escapeHtml(ruleTitle(rule, language))}</h3> <span class="tag ${severity}">${severityWords[severity][language]}</span> <span class="n">${members.length}</span></summary>
<ol class="entries">
${members
  .map((index) => {
    const finding = findings[index] as Finding;
    return `<li class="entry" data-severity="${severity}" data-rule="${escapeHtml(rule)}"><a href="#f${index + 1}"><span class="where">${placeHtml(finding, context)}</span> <span>${escapeHtml(finding.message)}</span></a></li>`;
  })
  .join('\n')}
</ol>
</details>`,
  )
  .join('\n')}
</section>`;
}

/** «72. ↔ 73», or the kind of block where nothing is numbered. */
function placeHtml(finding: Finding, { collation, language }: Context): string {
  const labelOf = (side: 'source' | 'target') => {
    const place = finding[side];
    if (!place) return null;
    if (place.label !== null && place.label !== '') return place.label;
    const block = collation[side].blocks.find(({ id }) => id === place.blocks[0]);
    return (
      block?.label ?? (block ? blockWords[block.type][language] : place.ordinal === null ? null : `${place.ordinal}`)
    );
  };
  const source = labelOf('source');
  const target = labelOf('target');
  const text =
    source === null || target === null || source === target ? (source ?? target ?? '·') : `${source} ↔ ${target}`;
  return escapeHtml(text);
}

function contentsHtml(sections: readonly SectionRows[], context: Context): string {
  if (sections.length < 2) return '';
  const { say } = context;
  return `<nav id="contents" aria-labelledby="contents-title"><h2 id="contents-title">${say.contents}</h2>
<ol class="toc">
${sections
  .map((section, index) => {
    const { text, language } = sectionName(section, context);
    const n = [section.heading, ...section.pairs].flatMap((pair) => (pair ? findingsOf(pair) : [])).length;
    return `<li><a href="#s${index + 1}"><span${lang(language)}>${escapeHtml(text)}</span>${n > 0 ? ` <span class="n">${n}</span>` : ''}</a></li>`;
  })
  .join('\n')}
</ol></nav>`;
}

function findingsOf(pair: PairRows): number[] {
  return [...pair.findings, ...pair.cells.flatMap((cell) => cell.beads.flatMap((bead) => bead.findings))];
}

function sectionName({ heading }: SectionRows, { say, collation }: Context): { text: string; language: string | null } {
  if (heading === null) return { text: say.start, language: null };
  const side = heading.source ? 'source' : 'target';
  const text = heading.cells
    .flatMap((cell) => cell.beads.flatMap((bead) => bead[side].map((segment) => segment.text)))
    .join(' ');
  return text === '' ? { text: say.untitled, language: null } : { text, language: collation[side].language };
}

function partHtml(section: SectionRows, index: number, context: Context): string {
  const { collation, language, say, hasMargin } = context;
  const name = sectionName(section, context);
  const pairs = section.heading ? [section.heading, ...section.pairs] : section.pairs;
  const column = (text: string) => `<th scope="col">${escapeHtml(text)}</th>`;
  return `<section class="part" id="s${index + 1}" aria-label="${escapeHtml(name.text)}"><div class="sheet">
<table role="table">
<colgroup><col><col>${hasMargin ? '<col class="margin">' : ''}</colgroup>
<thead role="rowgroup"><tr role="row">${column(languageWord(collation.source.language, language))}${column(languageWord(collation.target.language, language))}${hasMargin ? column(say.findings) : ''}</tr></thead>
${pairs.map((pair) => pairHtml(pair, pair === section.heading, context)).join('\n')}
</table></div></section>
`;
}

/** The three cells of a row; what stands in the margin reaches down over rows that have nothing there. */
interface Row {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly margin: string;
}

function pairHtml(pair: PairRows, isHeading: boolean, context: Context): string {
  const rows: Row[] = pair.cells.flatMap((cell, cellIndex) =>
    cell.beads.map((bead, index) =>
      beadRow(bead, pair, cell, { opensPair: cellIndex === 0 && index === 0, opensCell: index === 0 }, context),
    ),
  );
  // A pair without a sentence still shows what stands there and what was found about it.
  if (rows.length === 0) {
    const side = (which: 'source' | 'target') => {
      const text = pair[which]?.cells.map((cell) => cell.text).join(' ') ?? '';
      return labelHtml(pair[which], which, context) + (text === '' ? '' : `<p>${escapeHtml(text)}</p>`);
    };
    rows.push({
      kind: 'bead',
      source: side('source'),
      target: side('target'),
      margin: cardsHtml(pair.findings, context),
    });
  }
  const html = rows.map((row, index) => {
    if (index > 0 && row.margin === '') return rowHtml(row, 0, context);
    const next = rows.findIndex((other, at) => at > index && other.margin !== '');
    return rowHtml(row, (next === -1 ? rows.length : next) - index, context);
  });
  const id = pair.index < 0 ? '' : ` id="p${pair.index + 1}"`;
  return `<tbody role="rowgroup" class="pair${isHeading ? ' heading' : ''}"${id}>${html.join('\n')}</tbody>`;
}

function beadRow(
  row: BeadRow,
  pair: PairRows,
  cell: CellRows,
  { opensPair, opensCell }: { opensPair: boolean; opensCell: boolean },
  context: Context,
): Row {
  const { say, language } = context;
  const type = beadType(row.bead);
  const unsure = row.bead.confidence < context.unsureBelow;
  const side = (which: 'source' | 'target') => {
    const caption = which === 'source' ? cell.sourceCaption : cell.targetCaption;
    const isHeader = (pair.source ?? pair.target)?.type === 'table-header';
    const role = cell.column === null || isHeader ? null : columnWord(cell.column, language);
    const captionText =
      opensCell && (caption ?? role) !== null
        ? `<span class="caption"${caption === null ? lang(language) : ''}>${escapeHtml(caption ?? role ?? '')}</span>`
        : '';
    const label = opensPair ? labelHtml(pair[which], which, context) : '';
    return `${label}${captionText}${sentencesHtml(row, which, context)}`;
  };
  const notes: string[] = [];
  if (type !== '1-1' || unsure) {
    const percent = `${Math.floor(row.bead.confidence * 100)} %`;
    notes.push(
      `<span class="type" title="${say.confidence} ${percent}">${type.replace('-', ' : ')}${unsure ? ` · ${say.unsure}, ${percent}` : ''}</span>`,
    );
  }
  const findings = opensPair ? [...pair.findings, ...row.findings] : row.findings;
  if (findings.length > 0) notes.push(cardsHtml(findings, context));
  return {
    kind: `bead${opensCell ? '' : ' more'}${unsure ? ' unsure' : ''}`,
    source: side('source'),
    target: side('target'),
    margin: notes.join(''),
  };
}

function rowHtml({ kind, source, target, margin }: Row, marginRows: number, { collation, hasMargin }: Context): string {
  const side = (language: string, html: string) => `<td role="cell" class="side"${lang(language)}>${html}</td>`;
  const span = marginRows > 1 ? ` rowspan="${marginRows}"` : '';
  const third = hasMargin && marginRows > 0 ? `<td role="cell" class="margin"${span}>${margin}</td>` : '';
  return `<tr role="row" class="${kind}">${side(collation.source.language, source)}${side(collation.target.language, target)}${third}</tr>`;
}

function labelHtml(block: Block | null, side: 'source' | 'target', context: Context): string {
  if (block === null || block.label === null) return '';
  const over = (context.marks[side].get(block.id) ?? [])
    .filter(({ span }) => block.labelSpan !== null && span[0] < block.labelSpan[1] && block.labelSpan[0] < span[1])
    .map(({ finding }) => finding);
  return `<span class="label">${markHtml(block.label, over, context)}</span>`;
}

function sentencesHtml(row: BeadRow, side: 'source' | 'target', context: Context): string {
  const segments = row[side];
  if (segments.length === 0) return `<p class="none"${lang(context.language)}>— ${context.say.noAnswer} —</p>`;
  const sentences = segments.map((segment) => {
    const marks = context.marks[side].get(segment.block) ?? [];
    const pieces = markedText(context.collation[side], segment, marks, { whole: false });
    return `<span class="s">${pieces.map((piece) => markHtml(piece.text, piece.marks, context)).join('')}</span>`;
  });
  return `<p>${sentences.join(' ')}</p>`;
}

function markHtml(text: string, findings: readonly number[], { collation }: Context): string {
  if (findings.length === 0) return escapeHtml(text);
  const gravest = severities.find((severity) =>
    findings.some((index) => collation.findings[index]?.severity === severity),
  );
  return `<mark class="${gravest}" data-f="${findings.map((index) => index + 1).join(' ')}">${escapeHtml(text)}</mark>`;
}

function cardsHtml(findings: readonly number[], { collation, language }: Context): string {
  if (findings.length === 0) return '';
  return `<ul class="cards">${findings
    .map((index) => {
      const { rule, severity, message } = collation.findings[index] as Finding;
      return `<li class="card ${severity}" id="f${index + 1}" tabindex="-1" data-severity="${severity}" data-rule="${escapeHtml(rule)}"><span class="tag">${severityWords[severity][language]} · ${escapeHtml(ruleTitle(rule, language))}</span> ${escapeHtml(message)}</li>`;
    })
    .join('')}</ul>`;
}

function repairsHtml(context: Context): string {
  const { collation, say, language } = context;
  const pairOf = new Map<string, number>();
  collation.alignment.blocks.forEach((pair, index) => {
    if (pair.source !== null) pairOf.set(pair.source, index + 1);
    if (pair.target !== null) pairOf.set(pair.target, index + 1);
  });
  const rows = (['source', 'target'] as const).flatMap((side) => {
    const document = collation[side];
    const blocks = new Map(document.blocks.map((block) => [block.id, block]));
    return document.repairs.map((repair) => {
      const block = blocks.get(repair.block);
      const place = escapeHtml(block?.label ?? (block ? blockWords[block.type][language] : repair.block));
      const pair = pairOf.get(repair.block);
      return `<tr><td>${escapeHtml(languageWord(document.language, language))}</td><td>${pair === undefined ? place : `<a href="#p${pair}">${place}</a>`}</td><td>${repairWords[repair.type][language]}</td><td${lang(document.language)}><del>${escapeHtml(repair.before)}</del></td><td${lang(document.language)}><ins>${escapeHtml(repair.after)}</ins></td></tr>`;
    });
  });
  if (rows.length === 0) return '';
  return `<section aria-labelledby="repairs"><h2 id="repairs">${say.repairs}</h2>
<details class="fold"><summary><h3>${say.repairs}</h3> <span class="n">${rows.length}</span></summary>
<table class="plain"><thead><tr><th scope="col">${say.side}</th><th scope="col">${say.place}</th><th scope="col">${say.repairs}</th><th scope="col">${say.document}</th><th scope="col">${say.read}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></details></section>`;
}

function lang(tag: string | null): string {
  return tag === null ? '' : ` lang="${escapeHtml(tag === 'zh' ? 'zh-CN' : tag)}"`;
}
