import type { UnitState } from '../../model/index.js';

/** The sub-state that says «a person must look»: what findings put on a unit. */
export const needsReview = 'sverka:needs-review';

/** A state of XLIFF 1.2 that has no equal in XLIFF 2 is kept as a sub-state under this authority. */
const authority = 'xliff12:';

export interface StateAndSubState {
  readonly state: UnitState;
  readonly subState?: string;
}

const statesOf12: Readonly<Record<string, StateAndSubState>> = {
  new: { state: 'initial' },
  'needs-translation': { state: 'initial', subState: `${authority}needs-translation` },
  translated: { state: 'translated' },
  'signed-off': { state: 'reviewed' },
  final: { state: 'final' },
  'needs-review-translation': { state: 'translated', subState: needsReview },
  'needs-adaptation': { state: 'translated', subState: `${authority}needs-adaptation` },
  'needs-l10n': { state: 'translated', subState: `${authority}needs-l10n` },
  'needs-review-adaptation': { state: 'translated', subState: `${authority}needs-review-adaptation` },
  'needs-review-l10n': { state: 'translated', subState: `${authority}needs-review-l10n` },
};

/** All values that XLIFF 1.2 §3.1.3 lists for `state`; others must begin with «x-». */
export const listedStates: ReadonlySet<string> = new Set(Object.keys(statesOf12));

/**
 * State of XLIFF 2 for a target of XLIFF 1.2. A target without a state is translated, and final if it is approved:
 * «unapproved» alone is not «fuzzy».
 */
export function stateFrom12(state: string | undefined, approved: string | undefined): StateAndSubState {
  if (state === undefined) return { state: approved === 'yes' ? 'final' : 'translated' };
  const known = Object.hasOwn(statesOf12, state) ? statesOf12[state] : undefined;
  return known ?? { state: 'translated', subState: `${authority}${state}` };
}

/** `state` of XLIFF 1.2 for a unit with a target. */
export function stateTo12(state: UnitState, subState: string | undefined): string {
  if (subState === needsReview) return 'needs-review-translation';
  if (subState?.startsWith(authority)) return subState.slice(authority.length);
  switch (state) {
    case 'initial':
      return 'new';
    case 'translated':
      return 'translated';
    case 'reviewed':
      return 'signed-off';
    case 'final':
      return 'final';
  }
}

export function isUnitState(state: string | undefined): state is UnitState {
  return state === 'initial' || state === 'translated' || state === 'reviewed' || state === 'final';
}
