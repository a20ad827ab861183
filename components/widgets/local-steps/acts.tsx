import type { ReactNode } from 'react';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { HIDDEN } from './account';
import type { BenchProps } from './bench';
import { Chip } from './marks';
import { findSays, LONGEST_FIND, LONGEST_LEAF, leafSays } from './says';
import { Verdict } from './search';
import { Tree } from './tree';

type ActProps = Omit<BenchProps, 'onReset'>;

/** What the two marks are. */
function Marks({ truth, children }: { truth: boolean; children?: ReactNode }) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-2">
      {truth && (
        <span className="flex items-center gap-1.5">
          <Chip look="truth" yes label="" /> what is so
        </span>
      )}
      <span className="flex items-center gap-1.5">
        <Chip look="belief" yes label="" /> passed on
      </span>
      {children}
    </p>
  );
}

/** One press makes a claim false; every step stays valid, and the whole is wrong. */
export function Leaf({ state, tree }: ActProps) {
  const { claims } = tree.d;
  return (
    <Stage>
      <Says longest={LONGEST_LEAF}>{leafSays(state)}</Says>
      <Picture>
        <Tree {...tree} told={claims.find(({ right }) => right === false) ?? null} />
        <Marks truth />
      </Picture>
    </Stage>
  );
}

/** Somebody else’s account, approved throughout: where to look, with few looks? */
export function Find({ state, tree, told }: ActProps) {
  const { claims, open } = tree.d;
  const seen = claims.filter(({ id }) => state.looked.includes(id));
  return (
    <Stage>
      <Says longest={LONGEST_FIND}>
        <span ref={told} tabIndex={-1} className="outline-none">
          {findSays(state)}
        </span>
      </Says>
      <Picture>
        <Tree {...tree} told={seen.find(({ right }) => right === false) ?? seen.at(-1) ?? null} />
        <Marks truth={open}>
          <span className="ml-auto">
            Account {state.account + 1} of {HIDDEN.length}
          </span>
        </Marks>
      </Picture>
      <Controls>
        <div className="flex min-h-9 flex-wrap gap-2">
          <Verdict said={state.said} dispatch={tree.dispatch} />
        </div>
      </Controls>
    </Stage>
  );
}
