import { type DriftContext, placeInBead } from '../context.js';
import type { Draft } from '../rule.js';
import { answeredWords, gapsOf, keepsClose } from './gaps.js';
import { lostNegations } from './polarity.js';
import { type SideName, termView } from './term-view.js';

/**
 * What stands on one side and is answered by nothing on the other: runs of content words, single telling words, and
 * negations. An omission if the side is the source, an addition if it is the target; the measure is the same.
 */
export function* unanswered(context: DriftContext, side: SideName): Generator<Draft<'run' | 'word' | 'negation'>> {
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
  for (const passage of answeredWords(view, context.lexicon)) {
    const { [side]: own, [other]: answer } = passage.terms.passage;
    for (const { span, text, alone } of lostNegations(passage, side)) {
      yield {
        message: 'negation',
        // A free rendering says «не работайте» as «оставьте работу»: there a lost «не» is worth a look, no more.
        severity: close && alone ? 'error' : 'warning',
        values: { words: text },
        ...placed(side, placeInBead(own, [span]), placeInBead(answer)),
      };
    }
  }
}

function placed(side: SideName, own: Draft['source'], other: Draft['source']): Pick<Draft, 'source' | 'target'> {
  return side === 'source' ? { source: own, target: other } : { source: other, target: own };
}
