import { useState } from 'react';
import { LIMITS } from '../../lab/document';
import { isolated } from '../../lab/graphemes';
import type { Saved } from '../../lab/store-records';
import { Button } from '../../ui/button';
import { count } from '../../words/numbers';

interface SavedPanelProps {
  saved: readonly Saved[];
  /** id of the record in hand */
  open: string;
  /** what the storage says of itself */
  message: string;
  onOpen: (id: string) => void;
  onRename: (id: string, title: string) => void;
  onDuplicate: (id: string) => void;
  onDelete: (id: string) => void;
}

const nameOf = ({ title }: Saved): string => isolated(title) || 'a tree without a title';

/** The trees that this browser keeps. */
export function SavedPanel({ saved, open, message, onOpen, onRename, onDuplicate, onDelete }: SavedPanelProps) {
  const [asked, ask] = useState<{ id: string; what: 'delete' | 'rename' } | null>(null);
  const [title, setTitle] = useState('');
  return (
    <div className="text-sm">
      <p className="text-ink-2">{message}</p>
      {saved.length === 0 && <p className="mt-2">Nothing is saved yet. What you change is saved by itself.</p>}
      <ul className="mt-2">
        {saved.map((one) => {
          const asking = asked?.id === one.id ? asked.what : null;
          return (
            <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-2">
              <span className="min-w-0 flex-1 basis-52">
                <b dir="auto" className="break-words">
                  {nameOf(one)}
                </b>
                {one.id === open && <span className="text-ink-2"> (open now)</span>}
                <span className="block text-xs text-ink-2">
                  {count(one.nodes)} {one.nodes === 1 ? 'product' : 'products'}, saved{' '}
                  {new Date(one.saved).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                </span>
              </span>
              {asking === 'rename' ? (
                <form
                  className="flex min-w-0 flex-wrap gap-1.5"
                  onSubmit={(event) => {
                    event.preventDefault();
                    onRename(one.id, title);
                    ask(null);
                  }}
                >
                  <input
                    // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
                    autoFocus
                    aria-label={`New name of ${nameOf(one)}`}
                    value={title}
                    maxLength={LIMITS.title}
                    dir="auto"
                    onChange={(event) => setTitle(event.target.value)}
                    className="min-h-9 min-w-0 rounded-md border border-control bg-paper px-2"
                  />
                  <Button type="submit" look="solid">
                    Rename
                  </Button>
                  <Button onClick={() => ask(null)}>Leave it</Button>
                </form>
              ) : asking === 'delete' ? (
                <span className="flex flex-wrap items-center gap-1.5">
                  Delete for good?
                  <Button
                    look="solid"
                    onClick={() => {
                      onDelete(one.id);
                      ask(null);
                    }}
                  >
                    Delete {nameOf(one)}
                  </Button>
                  <Button onClick={() => ask(null)}>Keep it</Button>
                </span>
              ) : (
                <span className="flex flex-wrap gap-1.5">
                  {one.id !== open && (
                    <Button aria-label={`Open ${nameOf(one)}`} onClick={() => onOpen(one.id)}>
                      Open
                    </Button>
                  )}
                  <Button
                    aria-label={`Rename ${nameOf(one)}`}
                    onClick={() => {
                      setTitle(one.title);
                      ask({ id: one.id, what: 'rename' });
                    }}
                  >
                    Rename
                  </Button>
                  <Button aria-label={`Duplicate ${nameOf(one)}`} onClick={() => onDuplicate(one.id)}>
                    Duplicate
                  </Button>
                  <Button aria-label={`Delete ${nameOf(one)}`} onClick={() => ask({ id: one.id, what: 'delete' })}>
                    Delete
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
