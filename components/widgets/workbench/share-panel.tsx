import { useId, useMemo, useState } from 'react';
import type { LabTree } from '../../lab/document';
import { encodeLink } from '../../lab/link';
import { Button } from '../../ui/button';
import { copyText, download, type FileKind, themeNow } from './use-files';

const FILES: readonly { kind: FileKind; label: string; hint: string }[] = [
  { kind: 'json', label: 'JSON', hint: 'the whole tree, to be opened here again' },
  { kind: 'md', label: 'Markdown outline', hint: 'text, to be pasted here again' },
  { kind: 'mmd', label: 'Mermaid', hint: 'a diagram as text' },
  { kind: 'svg', label: 'SVG', hint: 'a picture that can be scaled' },
  { kind: 'png', label: 'PNG', hint: 'a picture for anywhere' },
];

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
  const address = 'fragment' in link ? `${location.origin}${location.pathname}#${link.fragment}` : '';
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
            <div className="flex gap-1.5">
              <input
                id={id}
                readOnly
                value={address}
                onFocus={(event) => event.target.select()}
                className="min-h-9 w-full min-w-0 rounded-md border border-control bg-paper px-2"
              />
              <Button
                look="solid"
                className="shrink-0"
                onClick={async () => {
                  if (await copyText(address)) {
                    setCopied(tree);
                    say('Link copied.');
                  } else fail('The browser did not let the page copy. Select the link in the field and copy it.');
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
              <Button
                onClick={async () => {
                  const problem = await download(tree, kind, themeNow());
                  if (problem) fail(problem);
                  else say(`${label} exported.`);
                }}
              >
                {label}
              </Button>
              <span className="text-ink-2">{hint}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
