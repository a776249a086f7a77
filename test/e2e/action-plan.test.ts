import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/align/index.js';
import { collateBilingual } from '../../src/collate.js';
import type { Bead } from '../../src/model/index.js';
import { actionPlan } from '../corpus.js';

const goldFile = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/gold.tsv');

/** The gold beads, each side as the texts of its segments. */
const gold = readFileSync(goldFile, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, , source = '', target = ''] = line.split('\t');
    const side = (text: string) => (text === '' ? [] : text.split(' ¶ '));
    return { source: side(source), target: side(target) };
  });

describe('the action plan of 2016, collated', () => {
  const collation = collateBilingual(actionPlan, { name: 'sco-2016-action-plan' });
  const { source, target, alignment } = collation;
  const index = new Map([...source.segments, ...target.segments].map((segment) => [segment.id, segment]));

  it('aligns 75 items with 75, and none stands alone', () => {
    const blocks = new Map([...source.blocks, ...target.blocks].map((block) => [block.id, block]));
    const pairs = alignment.blocks.filter((pair) =>
      [pair.source, pair.target].some((id) => blocks.get(id ?? '')?.type === 'item'),
    );
    const ordinals = pairs.map((pair) => [
      blocks.get(pair.source ?? '')?.ordinal,
      blocks.get(pair.target ?? '')?.ordinal,
    ]);
    expect(ordinals).toEqual(Array.from({ length: 75 }, (_, at) => [at + 1, at + 1]));
  });

  it('answers the gold beads, which were made by reading, with a strict F1 of at least 0.99', () => {
    // Gold names segments by their words, in reading order; both sides become indices.
    const number = (texts: readonly string[], segments: readonly { text: string }[]) => {
      let at = -1;
      return texts.map((text) => {
        at = segments.findIndex((segment, place) => place > at && segment.text === text);
        return at;
      });
    };
    const goldSource = number(
      gold.flatMap((bead) => bead.source),
      source.segments,
    );
    const goldTarget = number(
      gold.flatMap((bead) => bead.target),
      target.segments,
    );
    expect(goldSource).toEqual(source.segments.map((_, at) => at));
    expect(goldTarget).toEqual(target.segments.map((_, at) => at));

    let sourceAt = 0;
    let targetAt = 0;
    const beads = gold.map((bead) => {
      const sourceRefs = bead.source.map(() => sourceAt++);
      const targetRefs = bead.target.map(() => targetAt++);
      return { source: sourceRefs, target: targetRefs };
    });
    const place = new Map<string, number>();
    for (const document of [source, target]) for (const [at, { id }] of document.segments.entries()) place.set(id, at);
    const indices = (ids: readonly string[]) => ids.map((id) => place.get(id) ?? -1);
    const found = alignment.beads.map((bead: Bead) => ({ source: indices(bead.source), target: indices(bead.target) }));
    const { strict } = evaluate(beads, found);
    expect(strict.f1).toBeGreaterThanOrEqual(0.99);
  });

  it('puts every segment in exactly one bead, in order', () => {
    const seen = alignment.beads.flatMap((bead) => [...bead.source, ...bead.target]);
    expect(new Set(seen).size).toBe(seen.length);
    expect(alignment.beads.flatMap((bead) => bead.source)).toEqual(source.segments.map((segment) => segment.id));
    expect(alignment.beads.flatMap((bead) => bead.target)).toEqual(target.segments.map((segment) => segment.id));
    expect(seen.every((id) => index.has(id))).toBe(true);
  });

  it('gives every bead a confidence between 0 and 1', () => {
    for (const { confidence } of alignment.beads) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('finds what the printed numbers do, and no more of the kind', () => {
    const numbering = collation.findings.filter((finding) => finding.rule.startsWith('item-number-'));
    const places = (rule: string) =>
      numbering.filter((finding) => finding.rule === rule).map((finding) => finding.source?.ordinal);
    expect(places('item-number-duplicate')).toEqual([73]);
    expect(places('item-number-mismatch')).toContain(73);
    expect(numbering.every((finding) => (finding.source?.ordinal ?? 73) >= 73 || finding.severity === 'info')).toBe(
      true,
    );
  });

  it('raises no false alarm over numbers and dates', () => {
    // Both texts agree in every number and date of the table; this was checked by reading.
    const facts = collation.findings.filter(({ rule }) => rule === 'number-mismatch' || rule === 'date-mismatch');
    expect(facts.map((finding) => finding.message)).toEqual([]);
  });

  it('records what was repaired as findings of severity info', () => {
    const repairs = collation.findings.filter(({ rule }) =>
      ['page-break-join', 'cell-duplicate', 'table-shape'].includes(rule),
    );
    expect(repairs.length).toBeGreaterThan(40);
    expect(repairs.every((finding) => finding.severity === 'info')).toBe(true);
  });

  it('gives the same collation again', () => {
    expect(collateBilingual(actionPlan, { name: 'sco-2016-action-plan' })).toEqual(collation);
  });
});
