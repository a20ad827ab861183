'use client';
import type { ReactNode } from 'react';
import { BENCH } from '../../../components/figure/acts';
import { Acts, More } from '../../../components/ui/acts';
import { Button } from '../../../components/ui/button';
import { Check } from '../../../components/ui/check';
import { SheetFoot, SheetNote, Sources, Standing, useDesk } from '../../../components/ui/desk';
import { FigureNotice } from '../../../components/ui/figure-notice';
import { Grants, TreeGrants } from '../../../components/ui/grants';
import { Sentence } from '../../../components/ui/room';
import { ScenarioNote, Scenarios } from '../../../components/ui/scenarios';
import { Choice, Segmented } from '../../../components/ui/segmented';
import { SettingSlider } from '../../../components/ui/setting-slider';
import { SheetAct } from '../../../components/ui/sheet-act';
import { Slider } from '../../../components/ui/slider';
import { Controls, Picture, Says, Stage } from '../../../components/ui/stage';
import { StartOver } from '../../../components/ui/start-over';
import { StoryBar } from '../../../components/ui/story-bar';
import { Table } from '../../../components/ui/table';
import { WatchChoice } from '../../../components/ui/watch-choice';
import { WorkFailed } from '../../../components/ui/work-failed';
import { Chart } from './chart';

/** On this page nothing answers: the release ships its markup alone. */
const nothing = () => {};

const SHARE = { label: 'How often a look reaches a piece', min: 0, max: 100, step: 5 };
const ACTS = [{ id: 'look', label: 'A first look' }, { id: 'push', label: 'Push harder' }, BENCH] as const;
type Act = (typeof ACTS)[number]['id'];
const ACTED = { state: { act: 'look' as Act }, dispatch: nothing, notice: null, dismissNotice: nothing };
const ANSWERS = [
  { value: 'yes', label: 'It holds' },
  { value: 'no', label: 'It fails' },
] as const;

/** A sheet that waits for its answer. */
function Sheet() {
  const hands = useDesk({ shown: 'one', answers: [], onAnswer: nothing, reset: nothing });
  return (
    <SheetAct
      name="A desk, to show"
      hands={hands}
      says="Does the summary hold?"
      longest="Does the summary hold?"
      noun="sheet"
      place="Sheet 1 of 3"
      title="The summary of a chapter"
      work="What lies there to be judged stands here, as whoever wrote it left it."
      note={null}
      shut="our answer, once you have yours"
      choices={ANSWERS.map(({ value, label }) => <Button key={value}>{label}</Button>)}
      room="low"
      left={2}
      onNext={nothing}
    />
  );
}

const SPECIMENS: Readonly<Record<string, () => ReactNode>> = {
  buttons: () => (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="solid">Break it down</Button>
      <Button>Once more</Button>
      <Button aria-disabled>Not now</Button>
      <StartOver onClick={nothing} side="" />
    </div>
  ),
  sliders: () => (
    <div className="grid gap-4">
      <Slider
        label="Time for each question"
        value={10}
        range={{ min: 0, max: 60, step: 5 }}
        text="10 minutes"
        onChange={nothing}
        tone="lamp"
        ends={['none', 'an hour']}
      />
      <SettingSlider name="share" param={SHARE} value={60} text="60 of 100" tone="agent" dispatch={nothing} />
    </div>
  ),
  segmented: () => (
    <div className="grid gap-4">
      <Segmented
        label="Who helps"
        options={[
          { value: 'none', label: 'nobody' },
          { value: 'one', label: 'one assistant' },
          { value: 'tree', label: 'a whole tree' },
        ]}
        value="one"
        onChange={nothing}
      />
      <Choice name="verdict" label="The verdict" options={ANSWERS} value="yes" dispatch={nothing} />
    </div>
  ),
  check: () => (
    <Check on onChange={nothing}>
      Show what nobody has checked
    </Check>
  ),
  scenarios: () => (
    <>
      <Scenarios
        scenarios={[{ name: 'Little time' }, { name: 'Good helpers' }]}
        at={1}
        dispatch={nothing}
        onReset={nothing}
      />
      <ScenarioNote
        room=""
        note="With good helpers the light climbs to the top."
        holds="So it comes out on most trees like this one."
      />
    </>
  ),
  watch: () => (
    <WatchChoice
      characters={[
        { id: 'careful', label: 'takes care' },
        { id: 'hasty', label: 'is in a hurry' },
      ]}
      onWatch={nothing}
    />
  ),
  acts: () => (
    <Acts<Act> acts={ACTS} figure={ACTED} says="">
      <Stage>
        <Says longest={undefined}>Approval rises, and what it stands for falls.</Says>
        <Picture>
          <Chart />
        </Picture>
        <Controls>
          <Slider
            label="How hard it is pushed"
            value={3}
            range={{ min: 0, max: 4, step: 1 }}
            text="3 of 4"
            onChange={nothing}
          />
        </Controls>
        <More<Act> to="push" figure={ACTED}>
          Now push harder
        </More>
      </Stage>
    </Acts>
  ),
  story: () => (
    <StoryBar
      sentence="One question is too large for five minutes."
      index={1}
      count={5}
      onIndex={nothing}
      label="Step of the story, to show"
    />
  ),
  sheet: () => <Sheet />,
  answered: () => (
    <>
      <div>
        <SheetNote>
          <p className="font-sans text-sm text-ink">
            It fails: the second sentence says more than the chapter does.{' '}
            <Sources cites={[{ key: 'leike2018rrm', text: 'Leike et al., 2018' }]} evidence="primary" />
          </p>
        </SheetNote>
      </div>
      <SheetFoot words={{ noun: 'sheet', last: '', keys: '' }} left={2} answered onNext={nothing} />
      <Standing text="One of three is judged." room="" begun onStartOver={nothing} />
    </>
  ),
  grants: () => (
    <Grants inUse={false}>
      <TreeGrants setting={() => undefined} />
    </Grants>
  ),
  notices: () => (
    <>
      <FigureNotice text="One setting in this link can’t be read; the rest is as it was sent." onDismiss={nothing} />
      <WorkFailed failed="The robot could not be taught here." instead="The figure shows its first picture." />
    </>
  ),
  sentence: () => (
    <Sentence longest="Half of the work is really done, and the other half only looks done.">
      Half of the work is really done.
    </Sentence>
  ),
  table: () => (
    <Table
      table={{
        caption: 'What was judged',
        head: ['', 'holds', 'fails'],
        rows: [
          ['alone', 4, 2],
          ['with help', 5, 1],
        ],
      }}
    />
  ),
};

/** A control as figures have it. @throws Error for one that is not shown */
export function ControlSpecimen({ id }: { id: string }) {
  const specimen = SPECIMENS[id];
  if (!specimen) throw new Error(`the control “${id}” has no specimen in app/about/style/controls.tsx`);
  return specimen();
}
