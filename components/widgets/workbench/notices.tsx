import { isolated } from '../../lab/graphemes';
import { Button } from '../../ui/button';
import { count } from '../../words/numbers';
import type { Origin } from './state';
import { saveText } from './use-files';

/** Pieces that are shown; a file holds all of them. */
const SHOWN = 200;

export interface Notice {
  title: string;
  lines: readonly string[];
  /** what was left out of a tree that was opened, piece by piece */
  left?: readonly string[];
  /** what could not be read, to be kept as a file */
  rescue?: string | null;
}

/** What went wrong and what cures it. Spoken at once. */
export function NoticeBox({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-start justify-between gap-2 rounded-md border border-no bg-paper p-3 text-sm"
    >
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{notice.title}</p>
        <ul>
          {notice.lines.slice(0, 8).map((line) => (
            <li key={line} className="break-words">
              {line}
            </li>
          ))}
          {notice.lines.length > 8 && <li>… and {notice.lines.length - 8} more.</li>}
        </ul>
        {notice.left && notice.left.length > 0 && <LeftOut left={notice.left} />}
      </div>
      <div className="flex flex-wrap gap-1.5">
        {notice.rescue && (
          <Button onClick={() => saveText(notice.rescue ?? '', 'unreadable-tree.txt')}>Save its text as a file</Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}

/** Everything that was left out, to look at and to keep. */
function LeftOut({ left }: { left: readonly string[] }) {
  return (
    <details>
      <summary className="min-h-7">What was left out ({count(left.length)})</summary>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        className="max-h-48 overflow-auto rounded border border-rule bg-paper-2 p-2 font-sans text-xs break-words whitespace-pre-wrap"
      >
        {left.slice(0, SHOWN).join('\n')}
        {left.length > SHOWN && `\n… and ${count(left.length - SHOWN)} more`}
      </pre>
      <Button className="mt-1" onClick={() => saveText(`${left.join('\n')}\n`, 'left-out.txt')}>
        Save it as a file
      </Button>
    </details>
  );
}

const FROM: Readonly<Record<Origin, string>> = {
  link: 'This tree came with a link. It is a copy and not saved yet; your own trees are untouched.',
  gallery: 'This is an example. Change it as you like: it becomes a tree of your own, and the example stays.',
  gone: 'This tree was deleted in another tab. It is still here, and not saved. Keep it or change it, and it is saved again.',
  new: 'A new tree. It is saved in this browser as soon as you change it.',
};

/** Says whose tree this is as long as it is not the reader's own. */
export function CopyBar(p: { origin: Origin; back: string | null; onKeep: () => void; onBack: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-agent-soft p-3 text-sm" data-copy-bar="">
      <p className="min-w-0 flex-1 basis-60">{FROM[p.origin]}</p>
      {p.origin !== 'new' && <Button onClick={p.onKeep}>{p.origin === 'gone' ? 'Keep it' : 'Keep a copy'}</Button>}
      {p.back !== null && <Button onClick={p.onBack}>Back to {isolated(p.back) || 'my tree'}</Button>}
    </div>
  );
}
