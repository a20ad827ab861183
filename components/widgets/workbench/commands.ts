/** What the keys and the buttons do to the tree. Pure. */
import type { LabTree } from '../../lab/document';
import { add, duplicate, type Edited, fold, indent, moveDown, moveUp, outdent, remove } from '../../lab/edit';
import { edit, type Step, select, writing } from './state';

export type Act = 'part' | 'beside' | 'remove' | 'up' | 'down' | 'in' | 'out' | 'copy';

interface Command {
  run: (tree: LabTree, at: string) => Edited;
  /** on the button */
  label: string;
  /** the key that does it */
  keys: string;
  said: string;
  cannot: string;
}

const FULL = 'A tree has room for 20,000 products on 200 levels.';

export const COMMANDS: Readonly<Record<Act, Command>> = {
  part: { run: (t, id) => add(t, id, 'into'), label: 'Add a part', keys: 'Insert', said: 'Added.', cannot: FULL },
  beside: {
    run: (t, id) => (id === t.root.id ? add(t, id, 'into') : add(t, id, 'after')),
    label: 'Add beside',
    keys: 'Shift Enter',
    said: 'Added.',
    cannot: FULL,
  },
  up: { run: moveUp, label: 'Up', keys: 'Alt ↑', said: 'Moved up.', cannot: 'It is the first already.' },
  down: { run: moveDown, label: 'Down', keys: 'Alt ↓', said: 'Moved down.', cannot: 'It is the last already.' },
  in: {
    run: indent,
    label: 'Indent',
    keys: 'Alt →',
    said: 'Indented.',
    cannot: 'Nothing stands before it that it could become a part of.',
  },
  out: { run: outdent, label: 'Outdent', keys: 'Alt ←', said: 'Outdented.', cannot: 'It cannot go further out.' },
  copy: {
    run: duplicate,
    label: 'Duplicate',
    keys: 'Ctrl D',
    said: 'Duplicated, with everything below it.',
    cannot: 'The topmost product cannot be duplicated here; duplicate the tree instead.',
  },
  remove: {
    run: remove,
    label: 'Delete',
    keys: 'Delete',
    said: 'Deleted, with everything below it. Undo brings it back.',
    cannot: 'The topmost product stays; open a new tree instead.',
  },
};

/** One command on the node in hand. Adding goes on to the title; moving leaves the writing as it is. */
export const act = (name: Act | 'write'): Step => {
  if (name === 'write') return writing(true);
  const { run, said, cannot } = COMMANDS[name];
  const adds = name === 'part' || name === 'beside';
  const moves = ['up', 'down', 'in', 'out'].includes(name);
  return edit(run, { said, cannot, focus: true, ...(adds ? { editing: true } : moves ? {} : { editing: false }) });
};

/** Folds or unfolds a node and takes it in hand. */
export const foldTo =
  (id: string, folded?: boolean): Step =>
  (state) =>
    edit((tree) => fold(tree, id, folded), { focus: true, editing: false })(select(id)(state));

export const goTo = (id: string): Step => select(id);
