import type { DeskHands } from '../../ui/desk';
import { SheetAct } from '../../ui/sheet-act';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { StartOver } from '../../ui/start-over';
import { Choices } from './choices';
import type { Protocol } from './items';
import { Ledger } from './ledger';
import { Key } from './marks';
import { derive, standing, verdictOn, type WhichProtocolProps, type WhichProtocolState } from './model';
import { Note } from './note';
import { LONGEST_SCENE, longestAll, sceneSays } from './says';

export interface ActProps {
  props: WhichProtocolProps;
  state: WhichProtocolState;
  hands: DeskHands;
  onAnswer: (protocol: Protocol) => void;
  onNext: () => void;
  /** opens a scene */
  onOpen: (id: string) => void;
}

/** One scene, and the four that it can be. */
export function Scene({ props, state, hands, onAnswer, onNext }: ActProps) {
  const { items } = props;
  const { current, index, left } = derive(state, items);
  const verdict = verdictOn(current, state);
  return (
    <SheetAct
      name="Which protocol is this?"
      hands={hands}
      says={sceneSays(state, items)}
      longest={LONGEST_SCENE}
      noun="scene"
      place={`Scene ${index + 1} of ${items.length}`}
      title={current.title}
      work={current.scene}
      note={verdict ? <Note props={props} item={current} verdict={verdict} said /> : null}
      shut="The answer opens once you have chosen"
      choices={<Choices item={current} mine={verdict?.mine} onAnswer={onAnswer} narrow />}
      room="middle"
      left={left}
      onNext={onNext}
    />
  );
}

/** All scenes with what was answered; any opens by a press. */
export function AllScenes({ props: { items }, state, hands, onOpen }: ActProps) {
  return (
    <Stage>
      <Says longest={longestAll(items)}>{standing(state, items)}</Says>
      <Picture work>
        <Ledger items={items} state={state} onOpen={onOpen} />
      </Picture>
      <Controls>
        <Key />
        <div className={derive(state, items).answered > 0 ? '' : 'invisible'}>
          <StartOver onClick={hands.startOver} />
        </div>
      </Controls>
    </Stage>
  );
}
