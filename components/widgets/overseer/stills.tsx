/**
 * The figure’s acts for whoever reads without scripts, and on paper: work as it lies before the overseer, and what a simulated reader
 * let through. Nothing tells which summary is flawed, or which critique is right; the page of answers does.
 */
import { Picture, Says, Stage } from '../../ui/stage';
import { CHARACTERS } from './characters';
import type { Round } from './items';
import { Ledger } from './ledger';
import { derive, model } from './model';
import { RatesPicture } from './rates-picture';
import { helpSays } from './says';
import type { Trial } from './state';

/** The reader of the stills: the one who has no time. */
const CHARACTER = CHARACTERS[1];
/**
 * Which summary of each round lies open, from 0: of two parts of the novel. Two versions of the same summary, or one whose own words
 * stand elsewhere on the page, would tell by their difference what was changed.
 */
const PLACE: Readonly<Record<Round, number>> = { alone: 2, helped: 0 };

/** A summary as it waits for an answer, reached as a reader reaches it. */
export function openTrial(id: string, round: Round): Trial {
  let state = model.step(model.init({ id }), { type: 'begin', round }, { id });
  for (let i = 0; i < PLACE[round]; i++) state = model.step(state, { type: 'answer', round, sentence: null }, { id });
  const { trial } = derive(state)[round];
  if (!trial) throw new Error(`no summary lies open in the round “${round}”`);
  return trial;
}

function Sentences({ trial }: { trial: Trial }) {
  return (
    <ol className="rounded-md border border-control">
      {trial.sentences.map((sentence, i) => (
        <li key={sentence} className="flex gap-3 border-b border-rule px-3 py-1.5 last:border-b-0">
          <span className="min-w-4 text-xs leading-5 text-ink-2">{i + 1}</span>
          <span className="font-serif text-[0.95rem] leading-snug text-ink">{sentence}</span>
        </li>
      ))}
    </ol>
  );
}

function AloneStill({ id }: { id: string }) {
  const trial = openTrial(id, 'alone');
  return (
    <Stage>
      <Says longest={undefined}>
        {`One of six summaries: ${trial.title} of the novel. Is one of its sentences wrong, or none? You have a minute, and the book at hand.`}
      </Says>
      <Picture work>
        <Sentences trial={trial} />
      </Picture>
    </Stage>
  );
}

function HelpedStill({ id }: { id: string }) {
  const trial = openTrial(id, 'helped');
  return (
    <Stage>
      <Says longest={undefined}>
        {`One of six others, ${trial.title}, and under it what three assistants say. Each points at a passage of the book. Some of what they say is wrong.`}
      </Says>
      <Picture work>
        <Sentences trial={trial} />
        <ul className="mt-3 grid gap-2">
          {trial.critiques?.map(({ says, passage }) => (
            <li key={says} className="border-l-4 border-agent-fill pl-3 text-sm leading-snug text-ink">
              {says} <span className="text-agent">(passage {passage.replace('p-', '')})</span>
            </li>
          ))}
        </ul>
      </Picture>
    </Stage>
  );
}

function RatesStill({ id }: { id: string }) {
  const props = { id };
  const state = model.step(model.init(props), { type: 'watch', character: CHARACTER.id }, props);
  const d = derive(state);
  return (
    <Stage>
      <Says longest={undefined}>
        {`A simulated reader who ${CHARACTER.label} has judged all twelve. Of each six the flawed ones stand first. ${helpSays(d)} Its habits are made up; no person was measured.`}
      </Says>
      <Picture>
        {d.result && <Ledger result={d.result} />}
        <RatesPicture d={d} />
      </Picture>
    </Stage>
  );
}

export const stills = { alone: AloneStill, helped: HelpedStill, rates: RatesStill } as const;
