/** What can be undone and redone. The states share what did not change, so keeping them costs little. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** How far back undoing goes. */
const depth = 1000;

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** A new state; what had been undone is forgotten. */
export function push<State>(history: History<State>, present: State): History<State> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-depth), present, future: [] };
}

/** The present state amended, without a step of its own: what follows by itself from the last action. */
export function amend<State>(history: History<State>, present: State): History<State> {
  return { ...history, present };
}

export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
