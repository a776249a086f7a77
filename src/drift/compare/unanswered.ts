import { type DriftContext, placeInBead } from '../context.js';
import type { Draft } from '../rule.js';
import type { AnsweredPassage } from './answers.js';
import { answeredWords, gapsOf, keepsClose, rendersWordByWord } from './gaps.js';
import { lostModals, opposites, turnedConjunctions, turnedModals } from './opposites.js';
import { lostNegations } from './polarity.js';
import { type SideName, termView } from './term-view.js';

/**
 * What stands on one side and is answered by nothing on the other: runs of content words, single telling words, and
 * negations. An omission if the side is the source, an addition if it is the target; the measure is the same.
 */
export function* unanswered(
  context: DriftContext,
  side: SideName,
): Generator<Draft<'run' | 'word' | 'negation' | 'opposite'>> {
  const other = side === 'source' ? 'target' : 'source';
  const view = termView(context);
  for (const { terms, kind, grave, span, text } of gapsOf(view, side, context.lexicon)) {
    yield {
      message: kind,
      severity: grave ? 'error' : 'warning',
      values: { words: text },
      ...placed(side, placeInBead(terms.passage[side], [span]), placeInBead(terms.passage[other])),
    };
  }
  const close = keepsClose(view, context.lexicon);
  const isWordByWord = rendersWordByWord(view, context.lexicon);
  for (const passage of answeredWords(view, context.lexicon)) {
    if (side === 'source' && isWordByWord) yield* turnedRound(passage);
    const { [side]: own, [other]: answer } = passage.terms.passage;
    for (const span of isWordByWord ? lostModals(passage, side) : []) {
      yield {
        message: 'word',
        severity: 'warning',
        values: { words: own.text.slice(...span) },
        ...placed(side, placeInBead(own, [span]), placeInBead(answer)),
      };
    }
    for (const { span, text, certainty } of lostNegations(passage, side)) {
      // A free rendering says «не работайте» as «оставьте работу».
      if (certainty === 'possible' && !close) continue;
      yield {
        message: 'negation',
        severity: certainty === 'proven' && close ? 'error' : 'warning',
        values: { words: text },
        ...placed(side, placeInBead(own, [span]), placeInBead(answer)),
      };
    }
  }
}

/** What one side says and the other turns round is an omission of the one and an addition of the other: it is told once. */
function* turnedRound(passage: AnsweredPassage): Generator<Draft<'opposite'>> {
  const { source, target } = passage.terms.passage;
  const found = [
    ...opposites(passage).map((opposite) => ({ opposite, severity: 'error' as const })),
    ...[...turnedModals(passage), ...turnedConjunctions(passage)].map((opposite) => ({
      opposite,
      severity: 'warning' as const,
    })),
  ];
  for (const { opposite, severity } of found) {
    yield {
      message: 'opposite',
      severity,
      values: { words: source.text.slice(...opposite.source), opposite: target.text.slice(...opposite.target) },
      source: placeInBead(source, [opposite.source]),
      target: placeInBead(target, [opposite.target]),
    };
  }
}

function placed(side: SideName, own: Draft['source'], other: Draft['source']): Pick<Draft, 'source' | 'target'> {
  return side === 'source' ? { source: own, target: other } : { source: other, target: own };
}
