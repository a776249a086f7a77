import type { LanguageProfile } from '../language/index.js';
import type { Span } from '../model/index.js';
import { type Draft, type DraftRepair, textDraft } from './draft.js';
import type { Line } from './line.js';
import { bulletLength, headingMark, readable } from './markup.js';
import { emptyPiece, join, type Piece } from './piece.js';
import { joinLines } from './repair/join-lines.js';
import type { Vocabulary } from './repair/join-word.js';

/** The lines of one paragraph → a draft. A line end inside a paragraph is form; a word cut by a hyphen is a repair. */
export function paragraphDraft(
  original: string,
  lines: readonly Line[],
  afterGap: boolean,
  profile: LanguageProfile,
  vocabulary: Vocabulary,
): Draft {
  const first = lines[0]?.span[0] ?? 0;
  const last = lines.at(-1)?.span[1] ?? first;
  const heading = headingMark(original.slice(first, last));
  let piece: Piece = emptyPiece;
  const repairs: DraftRepair[] = [];
  lines.forEach((line, index) => {
    const skipped = index === 0 ? (heading?.mark ?? 0) || bulletLength(line.text) : 0;
    const next = readable(original, [line.span[0] + skipped, line.span[1]]);
    if (piece.text === '' || next.text === '') {
      piece = join(piece, '', next);
      return;
    }
    const joined = joinLines(piece, next, profile, vocabulary);
    if (joined.repair === 'word-joined') {
      repairs.push({
        type: 'word-joined',
        cell: 0,
        spans: [lines[index - 1]?.span ?? line.span, line.span],
        before: `${piece.text.slice(-20)}|${next.text.slice(0, 20)}`,
        after: joined.piece.text.slice(Math.max(0, piece.text.length - 20), piece.text.length + 20),
      });
    }
    piece = joined.piece;
  });
  const spans: Span[] = lines.map((line) => line.span);
  return textDraft(piece, spans, {
    repairs,
    afterGap,
    marked: heading !== null,
    closed: endsShort(lines),
    bullet: bulletLength(lines[0]?.text ?? '') > 0,
    ...(heading ? { type: 'heading', level: heading.level || null } : {}),
  });
}

function endsShort(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const widths = lines.map((line) => line.text.trim().length);
  return (widths.at(-1) ?? 0) < Math.max(...widths) * 0.8;
}
