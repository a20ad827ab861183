'use client';
import { Grants, type TreeGrantSetting, TreeGrants } from '../../ui/grants';
import { Setting } from './controls';
import { takenBack, takenBackText } from './grant-words';
import type { Action, State } from './model';

/** The four grants, each to be taken back. */
export function GrantSettings({ state, dispatch }: { state: State; dispatch: (action: Action) => void }) {
  const setting = (name: TreeGrantSetting) => <Setting name={name} state={state} dispatch={dispatch} />;
  return (
    <Grants
      inUse={takenBack(state)}
      foot={
        <p className="mt-4 min-h-15 max-w-prose text-sm leading-5 text-ink @[44rem]:min-h-10">
          {takenBackText(state) || 'All of it is granted now.'}
        </p>
      }
    >
      <TreeGrants setting={setting} />
    </Grants>
  );
}
