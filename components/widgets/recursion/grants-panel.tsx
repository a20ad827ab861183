'use client';
import { Grant, Grants, type TreeGrantSetting, TreeGrants } from '../../ui/grants';
import { Segmented } from '../../ui/segmented';
import { Setting } from './controls';
import type { Derived } from './derived';
import { takenBackText, wholeText } from './grant-words';
import { takenBack } from './grants';
import type { Action } from './model';

/** The four grants and the way of counting, each to be taken back. */
export function GrantSettings({ derived, dispatch }: { derived: Derived; dispatch: (action: Action) => void }) {
  const { task, settings, shown } = derived;
  const sentences = [takenBackText(settings, task), wholeText(task, settings, shown)].filter(Boolean);
  const setting = (name: TreeGrantSetting) => <Setting name={name} derived={derived} dispatch={dispatch} />;
  return (
    <Grants
      inUse={takenBack(settings) || settings.whole === 'spoils'}
      foot={
        <p className="mt-4 min-h-20 max-w-prose text-sm leading-5 text-ink @[38rem]:min-h-15">
          {sentences.length > 0 ? sentences.join(' ') : 'All of it is granted now.'}
        </p>
      }
    >
      <TreeGrants setting={setting} />
      <Grant name="whole">
        <Segmented
          label="A bad piece"
          options={[
            { value: 'counts', label: 'counts for itself' },
            { value: 'spoils', label: 'spoils the whole' },
          ]}
          value={settings.whole}
          onChange={(value) => dispatch({ type: 'choose', name: 'whole', value })}
        />
      </Grant>
    </Grants>
  );
}
