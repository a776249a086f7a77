import { markedText } from '../format/side-by-side/index.js';
import { ruleTitle, severityWords } from '../format/wording/index.js';
import { beadType, type Finding, type MessageLanguage, type Segment } from '../model/index.js';
import { h } from './dom.js';
import type { ReviewLabels } from './labels.js';
import { type Decision, findingKey, type Session, type SideName } from './session.js';
import { type CollationIndex, unsureBelow } from './view.js';

/** What can be done with a row, by the name of its button. */
export type RowAction =
  | 'confirm'
  | 'merge'
  | 'split'
  | 'edit'
  | 'pullSource'
  | 'pushSource'
  | 'pullTarget'
  | 'pushTarget';

/** The key of each action, by its place on the keyboard, so that it works in every layout; and as it is printed. */
export const actionKeys: Readonly<Record<RowAction, { readonly code: string; readonly shown: string }>> = {
  confirm: { code: 'Enter', shown: 'Enter' },
  merge: { code: 'KeyM', shown: 'M' },
  split: { code: 'KeyS', shown: 'S' },
  edit: { code: 'KeyE', shown: 'E' },
  pullSource: { code: 'KeyA', shown: 'A' },
  pushSource: { code: 'KeyZ', shown: 'Z' },
  pullTarget: { code: 'KeyD', shown: 'D' },
  pushTarget: { code: 'KeyC', shown: 'C' },
};

export interface RowContext {
  readonly session: Session;
  readonly index: CollationIndex;
  readonly say: ReviewLabels;
  readonly language: MessageLanguage;
  /** Position of the row that has the keyboard. */
  readonly current: number;
  /** Segment that is being edited, or `null`. */
  readonly editing: number | null;
  readonly length: number;
  act(action: RowAction, place: number): void;
  apply(place: number, texts: ReadonlyMap<string, string>): void;
  cancel(place: number): void;
  decide(finding: Finding, change: Partial<Decision>): void;
}

/** One bead: its number, both texts, what is known and found about it, and what can be done. */
export function makeRow(position: number, place: number, context: RowContext): HTMLElement {
  const { session, index, say } = context;
  const bead = session.collation.alignment.beads[place];
  const isCurrent = position === context.current;
  const isConfirmed = bead !== undefined && session.confirmed.has(bead);
  const isUnsure = bead !== undefined && !isConfirmed && bead.confidence < unsureBelow;
  const findings = index.findings(place);
  const block = index.opens(place, 'source') ?? index.opens(place, 'target');
  const kind = block && (block.type === 'heading' || block.type === 'title') ? ' heading' : '';
  return h(
    'div',
    {
      role: 'listitem',
      class: `row${kind}${isCurrent ? ' current' : ''}${isConfirmed ? ' confirmed' : ''}${isUnsure ? ' unsure' : ''}`,
      tabindex: isCurrent ? 0 : -1,
      'data-position': position,
      'data-place': place,
      'aria-posinset': position + 1,
      'aria-setsize': context.length,
      ...(isCurrent ? { 'aria-current': 'true' } : {}),
    },
    h(
      'div',
      { class: 'number' },
      h('span', { class: 'quiet' }, `${say.row} `),
      String(place + 1),
      isConfirmed &&
        h('span', { class: 'tick', title: say.confirmed }, ' ✓', h('span', { class: 'quiet' }, say.confirmed)),
    ),
    side('source', place, context),
    context.editing === place ? editor(place, context) : side('target', place, context),
    h(
      'div',
      { class: 'meta' },
      h(
        'p',
        { class: 'sureness' },
        bead && beadType(bead) !== '1-1' && h('span', { class: 'type' }, beadType(bead).replace('-', ' : ')),
        bead &&
          h(
            'span',
            { class: isUnsure ? 'warn' : '' },
            session.changed.has(bead) ? say.byHand : `${say.confidence} ${Math.floor(bead.confidence * 100)} %`,
          ),
      ),
      findings.map((number) => findingCard(number, isCurrent, context)),
    ),
    isCurrent && context.editing !== place && actions(place, isConfirmed, context),
  );
}

function side(which: SideName, place: number, context: RowContext): HTMLElement {
  const { session, index, say } = context;
  const document = session.collation[which];
  const block = index.opens(place, which);
  const segments = index.side(place, which);
  const marks = index.findings(place).flatMap((number) => {
    const finding = session.collation.findings[number];
    const rejected = finding && session.decisions.get(findingKey(finding))?.verdict === 'rejected';
    return finding && !rejected && finding.severity !== 'info'
      ? (finding[which]?.spans ?? []).map((span) => ({ span, finding: number }))
      : [];
  });
  const sentence = (segment: Segment) =>
    h(
      'p',
      {},
      markedText(document, segment, marks, { whole: false }).map(({ text, marks: over }) =>
        over.length === 0 ? text : h('mark', {}, text),
      ),
    );
  return h(
    'div',
    { class: `side ${which}`, lang: document.language === 'zh' ? 'zh-CN' : document.language },
    block?.label ? h('span', { class: 'label' }, block.label) : null,
    segments.length === 0
      ? h('p', { class: 'none', lang: context.language === 'zh' ? 'zh-CN' : context.language }, `— ${say.noAnswer} —`)
      : segments.map(sentence),
  );
}

function editor(place: number, context: RowContext): HTMLElement {
  const { say, session } = context;
  const fields = context.index.side(place, 'target').map((segment, number) => {
    const field = h('textarea', {
      rows: Math.max(2, Math.ceil(segment.text.length / 28)),
      lang: session.collation.target.language,
      'aria-label': `${say.editing} ${number + 1}`,
      'data-segment': segment.id,
    });
    field.value = segment.text;
    return field;
  });
  const texts = () => new Map(fields.map((field) => [field.dataset.segment ?? '', field.value]));
  const form = h(
    'form',
    {
      class: 'side target editor',
      onsubmit: (event: Event) => {
        event.preventDefault();
        context.apply(place, texts());
      },
      onkeydown: (event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape') context.cancel(place);
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) context.apply(place, texts());
      },
    },
    fields,
    h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'submit', class: 'primary' }, say.apply, key('Ctrl+Enter')),
      h('button', { type: 'button', onclick: () => context.cancel(place) }, say.cancel, key('Esc')),
    ),
  );
  return form;
}

function actions(place: number, isConfirmed: boolean, context: RowContext): HTMLElement {
  const { say, session, index } = context;
  const { beads } = session.collation.alignment;
  const bead = beads[place];
  const next = beads[place + 1];
  const size = bead ? bead.source.length + bead.target.length : 0;
  const able: Readonly<Record<RowAction, boolean>> = {
    confirm: true,
    merge: next !== undefined,
    split: size > 1,
    edit: index.side(place, 'target').length > 0,
    pullSource: (next?.source.length ?? 0) > 0,
    pushSource: (bead?.source.length ?? 0) > 0,
    pullTarget: (next?.target.length ?? 0) > 0,
    pushTarget: (bead?.target.length ?? 0) > 0,
  };
  const button = (action: RowAction, text: string, more: Record<string, string> = {}) =>
    h(
      'button',
      {
        type: 'button',
        'data-action': action,
        disabled: !able[action],
        onclick: () => context.act(action, place),
        ...more,
      },
      text,
      key(actionKeys[action].shown),
    );
  return h(
    'div',
    { class: 'actions', role: 'group', 'aria-label': say.actions },
    button('confirm', say.confirm, { class: 'primary', 'aria-pressed': String(isConfirmed) }),
    button('merge', say.merge),
    button('split', say.split),
    button('edit', say.edit),
    button('pullSource', say.pullSource),
    button('pushSource', say.pushSource),
    button('pullTarget', say.pullTarget),
    button('pushTarget', say.pushTarget),
  );
}

function findingCard(number: number, isCurrent: boolean, context: RowContext): HTMLElement | null {
  const { session, say, language } = context;
  const finding = session.collation.findings[number];
  if (!finding) return null;
  const decision = session.decisions.get(findingKey(finding)) ?? { verdict: null, comment: '' };
  const tab = isCurrent ? 0 : -1;
  const verdict = (value: 'accepted' | 'rejected', text: string) =>
    h(
      'button',
      {
        type: 'button',
        tabindex: tab,
        'data-verdict': value,
        'aria-pressed': String(decision.verdict === value),
        onclick: () => context.decide(finding, { verdict: decision.verdict === value ? null : value }),
      },
      text,
    );
  const comment = h('input', {
    type: 'text',
    tabindex: tab,
    'aria-label': say.comment,
    placeholder: say.comment,
    onchange: (event: Event) => context.decide(finding, { comment: (event.target as HTMLInputElement).value }),
    onkeydown: (event: KeyboardEvent) => event.stopPropagation(),
  });
  comment.value = decision.comment;
  return h(
    'div',
    { class: `card ${finding.severity}${decision.verdict === 'rejected' ? ' rejected' : ''}` },
    h('span', { class: 'tag' }, `${severityWords[finding.severity][language]} · ${ruleTitle(finding.rule, language)}`),
    h('p', {}, finding.message),
    isCurrent
      ? h('div', { class: 'buttons' }, verdict('accepted', say.accept), verdict('rejected', say.reject))
      : decision.verdict !== null &&
          h('p', { class: 'verdict' }, `✓ ${decision.verdict === 'accepted' ? say.accept : say.reject}`),
    (isCurrent || decision.comment !== '') && comment,
  );
}

/** The key of a button, for the eye only: a screen reader has it from `aria-keyshortcuts` in the help. */
function key(name: string): HTMLElement {
  return h('kbd', { 'aria-hidden': 'true' }, name);
}
