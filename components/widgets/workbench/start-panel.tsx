import { type ReactNode, useId, useState } from 'react';
import { blankTree, type LabTree } from '../../lab/document';
import { textOf } from '../../lab/file-kind';
import { Button } from '../../ui/button';
import type { Start } from './props';
import type { Opened } from './read-any';
import { readApart } from './read-apart';
import { insertText, pastedOutline } from './use-pasted';

interface StartPanelProps {
  starts: readonly Start[];
  onBlank: (tree: LabTree) => void;
  onStart: (start: Start) => void;
  /** a tree from a file or a pasted outline */
  onOpened: (opened: Opened, what: string) => void;
}

const MOST_BYTES = 8_000_000;
const GROUPS = [
  { group: 'gallery', label: 'From the gallery' },
  { group: 'chapters', label: 'From the chapters' },
] as const;

const Heading = ({ children }: { children: ReactNode }) => <h2 className="font-semibold">{children}</h2>;

/** Where a tree can come from: nothing, one of ours, an outline, a file. */
export function StartPanel({ starts, onBlank, onStart, onOpened }: StartPanelProps) {
  const [text, setText] = useState('');
  const id = useId();
  const bring = async (brought: string, name: string) => {
    const opened = await readApart({ text: brought, name });
    if (opened) onOpened(opened, name ? 'file' : 'outline');
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      onOpened({ problems: [`The file “${file.name}” is larger than any tree can be. Is it the right one?`] }, 'file');
      return;
    }
    const name = file.name || 'file';
    try {
      const read = textOf(new Uint8Array(await file.arrayBuffer()), name);
      if ('problem' in read) onOpened({ problems: [read.problem] }, 'file');
      else await bring(read.text, name);
    } catch {
      onOpened({ problems: [`The browser could not read the file “${file.name}”.`] }, 'file');
    }
  };
  return (
    <div className="grid gap-x-8 gap-y-4 text-sm md:grid-cols-2">
      <div className="space-y-4">
        <div className="space-y-1.5">
          <Heading>Start with nothing</Heading>
          <Button onClick={() => onBlank(blankTree())}>New blank tree</Button>
        </div>
        <div className="space-y-1.5">
          <Heading>Open a file</Heading>
          <label htmlFor={`${id}f`} className="block text-ink-2">
            A tree exported here (JSON), or an outline as text or Markdown
          </label>
          <input
            id={`${id}f`}
            type="file"
            accept=".json,.txt,.md,.csv,.tsv,application/json,text/plain,text/markdown,text/csv"
            className="block w-full min-w-0 text-sm file:mr-2 file:min-h-9 file:cursor-pointer file:rounded-md file:border file:border-control file:bg-paper file:px-3 file:text-ink"
            onChange={(event) => {
              readFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
        <form
          className="space-y-1.5"
          onSubmit={(event) => {
            event.preventDefault();
            bring(text, '');
          }}
        >
          <Heading>Paste an outline</Heading>
          <label htmlFor={`${id}o`} className="block text-ink-2">
            One product a line, parts indented below it; minutes in brackets at the end, such as (12 min). Lists and
            tables of other programs may be pasted as they are.
          </label>
          <textarea
            id={`${id}o`}
            rows={6}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const rich = pastedOutline(event.clipboardData);
              if (rich === null) return;
              event.preventDefault();
              setText(insertText(event.currentTarget, rich));
            }}
            placeholder={
              'A report on a bridge (8 h)\n  Was every element looked at? (20 min)\n  Are the cracks what it says?'
            }
            className="w-full rounded-md border border-control bg-paper px-2 py-1 font-mono text-sm placeholder:text-ink-2"
          />
          <Button type="submit" disabled={!text.trim()}>
            Make a tree of it
          </Button>
        </form>
      </div>
      <div className="space-y-4">
        {GROUPS.map(({ group, label }) => (
          <div key={group} className="space-y-1.5">
            <Heading>{label}</Heading>
            <ul className="flex flex-wrap gap-1.5">
              {starts
                .filter((start) => start.group === group)
                .map((start) => (
                  <li key={start.id}>
                    <Button onClick={() => onStart(start)}>{start.title}</Button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
