import { Desk, SheetFoot, SheetHead, Standing } from '../../ui/desk';
import { Choices } from './choices';
import { Ledger } from './ledger';
import { Key } from './marks';
import { derive, standing, verdictOn } from './model';
import { Ask, Note } from './note';
import type { ActProps } from './scene';

const FOOT = {
  noun: 'scene',
  last: 'That was the last scene. Any of them opens again.',
  keys: 'Keys 1 to 4 work too, once the figure has the focus.',
};

/** The whole desk: one scene at a time on the sheet, all of them in the ledger beside it. */
export function Bench({ props, state, hands, onAnswer, onNext, onOpen }: ActProps) {
  const { items } = props;
  const { current, index, left, answered, right } = derive(state, items);
  const verdict = verdictOn(current, state);
  return (
    <Desk name="Which protocol is this?" onKeyDown={hands.onKeyDown}>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_16rem]">
        <section
          aria-labelledby={hands.titleId}
          className="flex flex-col rounded-md border border-rule bg-paper p-4 sm:p-6"
        >
          <SheetHead hands={hands} place={`Scene ${index + 1} of ${items.length}`} title={current.title} />
          <p className="mt-2.5 min-h-[11.5rem] font-serif text-[1.0625rem] leading-[1.5] text-ink sm:min-h-[6.4rem]">
            {current.scene}
          </p>
          <p className="mt-4 mb-2 text-sm font-semibold text-ink">Which protocol is this?</p>
          <Choices item={current} mine={verdict?.mine} onAnswer={onAnswer} />
          <div className="mt-4 min-h-[33rem] flex-1 sm:min-h-[24.5rem]">
            {verdict ? <Note props={props} item={current} verdict={verdict} /> : <Ask />}
          </div>
          <SheetFoot words={FOOT} left={left} answered={verdict !== null} onNext={onNext} />
        </section>
        <div className="flex flex-col gap-6">
          <div>
            <p className="flex justify-between border-b border-control pb-2 text-sm font-semibold text-ink">
              Scenes
              <span className="font-normal tabular-nums text-ink-2">
                right so far: {answered > 0 ? `${right} of ${answered}` : 0}
              </span>
            </p>
            <div className="mt-2">
              <Ledger items={items} state={state} onOpen={onOpen} />
            </div>
          </div>
          <Key />
          <div className="mt-auto">
            <Standing
              text={standing(state, items)}
              room="min-h-[5.5rem]"
              begun={answered > 0}
              onStartOver={hands.startOver}
            />
          </div>
        </div>
      </div>
    </Desk>
  );
}
