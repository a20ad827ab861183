/**
 * The figure’s acts for whoever reads without scripts, and on paper: what a simulated reader’s games come to. All numbers are the
 * model’s, and no question or answer stands in them.
 */
import { Picture, Says, Stage } from '../../ui/stage';
import { averagesOf, FROM, type Shares, type Span, TO } from './averages';
import { CHARACTERS } from './characters';
import { derive, model } from './model';
import { RELIABILITY } from './params';
import { TastePicture } from './pictures';
import { RoundsPicture } from './rounds-picture';
import { tasteSays } from './says';

const [CHARACTER] = CHARACTERS;
const GAMES = TO - FROM + 1;

let found: Readonly<Record<Span, Shares>> | null = null;
/** The hundred games take a second, and every page asks for the same. */
export function shares(): Readonly<Record<Span, Shares>> {
  found ??= averagesOf(CHARACTER.reader, RELIABILITY.default);
  return found;
}

const n = (share: number) => Math.round(100 * share);

/** The sentence of the picture without reports. */
export function writersStillSays({ chance, machine }: Readonly<Record<Span, Shares>>): string {
  return `A simulated reader who ${CHARACTER.label} has played ${GAMES} games. Drawn by chance, ${n(chance.accepted)} answers in a hundred get its yes. From the writer who had the machine ${n(machine.accepted)} do, and they are hardly truer: ${n(machine.false)} in a hundred are false and get a yes, by chance ${n(chance.false)}. This reader’s taste is made up; no person was measured.`;
}

/** The sentence of the picture with reports. */
export function helpStillSays({ machine, machineHelped }: Readonly<Record<Span, Shares>>): string {
  return `The same simulated reader, and a report with each answer. From the writer who had the machine ${n(machineHelped.false)} answers in a hundred are false and get a yes; without reports it was ${n(machine.false)}. Reports are right ${RELIABILITY.default} times in a hundred, and this reader mostly goes by them.`;
}

function WritersStill({ id }: { id: string }) {
  const all = shares();
  const rows = [
    { label: 'Round 1: drawn by chance', shares: all.first },
    { label: 'Round 2: drawn by chance', shares: all.chance },
    { label: 'Round 2: sent by the writer who had the machine', shares: all.machine },
  ];
  return (
    <Stage>
      <Says longest={undefined}>{writersStillSays(all)}</Says>
      <Picture>
        <RoundsPicture id={`${id}-rounds`} rows={rows} />
      </Picture>
    </Stage>
  );
}

/** What was learned in one of those games: the figure’s own order. */
function TasteStill({ id }: { id: string }) {
  const props = { id };
  const watch = { type: 'watch', character: CHARACTER.id } as const;
  const state = [watch, { type: 'bet', bet: 'none' } as const, watch].reduce(
    (before, action) => model.step(before, action, props),
    model.init(props),
  );
  const { outcome } = derive(state);
  return (
    <Stage>
      <Says longest={undefined}>
        {`From thirty verdicts of this simulated reader the machine learned. ${tasteSays(state, outcome)}`}
      </Says>
      <Picture>
        <TastePicture outcome={outcome} />
      </Picture>
    </Stage>
  );
}

function HelpStill({ id }: { id: string }) {
  const all = shares();
  const rows = [
    { label: 'With reports: drawn by chance', shares: all.chanceHelped },
    { label: 'With reports: sent by the writer who had the machine', shares: all.machineHelped },
    { label: 'Without, for comparison: the writer who had the machine', shares: all.machine },
  ];
  return (
    <Stage>
      <Says longest={undefined}>{helpStillSays(all)}</Says>
      <Picture>
        <RoundsPicture id={`${id}-helped`} rows={rows} />
      </Picture>
    </Stage>
  );
}

export const stills = { writers: WritersStill, taste: TasteStill, help: HelpStill } as const;
