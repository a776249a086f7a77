import { scoTermbase } from '../../corpus/termbase/index.js';
import { russianChinese } from '../align/lexicon/ru-zh.js';
import type { DriftOptions } from '../drift/index.js';
import { languageWord } from '../format/wording/index.js';
import type { Bead, Collation, Finding, MessageLanguage } from '../model/index.js';
import { h } from './dom.js';
import { type ExportKind, exportFile } from './exports.js';
import { amend, begin, type History, push, redo, undo } from './history.js';
import { labels, type ReviewLabels } from './labels.js';
import { VirtualList } from './list.js';
import { recheck, recheckWithWhole } from './recheck.js';
import { actionKeys, makeRow, type RowAction, type RowContext } from './row.js';
import {
  type Decision,
  decide,
  editTarget,
  mergeWithNext,
  openSession,
  pullFromNext,
  pushToNext,
  reviewed,
  type Session,
  type Step,
  setConfirmed,
  split,
} from './session.js';
import { restore, type SavedReview, save, storageKey } from './storage.js';
import { CollationIndex, type Filter, type View, visibleBeads } from './view.js';

const filters: readonly Filter[] = ['all', 'unsure', 'open', 'findings', 'changed'];
const kinds: readonly ExportKind[] = ['json', 'tmx', 'xlf', 'xlf12', 'beads'];

/** Beads up to which a text is checked as a whole after an edit: about a second of work. */
const wholeCheckLimit = 500;
/** How long the person must pause before that, in milliseconds. */
const pause = 800;

/** The page on which a person puts an alignment right. All state is here; what is shown follows from it. */
export class ReviewPage {
  private history: History<Session>;
  private index: CollationIndex;
  private view: View = { filter: 'all', query: '' };
  private visible: number[] = [];
  private current = 0;
  private editing: number | null = null;
  private readonly key: string;
  private list!: VirtualList;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private wholeCheck: ReturnType<typeof setTimeout> | undefined;
  /** Beads touched since the text was last checked as a whole. */
  private unchecked: readonly Bead[] = [];
  private parts!: {
    progress: HTMLProgressElement;
    progressText: HTMLElement;
    shown: HTMLElement;
    status: HTMLElement;
    undo: HTMLButtonElement;
    redo: HTMLButtonElement;
    empty: HTMLElement;
    help: HTMLDialogElement;
  };

  constructor(
    private readonly root: HTMLElement,
    private readonly original: Collation,
    private language: MessageLanguage,
  ) {
    this.key = storageKey(original);
    const kept = this.load();
    this.history = begin(kept ?? openSession(original));
    this.index = new CollationIndex(this.session.collation);
    document.addEventListener('keydown', (event) => this.globalKey(event));
    addEventListener('pagehide', () => this.keep());
    this.build();
    if (kept) this.tell(this.say.restored);
  }

  private get session(): Session {
    return this.history.present;
  }

  private get say(): ReviewLabels {
    return labels[this.language];
  }

  /** Makes the frame: once, and again when the language changes. */
  private build(): void {
    const { say } = this;
    const { source, target } = this.original;
    document.documentElement.lang = this.language === 'zh' ? 'zh-CN' : this.language;
    document.title = `${source.name} · ${say.title}`;
    const button = (text: string, onclick: () => void, shortcut: string) =>
      h(
        'button',
        { type: 'button', title: shortcut, 'aria-keyshortcuts': shortcut.replace('Ctrl', 'Control'), onclick },
        text,
      );
    const filter = h(
      'select',
      {
        id: 'filter',
        onchange: (event: Event) => this.setView({ filter: (event.target as HTMLSelectElement).value as Filter }),
      },
      filters.map((each) => h('option', { value: each, selected: each === this.view.filter }, say.filters[each])),
    );
    const find = h('input', {
      type: 'search',
      id: 'find',
      value: this.view.query,
      oninput: (event: Event) => this.setView({ query: (event.target as HTMLInputElement).value }),
    });
    const language = h(
      'select',
      {
        id: 'language',
        onchange: (event: Event) => this.setLanguage((event.target as HTMLSelectElement).value as MessageLanguage),
      },
      (['en', 'ru', 'zh'] as const).map((code) =>
        h(
          'option',
          { value: code, selected: code === this.language, lang: code },
          { en: 'English', ru: 'Русский', zh: '中文' }[code],
        ),
      ),
    );
    const menu = h(
      'details',
      { class: 'menu' },
      h('summary', {}, say.exportAs),
      h(
        'div',
        {},
        kinds.map((kind) =>
          h(
            'button',
            { type: 'button', 'data-export': kind, onclick: () => this.download(kind, menu) },
            say.files[kind],
          ),
        ),
      ),
    );
    const help = this.helpDialog();
    const parts = {
      progress: h('progress', { 'aria-label': say.confirmed }),
      progressText: h('span'),
      shown: h('span', { id: 'shown' }),
      status: h('p', { id: 'status', role: 'status' }),
      undo: button(say.undo, () => this.undo(), 'Ctrl+Z'),
      redo: button(say.redo, () => this.redo(), 'Ctrl+Y'),
      empty: h('p', { class: 'empty', hidden: true }, say.nothing),
      help,
    };
    this.parts = parts;
    this.list = new VirtualList(say.list, (position) => this.row(position));
    this.list.element.addEventListener('keydown', (event) => this.rowKey(event));
    this.list.element.addEventListener('click', (event) => this.rowClick(event));
    const names = (side: Collation['source']) => languageWord(side.language, this.language);
    this.root.replaceChildren(
      h('a', { class: 'skip', href: '#list' }, say.skip),
      h(
        'header',
        {},
        h(
          'div',
          { class: 'top' },
          h('h1', {}, source.name),
          h('p', {}, `${say.title}: ${names(source)} → ${names(target)}`),
          h('div', { class: 'progress' }, parts.progressText, parts.progress),
        ),
        h(
          'div',
          { class: 'tools', role: 'toolbar', 'aria-label': say.title },
          h('label', { for: 'filter' }, say.show),
          filter,
          h('label', { for: 'find' }, say.find),
          find,
          parts.shown,
          h('span', { class: 'far' }),
          parts.undo,
          parts.redo,
          menu,
          h('button', { type: 'button', onclick: () => help.showModal() }, say.help),
          h('label', { for: 'language', class: 'quiet' }, say.language),
          language,
        ),
        parts.status,
      ),
      h('main', { id: 'list', tabindex: -1 }, this.list.element, parts.empty),
      help,
    );
    this.render();
  }

  private helpDialog(): HTMLDialogElement {
    const { say } = this;
    const line = (key: string, text: string) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, text)];
    const dialog = h(
      'dialog',
      { 'aria-labelledby': 'help-title' },
      h('h2', { id: 'help-title' }, say.keys),
      h(
        'dl',
        {},
        line('↑ ↓', say.previousNext),
        (Object.keys(actionKeys) as RowAction[]).flatMap((action) => line(actionKeys[action].shown, say[action])),
        line('Ctrl+Z', say.undo),
        line('Ctrl+Y', say.redo),
        line('Ctrl+F', say.find),
      ),
      h('p', {}, say.privacy),
      h('button', { type: 'button', class: 'primary', onclick: () => dialog.close() }, say.close),
    );
    return dialog;
  }

  private row(position: number): HTMLElement {
    return makeRow(position, this.visible[position] ?? 0, this.rowContext());
  }

  private rowContext(): RowContext {
    return {
      session: this.session,
      index: this.index,
      say: this.say,
      language: this.language,
      current: this.current,
      editing: this.editing,
      length: this.visible.length,
      act: (action, place) => this.act(action, place),
      apply: (place, texts) => this.applyEdit(place, texts),
      cancel: () => this.endEdit(),
      decide: (finding, change) => this.decide(finding, change),
    };
  }

  /** Shows the present state; the keyboard stays in the list if it was there. */
  private render(focus = false): void {
    const { session, parts, say } = this;
    this.visible = visibleBeads(session, this.index, this.view);
    this.current = Math.max(0, Math.min(this.current, this.visible.length - 1));
    const all = session.collation.alignment.beads.length;
    parts.progress.max = Math.max(1, all);
    parts.progress.value = session.confirmed.size;
    parts.progressText.textContent = fill(say.progress, { done: session.confirmed.size, all });
    parts.shown.textContent = fill(say.shown, { shown: this.visible.length });
    parts.undo.disabled = this.history.past.length === 0;
    parts.redo.disabled = this.history.future.length === 0;
    parts.empty.hidden = this.visible.length > 0;
    this.list.update(this.visible.length);
    if (focus) this.list.reveal(this.current)?.focus({ preventScroll: true });
  }

  private tell(text: string): void {
    this.parts.status.textContent = text;
  }

  private setView(change: Partial<View>): void {
    const place = this.visible[this.current];
    this.view = { ...this.view, ...change };
    this.current = 0;
    this.render();
    const position = place === undefined ? -1 : this.visible.indexOf(place);
    if (position > 0) this.moveTo(position, false);
    else scrollTo({ top: 0 });
  }

  private setLanguage(language: MessageLanguage): void {
    this.language = language;
    this.build();
    document.getElementById('language')?.focus();
  }

  private moveTo(position: number, focus = true): void {
    const before = this.current;
    this.current = Math.max(0, Math.min(position, this.visible.length - 1));
    if (before !== this.current) this.list.refresh(before);
    this.list.reveal(this.current);
    this.list.refresh(this.current);
    const row = this.list.reveal(this.current);
    if (focus) row?.focus({ preventScroll: true });
  }

  private rowClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-position]');
    if (!row || target.closest('button, input, textarea')) return;
    // Selecting words with the mouse is no choice of a row.
    if (String(getSelection() ?? '') !== '') return;
    this.moveTo(Number(row.dataset.position));
  }

  /** Keys act where the list has the keyboard, and nowhere else (WCAG 2.1.4). */
  private rowKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (!target.matches('[data-position]') || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = this.visible[this.current];
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -1e9,
      End: 1e9,
    };
    const step = steps[event.key];
    const action = (Object.keys(actionKeys) as RowAction[]).find((each) => actionKeys[each].code === event.code);
    if (step !== undefined) this.moveTo(this.current + step);
    else if (action && place !== undefined) this.act(action, place);
    else return;
    event.preventDefault();
  }

  private globalKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const typing = (event.target as HTMLElement).matches?.('textarea, input[type=text], input[type=search]');
    if (event.code === 'KeyF') document.getElementById('find')?.focus();
    else if (event.code === 'KeyZ' && !typing) event.shiftKey ? this.redo() : this.undo();
    else if (event.code === 'KeyY' && !typing) this.redo();
    else return;
    event.preventDefault();
  }

  private act(action: RowAction, place: number): void {
    const { session, say } = this;
    switch (action) {
      case 'confirm': {
        const bead = session.collation.alignment.beads[place];
        const yes = bead !== undefined && !session.confirmed.has(bead);
        this.advance(setConfirmed(session, place, yes), yes ? say.confirmed : '');
        if (yes && this.view.filter !== 'unsure' && this.view.filter !== 'open') this.moveTo(this.current + 1);
        return;
      }
      case 'edit':
        if (this.index.side(place, 'target').length === 0) return;
        this.editing = place;
        this.list.refresh(this.current);
        this.list.row(this.current)?.querySelector('textarea')?.focus();
        return;
      case 'merge':
        this.take(mergeWithNext(session, place), say.merged);
        return;
      case 'split':
        this.take(split(session, place), say.splitDone);
        return;
      case 'pullSource':
      case 'pullTarget':
        this.take(pullFromNext(session, place, action === 'pullSource' ? 'source' : 'target'), say.shifted);
        return;
      case 'pushSource':
      case 'pushTarget':
        this.take(pushToNext(session, place, action === 'pushSource' ? 'source' : 'target'), say.shifted);
        return;
    }
  }

  private applyEdit(place: number, texts: ReadonlyMap<string, string>): void {
    const before: Step = { session: this.session, touched: [] };
    const step = [...texts].reduce(
      (done, [segment, text]) => editTarget(done.session, place, segment, text) ?? done,
      before,
    );
    this.editing = null;
    if (step === before) this.render(true);
    else this.take(step, this.say.edited);
  }

  private endEdit(): void {
    this.editing = null;
    this.render(true);
  }

  private decide(finding: Finding, change: Partial<Decision>): void {
    this.advance(decide(this.session, finding, change), '');
  }

  /** Shows what an action has made, and then what the rules say of it. */
  private take(step: Step | null, message: string): void {
    if (!step) return;
    this.advance(step.session, message);
    const present = this.session;
    // First the person sees what was done, then the rules are asked.
    afterPainting(() => {
      if (this.session !== present) return;
      const findings = recheck(present.collation, step.touched, this.checkOptions());
      this.history = amend(this.history, { ...present, collation: { ...present.collation, findings } });
      this.index = new CollationIndex(this.session.collation, this.index);
      this.render(this.listHasFocus());
      this.keepSoon();
      this.checkWholeSoon(step.touched);
    });
  }

  /** Once the person pauses, what was touched is checked with the whole text in view, where the text is not too long for that. */
  private checkWholeSoon(touched: readonly Bead[]): void {
    if (this.session.collation.alignment.beads.length > wholeCheckLimit) return;
    this.unchecked = [...this.unchecked, ...touched];
    clearTimeout(this.wholeCheck);
    this.wholeCheck = setTimeout(() => {
      // What is being typed must not be drawn anew.
      if (this.editing !== null) return this.checkWholeSoon([]);
      const present = this.session;
      const options = { ...this.checkOptions(), ...(this.isRussianChinese() ? { termbase: scoTermbase() } : {}) };
      const findings = recheckWithWhole(present.collation, this.unchecked, options);
      this.unchecked = [];
      this.history = amend(this.history, { ...present, collation: { ...present.collation, findings } });
      this.index = new CollationIndex(this.session.collation, this.index);
      this.render(this.listHasFocus());
      this.keepSoon();
    }, pause);
  }

  private isRussianChinese(): boolean {
    const { source, target } = this.original;
    return `${source.language.slice(0, 2)}-${target.language.slice(0, 2)}` === 'ru-zh';
  }

  private checkOptions(): DriftOptions {
    return { language: this.language, ...(this.isRussianChinese() ? { lexicon: russianChinese } : {}) };
  }

  private advance(session: Session, message: string): void {
    const rebuilt = session.collation !== this.session.collation;
    this.history = push(this.history, session);
    if (rebuilt) this.index = new CollationIndex(session.collation, this.index);
    this.render(true);
    this.tell(message);
    this.keepSoon();
  }

  private undo(): void {
    this.step(undo(this.history), this.say.undone);
  }

  private redo(): void {
    this.step(redo(this.history), this.say.redone);
  }

  private step(history: History<Session>, message: string): void {
    if (history === this.history) return;
    this.history = history;
    this.editing = null;
    this.index = new CollationIndex(this.session.collation);
    this.render(this.listHasFocus());
    this.tell(message);
    this.keepSoon();
  }

  private listHasFocus(): boolean {
    return document.activeElement === document.body || this.list.element.contains(document.activeElement);
  }

  private download(kind: ExportKind, menu: HTMLDetailsElement): void {
    const { name, type, content } = exportFile(reviewed(this.session), kind);
    const address = URL.createObjectURL(new Blob([content], { type }));
    h('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    menu.open = false;
    this.tell(name);
  }

  private keepSoon(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.keep(), 300);
  }

  private keep(): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(save(this.original, this.session)));
    } catch {
      this.tell(this.say.notSaved);
    }
  }

  private load(): Session | null {
    try {
      const text = localStorage.getItem(this.key);
      return text === null ? null : restore(this.original, JSON.parse(text) as SavedReview);
    } catch {
      return null;
    }
  }
}

function afterPainting(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

function fill(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
