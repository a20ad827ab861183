import { memo } from 'react';
import { foldFrom } from '../../lab/edit';
import { Button } from '../../ui/button';
import { type Act, act, COMMANDS } from './commands';
import { edit, redone, type Step, undone } from './state';

const ORDER: readonly Act[] = ['part', 'beside', 'up', 'down', 'out', 'in', 'copy', 'remove'];

interface ToolbarProps {
  canUndo: boolean;
  canRedo: boolean;
  send: (step: Step) => void;
}

/** What can be done to the node in hand, as buttons; the keys do the same. */
export const Toolbar = memo(function Toolbar({ canUndo, canRedo, send }: ToolbarProps) {
  return (
    <div className="print:hidden">
      <div role="toolbar" aria-label="Change the tree" className="flex flex-wrap gap-1">
        {ORDER.map((name) => (
          <Button
            key={name}
            className="!px-2"
            aria-keyshortcuts={COMMANDS[name].keys
              .replace('Ctrl', 'Control')
              .replace(/ /g, '+')
              .replace('↑', 'ArrowUp')
              .replace('↓', 'ArrowDown')
              .replace('→', 'ArrowRight')
              .replace('←', 'ArrowLeft')}
            onClick={() => send(act(name))}
          >
            {COMMANDS[name].label}
          </Button>
        ))}
        <Button className="!px-2" aria-disabled={!canUndo} onClick={() => send(undone(false))}>
          Undo
        </Button>
        <Button className="!px-2" aria-disabled={!canRedo} onClick={() => send(redone(false))}>
          Redo
        </Button>
      </div>
      <details className="mt-1 text-xs text-ink-2">
        <summary className="min-h-6">Keys, and folding</summary>
        <p id="lab-keys" className="pt-1">
          In the outline: ↑ ↓ walk, → ← unfold and fold, Enter writes the title (Esc takes it back). Insert adds a part,
          Shift Enter one beside it, Delete takes away. Alt with the arrows moves a row: up, down, further in, further
          out. Ctrl D duplicates, Ctrl Z undoes, Ctrl Shift Z does it again. Or drag a row by its dots.
        </p>
        <div className="flex flex-wrap gap-1 pt-1.5">
          <Button
            className="!min-h-8"
            onClick={() => send(edit((tree) => ({ tree: foldFrom(tree, 1), at: tree.root.id }), { said: 'Folded.' }))}
          >
            Fold all but the top
          </Button>
          <Button
            className="!min-h-8"
            onClick={() =>
              send(edit((tree, at) => ({ tree: foldFrom(tree, Number.POSITIVE_INFINITY), at }), { said: 'Unfolded.' }))
            }
          >
            Unfold all
          </Button>
        </div>
      </details>
    </div>
  );
});
