import { Button } from '../../ui/button';
import type { Origin } from './state';
import { saveText } from './use-files';

export interface Notice {
  title: string;
  lines: readonly string[];
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

const FROM: Readonly<Record<Origin, string>> = {
  link: 'This tree came with a link. It is a copy and not saved yet; your own trees are untouched.',
  gallery: 'This is an example. Change it as you like: it becomes a tree of your own, and the example stays.',
  new: 'A new tree. It is saved in this browser as soon as you change it.',
};

/** Says whose tree this is as long as it is not the reader's own. */
export function CopyBar(p: { origin: Origin; back: string | null; onKeep: () => void; onBack: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-agent-soft p-3 text-sm" data-copy-bar="">
      <p className="min-w-0 flex-1 basis-60">{FROM[p.origin]}</p>
      {p.origin !== 'new' && <Button onClick={p.onKeep}>Keep a copy</Button>}
      {p.back !== null && <Button onClick={p.onBack}>Back to {p.back || 'my tree'}</Button>}
    </div>
  );
}
