/** What the workbench holds: a tree with its history, the row in hand, and what the browser has saved of it. */
import { changedAt } from '../../lab/changed';
import { blankTree, type LabTree } from '../../lab/document';
import type { Edited } from '../../lab/edit';
import { isolated } from '../../lab/graphemes';
import { begin, type History, record, redo, seal, undo } from '../../lab/history';
import { indexOf } from '../../lab/index-tree';
import { type Handle, UNSAVED } from '../../lab/store';
import { named } from '../../lab/text';

/** Where a tree that is not saved comes from. */
export type Origin = 'link' | 'gallery' | 'new' | 'gone';

export interface State {
  history: History;
  /** id of the node in hand */
  at: string;
  /** its title is being written in its row */
  editing: boolean;
  /** the tree as it was when the writing began; null while no title is being written */
  began: LabTree | null;
  /** rises whenever the keyboard should go to the row in hand */
  focus: number;
  /** rises whenever the row in hand should be in sight, wherever the keyboard is */
  reveal: number;
  handle: Handle;
  /** the tree as last saved or opened: what differs from it is not saved */
  kept: LabTree;
  /** set while the tree is somebody else's and no record of one's own */
  copyOf: Origin | null;
  /** rises with each tree that is opened */
  opened: number;
  /** what a screen reader should hear */
  said: string;
}

/** A step from one state to the next; the view's one action. */
export type Step = (state: State) => State;

export const initial = (tree: LabTree = blankTree()): State => ({
  history: begin(tree),
  at: tree.root.id,
  editing: false,
  began: null,
  focus: 0,
  reveal: 0,
  handle: UNSAVED,
  kept: tree,
  copyOf: null,
  opened: 0,
  said: '',
});

export const treeOf = (state: State): LabTree => state.history.present;

/** Has something changed since the tree was saved or opened? */
export const isDirty = (state: State): boolean => treeOf(state) !== state.kept;

/** Opens a tree. @param handle its record, or UNSAVED */
export const open =
  (tree: LabTree, handle: Handle, copyOf: Origin | null, said = ''): Step =>
  (state) => ({
    ...initial(tree),
    handle,
    copyOf,
    opened: state.opened + 1,
    focus: state.focus,
    reveal: state.reveal,
    said,
  });

interface EditOptions {
  /** changes with the same key are one step to undo */
  key?: string;
  /** the keyboard goes to the row in hand */
  focus?: boolean;
  /** write the title of the node that comes of it */
  editing?: boolean;
  said?: string;
  /** said where nothing could be done */
  cannot?: string;
}

/** Changes the tree. @param act gets the tree and the id of the node in hand */
export const edit =
  (act: (tree: LabTree, at: string) => Edited, options: EditOptions = {}): Step =>
  (state) => {
    const before = treeOf(state);
    const { tree, at } = act(before, state.at);
    if (tree === before) return options.cannot ? { ...state, said: again(state.said, options.cannot) } : state;
    const history = record(state.history, tree, options.key ?? null);
    const { nodes, byId, parent, place } = indexOf(tree);
    const i = byId.get(at) ?? 0;
    const up = nodes[parent[i] ?? -1];
    const where = up
      ? ` It is ${(place[i] ?? 0) + 1} of ${up.parts.length} in ${isolated(up.title) || 'a product without a title'}.`
      : '';
    return {
      ...state,
      history,
      at,
      editing: options.editing ?? state.editing,
      began: options.editing ? tree : options.editing === false ? null : state.began,
      focus: state.focus + (options.focus ? 1 : 0),
      said: options.said === undefined ? state.said : again(state.said, `${options.said}${where}`),
    };
  };

/** A live region hears only what changes: the same words twice get a space. */
const again = (before: string, now: string): string => (before === now ? `${now}\u00a0` : now);

export const say =
  (words: string): Step =>
  (state) => ({ ...state, said: again(state.said, words) });

/** Takes a node in hand. */
export const select =
  (id: string, focus = true): Step =>
  (state) =>
    id === state.at && !state.editing && !focus
      ? state
      : {
          ...state,
          at: id,
          editing: id === state.at && !focus ? state.editing : false,
          focus: state.focus + (focus ? 1 : 0),
          history: id === state.at ? state.history : seal(state.history),
        };

/** Begins or ends writing the title in the row. */
export const writing =
  (on: boolean, focus = true): Step =>
  (state) => ({
    ...state,
    editing: on,
    began: on ? treeOf(state) : null,
    focus: state.focus + (focus ? 1 : 0),
    history: on ? state.history : seal(state.history),
  });

/** Ends writing the title in the row, and takes back what was written since it began, however long that took. */
export const takenBack: Step = (state) => {
  const { began } = state;
  let { history } = state;
  if (began && history.past.includes(began)) while (history.present !== began) history = undo(history);
  return writing(false)({ ...state, history });
};

/** A field has been left: what is typed next is a step of its own. */
export const sealed: Step = (state) => {
  const history = seal(state.history);
  return history === state.history ? state : { ...state, history };
};

const travel =
  (way: (history: History) => History, word: string, none: string) =>
  /** @param focus the keyboard goes to the row in hand: true where it is among the rows, which may be other ones now */
  (focus: boolean): Step =>
  (state) => {
    const history = way(state.history);
    if (history === state.history) return { ...state, said: again(state.said, none) };
    const { byId, nodes } = indexOf(history.present);
    const changed = changedAt(treeOf(state), history.present, state.at);
    const at = changed ?? (byId.has(state.at) ? state.at : history.present.root.id);
    const title = nodes[byId.get(at) ?? 0]?.title ?? '';
    return {
      ...state,
      history,
      at,
      // A title goes on being written where only it has changed.
      editing: state.editing && at === state.at && indexOf(treeOf(state)).byId.has(at),
      focus: state.focus + (focus ? 1 : 0),
      reveal: state.reveal + 1,
      said: again(state.said, changed === null ? word : `${word} At ${named(title)}.`),
    };
  };

/** One step back, or on again; the node that changed is taken in hand. */
export const undone = travel(undo, 'Undone.', 'Nothing to undo.');
export const redone = travel(redo, 'Done again.', 'Nothing to do again.');

/** The tree has been saved. @param saved as it was saved: beside another tab's it may have got another name, then also before */
export const savedAs =
  (tree: LabTree, handle: Handle, saved = tree): Step =>
  (state) => {
    const renamed = (one: LabTree): LabTree =>
      one === tree ? saved : one.title === tree.title ? { ...one, title: saved.title } : one;
    const { past, present, future } = state.history;
    const history =
      saved === tree
        ? state.history
        : { ...state.history, past: past.map(renamed), present: renamed(present), future: future.map(renamed) };
    return { ...state, history, kept: saved, handle, copyOf: null };
  };

/** Another tab has saved this tree, and nothing here was unsaved: its version stands here now, as a step that undo takes back. */
export const followed =
  (tree: LabTree, handle: Handle): Step =>
  (state) => {
    const here = indexOf(tree).byId.has(state.at);
    return {
      ...state,
      history: record(state.history, tree),
      at: here ? state.at : tree.root.id,
      editing: state.editing && here,
      // Esc takes back what is written here from now on, and nothing of the other tab's
      began: state.editing && here ? tree : null,
      kept: tree,
      handle,
      said: 'This tree was changed in another tab; here is how it stands now.',
    };
  };

/** Another tab has deleted this tree: it stays here, as one that is not saved. */
export const orphaned: Step = (state) => ({
  ...state,
  handle: UNSAVED,
  copyOf: 'gone',
  said: 'This tree was deleted in another tab. It is still here, and not saved.',
});
