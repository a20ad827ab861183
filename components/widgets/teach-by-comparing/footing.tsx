'use client';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { px } from '../../ui/px';
import { Segmented } from '../../ui/segmented';
import { Table } from '../../ui/table';
import { AIMS, type Aim } from './params';
import { results } from './results';
import type { State } from './state';
import { AIM_NAMES, bitsText, choicesText } from './words';

/** A source by the name that the page gives it. */
function Cite({ source, cites }: { source: string; cites: Readonly<Record<string, string>> }) {
  return (
    <a href={`#source-${source}`} className="underline underline-offset-2">
      {cites[source] ?? source}
    </a>
  );
}

/** What the choices amount to, next to the published number, and why this one needs fewer. */
export function Count({ labels, cites }: { labels: string; cites: Readonly<Record<string, string>> }) {
  const share = Math.min(1, labels.length / 900);
  return (
    <div className="max-w-[46rem] text-sm text-ink">
      <div className="mb-2 flex items-center gap-2" aria-hidden="true">
        <svg viewBox="0 0 900 12" preserveAspectRatio="none" className="block h-3 min-w-0 flex-1" aria-hidden="true">
          <rect width={900} height={12} rx={2} className="fill-paper" />
          <rect width={px(900 * share)} height={12} className="fill-lamp-fill" />
          <path d="M0 11.5H900M0 .5H900" className="stroke-control" strokeWidth={1} />
        </svg>
        <span className="text-ink-2 tabular-nums">900</span>
      </div>
      <p>
        <strong className="font-semibold">Here: {choicesText(labels)}</strong>, {bitsText(labels)}. The researchers who
        taught a simulated robot a backflip in 2017 gave about <strong className="font-semibold">900</strong>, in under
        an hour (
        <Cite source="openai2017prefs" cites={cites} />; <Cite source="christiano2017" cites={cites} />
        ).
      </p>
      <details className="mt-1">
        <summary className="min-h-7 cursor-pointer text-ink-2">Why fewer here?</summary>
        <p className="mt-1 text-ink-2">
          Their robot had to find out how to move at all: a neural network drove its joints moment by moment, through
          some 70 hours of simulated experience. This gymnast’s jumps come from eight numbers, so there is far less to
          search, and the clips you are asked about are chosen to settle what the model is unsure of. It was made after
          their work; it does not repeat it.
        </p>
      </details>
    </div>
  );
}

export interface SettingsProps {
  state: State;
  /** who chooses in the reader's place */
  reader: ReactNode;
  onAim: (aim: Aim) => void;
  onAnother: () => void;
  onReset: () => void;
}

/** What else can be done: let a simulated reader choose, teach something else, begin again. */
export function Settings({ state, reader, onAim, onAnother, onReset }: SettingsProps) {
  return (
    <div className="needs-js grid gap-5">
      <Segmented
        label="Teach it"
        options={AIMS.map((value) => ({ value, label: AIM_NAMES[value] }))}
        value={state.aim}
        onChange={onAim}
      />
      {reader}
      <div className="flex flex-wrap gap-2">
        <Button className="min-h-11" onClick={onAnother}>
          Another, untaught gymnast
        </Button>
        <Button look="quiet" className="min-h-11" onClick={onReset}>
          Start over
        </Button>
      </div>
    </div>
  );
}

/** How well it learns, as measured. */
export function Measured() {
  const table = results();
  if (!table) return null;
  return (
    <details className="text-sm">
      <summary className="min-h-7 cursor-pointer text-ink-2">How well does it learn?</summary>
      <Table className="mt-2" name="How well it learns" table={table} />
    </details>
  );
}
