import { useId, useMemo, useState } from 'react';
import type { LabTree } from '../../lab/document';
import { encodeLink } from '../../lab/link';
import { Button } from '../../ui/button';
import { showByHand } from '../../ui/by-hand';
import { toClipboard } from '../../ui/clipboard';
import { isOnlyHere, pageAddress } from '../../ui/page-address';
import { count } from '../../words/numbers';
import { download, type FileKind } from './use-download';
import { themeNow } from './use-files';

const FILES: readonly { kind: FileKind; label: string; hint: string }[] = [
  { kind: 'json', label: 'JSON', hint: 'the whole tree, to be opened here again' },
  { kind: 'md', label: 'Markdown outline', hint: 'text, to be pasted here again' },
  { kind: 'mmd', label: 'Mermaid', hint: 'a diagram as text' },
  { kind: 'svg', label: 'SVG', hint: 'a picture that can be scaled' },
  { kind: 'png', label: 'PNG', hint: 'a picture for anywhere' },
];

/** Longer links are cut by some programs, or not taken for links: what a message of theirs may hold is about that. */
const LONG = 2_000;

/** The address of this page with a tree in it. */
function addressWith(fragment: string): string {
  const url = new URL(pageAddress());
  url.search = '';
  url.hash = fragment;
  return url.href;
}

interface SharePanelProps {
  tree: LabTree;
  say: (words: string) => void;
  fail: (problem: string) => void;
}

/** The tree as a link, and as files. */
export function SharePanel({ tree, say, fail }: SharePanelProps) {
  const id = useId();
  const link = useMemo(() => encodeLink(tree), [tree]);
  const [copied, setCopied] = useState<LabTree | null>(null);
  const address = 'fragment' in link ? addressWith(link.fragment) : '';
  const warning = isOnlyHere()
    ? 'This page was opened from disk, so its link opens on this device alone. To send the tree, send the file.'
    : address.length > LONG
      ? `This link is ${count(address.length)} characters long. Many chats and mail programs cut links of more than about ${count(LONG)}; the file arrives whole.`
      : '';
  const save = async (kind: FileKind, label: string) => {
    const problem = await download(tree, kind, themeNow());
    if (problem) fail(problem);
    else say(`${label} exported.`);
  };
  return (
    <div className="grid gap-x-8 gap-y-4 text-sm md:grid-cols-2">
      <div className="space-y-1.5">
        <h2 className="font-semibold">As a link</h2>
        {'problem' in link ? (
          <p>{link.problem}</p>
        ) : (
          <>
            <label htmlFor={id} className="block text-ink-2">
              The whole tree is in the link; nothing is sent to any server.
            </label>
            {warning && (
              <p id={`${id}w`} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
                <span className="min-w-0 flex-1 basis-52">
                  <span aria-hidden="true" className="font-semibold text-no">
                    !{' '}
                  </span>
                  {warning}
                </span>
                <Button onClick={() => save('json', 'JSON')}>Save the file instead</Button>
              </p>
            )}
            <div className="flex flex-wrap gap-1.5">
              <input
                id={id}
                readOnly
                value={address}
                onFocus={(event) => event.target.select()}
                className="min-h-9 min-w-0 flex-1 basis-40 rounded-md border border-control bg-paper px-2"
                aria-describedby={warning ? `${id}w` : undefined}
              />
              <Button
                look="solid"
                className="shrink-0"
                aria-describedby={warning ? `${id}w` : undefined}
                onClick={async ({ currentTarget }) => {
                  if (await toClipboard(address, false)) {
                    setCopied(tree);
                    say('Link copied.');
                  } else showByHand(address, currentTarget);
                }}
              >
                {copied === tree ? 'Copied' : 'Copy the link'}
              </Button>
            </div>
          </>
        )}
      </div>
      <div className="space-y-1.5">
        <h2 className="font-semibold">As a file</h2>
        <ul className="space-y-1">
          {FILES.map(({ kind, label, hint }) => (
            <li key={kind} className="flex flex-wrap items-center gap-2">
              <Button onClick={() => save(kind, label)}>{label}</Button>
              <span className="text-ink-2">{hint}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
