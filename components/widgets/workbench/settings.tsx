import { memo } from 'react';
import { DEFAULT_SETTINGS, type LabSettings, LIMITS, SETTING_RANGES } from '../../lab/document';
import { setSettings } from '../../lab/edit';
import { Button } from '../../ui/button';
import { GRANTS, GRANTS_TITLE } from '../../ui/grant-words';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { NumberField } from './fields';
import { edit, type Step, sealed } from './state';

type Share = 'g' | 'beta' | 'c' | 'h' | 'hRead' | 'k' | 'r' | 'q' | 'hidden' | 'falseAlarm' | 'growth';

const SLIDERS: Readonly<Record<Share, { label: string; step: number; most?: number }>> = {
  c: { label: 'How often a look reaches a piece, where a product says nothing (c)', step: 0.01 },
  h: { label: 'How often a look at a leaf finds what is wrong, where a leaf says nothing (h)', step: 0.01 },
  beta: { label: 'How hard the workers are selected for approval (β)', step: 0.5, most: 20 },
  g: { label: 'How much better an unseen bluff looks than unseen real work (g)', step: 0.05 },
  hRead: { label: 'How well a person reads a report', step: 0.01 },
  k: { label: 'Reports asked for on each part (k)', step: 1 },
  r: { label: 'How often those reports fail together (r)', step: 0.01 },
  q: { label: 'Share of failures that always hit the same places (q)', step: 0.01 },
  hidden: { label: 'What no question asks about, where a product says nothing', step: 0.01, most: 0.5 },
  falseAlarm: { label: 'How often a look calls real work a bluff', step: 0.01 },
  growth: { label: 'What bluff gains with every level', step: 0.01 },
};

/** What the model grants, in one line each; the words of the figures, shorter. */
const TAKEN: readonly { key: Share; says: string }[] = [
  {
    key: 'hidden',
    says: `${GRANTS.hidden.back} ${GRANTS.hidden.cases.join(' ')}`,
  },
  { key: 'falseAlarm', says: `${GRANTS.falseAlarm.back} ${GRANTS.falseAlarm.cases[0]}` },
  { key: 'growth', says: `${GRANTS.growth.back} ${GRANTS.growth.cases[0]}` },
];

const GRID = 'grid items-end gap-x-8 gap-y-2.5 md:grid-cols-2';

/** The model's settings: four that matter first, the rest when asked for. */
export const Settings = memo(function Settings({
  settings,
  send,
}: {
  settings: LabSettings;
  send: (step: Step) => void;
}) {
  const change = (patch: Partial<LabSettings>) =>
    send(edit((t, at) => ({ tree: setSettings(t, patch), at }), { key: `settings ${Object.keys(patch).join()}` }));
  const slider = (key: Share) => {
    const { label, step, most } = SLIDERS[key];
    const [least, end] = SETTING_RANGES[key];
    return (
      <Slider
        key={key}
        label={label}
        value={settings[key]}
        range={{ min: least, max: Math.max(most ?? end, settings[key]), step: step }}
        text={String(settings[key])}
        onChange={(value) => change({ [key]: value })}
      />
    );
  };
  return (
    <section aria-labelledby="lab-settings" className="space-y-2.5 text-sm">
      <h2 id="lab-settings" className="text-base font-semibold">
        What the model assumes
      </h2>
      <div className={GRID}>
        <NumberField
          label="Minutes a person has for one judgement"
          value={settings.budget}
          least={0.1}
          most={LIMITS.minutes}
          empty="as many as it takes"
          onChange={(budget) => change({ budget })}
          onBlur={() => send(sealed)}
        />
        <NumberField
          label="Minutes to read one report"
          value={settings.read}
          least={0.1}
          most={600}
          onChange={(read) => read !== null && change({ read })}
          onBlur={() => send(sealed)}
        />
        {slider('c')}
        {slider('h')}
      </div>
      <details data-part="grants">
        <summary className="min-h-7 text-ink-2">{GRANTS_TITLE}</summary>
        <ul className="grid gap-x-8 gap-y-3 pt-1 md:grid-cols-2">
          {TAKEN.map(({ key, says }) => (
            <li key={key}>
              {slider(key)}
              <p className="text-xs text-ink-2">{says}</p>
            </li>
          ))}
          <li className="text-xs text-ink-2">
            {GRANTS.floor.back} Here every product has numbers of its own: give one of them a poor <i>c</i>. What no
            question asks about can be set for each product, too.
          </li>
        </ul>
      </details>
      <details>
        <summary className="min-h-7 text-ink-2">More settings</summary>
        <div className={`${GRID} pt-1`}>
          {(['beta', 'g', 'hRead', 'k', 'r', 'q'] as const).map(slider)}
          <Segmented
            label="Assistants"
            options={[
              { value: 'node', label: 'one for each product' },
              { value: 'shared', label: 'one for each level' },
            ]}
            value={settings.mode}
            onChange={(mode) => change({ mode })}
          />
          <Segmented
            label="A part counts"
            options={[
              { value: 'leaf', label: 'by the leaves below it' },
              { value: 'equal', label: 'the same as any other' },
            ]}
            value={settings.weight}
            onChange={(weight) => change({ weight })}
          />
          <p>
            <Button onClick={() => change(DEFAULT_SETTINGS)}>Back to the defaults</Button>
          </p>
        </div>
      </details>
    </section>
  );
});
