import { type ChangeEvent, useState } from 'react';
import { type Log, merged, standing } from '../../review/log';
import { readFile, writeRecord } from '../../review/record';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { some } from '../../words/plural';

/** Taking the answers along: out as a file, and in from one. */
export function Files({
  log,
  anki,
  onBring,
  say,
}: {
  log: Log;
  anki: string;
  onBring: (log: Log) => void;
  say: (text: string) => void;
}) {
  const [problem, setProblem] = useState('');
  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.target;
    const file = field.files?.[0];
    if (!file) return;
    const read = await file.text().then(readFile, () => ({ problem: 'The browser could not read this file.' }));
    // The same file can be chosen again.
    field.value = '';
    if ('problem' in read) {
      setProblem(`${read.problem} Nothing was changed.`);
      say('');
      return;
    }
    const more = standing(merged(log, read.log)).length - standing(log).length;
    onBring(read.log);
    setProblem('');
    say(
      more > 0 ? `${some(more, 'answer')} more, put together with yours.` : 'Nothing in it that is not here already.',
    );
  };
  return (
    <details className="border-t border-rule pt-2">
      <summary className="min-h-9 py-1.5">Take your answers along</summary>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button
          onClick={() => {
            saveFile(writeRecord(log), 'review.json', 'application/json');
            say('Saved as a file.');
          }}
        >
          Save them as a file
        </Button>
        <label className="relative inline-flex min-h-9 cursor-pointer items-center rounded-md border border-control px-3 py-1 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-link hover:border-ink">
          Bring in a file
          <input
            type="file"
            accept=".json,application/json"
            onChange={bring}
            className="absolute inset-0 w-full cursor-pointer opacity-0"
          />
        </label>
        <a href={anki} download className="inline-flex min-h-9 items-center text-sm">
          The cards for Anki
        </a>
      </div>
      {problem && (
        <p role="alert" className="mt-2 rounded-md border border-no p-3 text-sm">
          {problem}
        </p>
      )}
    </details>
  );
}
