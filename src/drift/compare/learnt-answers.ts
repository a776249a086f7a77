import type { AnsweredPassage, AnsweredWord } from './answers.js';
import { otherSide, type SideName } from './term-view.js';

/** A word is met unanswered so often before the texts can teach what stands for it. */
const LEAST = 3;
/** Dice's coefficient of two words that stand for each other: how far they come together or not at all, 0 to 1. */
const TOGETHER = 0.4;
/** More ways than this to render one word are chance. */
const RENDERINGS = 2;

/**
 * What these texts use for words of which nothing is known: words of both sides that go unanswered in the same beads
 * again and again («лицензиар», 许可人). Stems of the side that asks, with words of the other.
 */
export function learnAnswers(passages: readonly AnsweredPassage[], asking: SideName): Map<string, readonly string[]> {
  const stems = new Map<string, number>();
  const forms = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const { words } of passages) {
    const open = byBead(words[asking].filter(({ answer, stem }) => answer === 'none' && stem !== ''));
    const free = byBead(words[otherSide(asking)].filter(({ answer, stem }) => answer !== 'own' && stem !== ''));
    for (const [bead, ours] of open) {
      const theirs = free.get(bead) ?? new Set();
      for (const stem of ours) {
        increase(stems, stem);
        const met = together.get(stem) ?? new Map<string, number>();
        together.set(stem, met);
        for (const form of theirs) increase(met, form);
      }
    }
    for (const theirs of free.values()) for (const form of theirs) increase(forms, form);
  }
  const learnt = new Map<string, readonly string[]>();
  for (const [stem, met] of together) {
    const times = stems.get(stem)!;
    if (times < LEAST) continue;
    const found = [...met]
      .map(([form, count]) => ({ form, count, dice: (2 * count) / (times + forms.get(form)!) }))
      .filter(({ count, dice }) => count >= LEAST && dice >= TOGETHER)
      .sort((a, b) => b.dice - a.dice)
      .slice(0, RENDERINGS);
    if (found.length > 0)
      learnt.set(
        stem,
        found.map(({ form }) => form),
      );
  }
  return learnt;
}

function byBead(words: readonly AnsweredWord[]): Map<number, Set<string>> {
  const beads = new Map<number, Set<string>>();
  for (const { bead, stem } of words) {
    const known = beads.get(bead) ?? new Set();
    beads.set(bead, known.add(stem));
  }
  return beads;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
