/** Vetted starting points, good and bad. What each note says is recomputed by the tests; nothing here is drawn by lot. */
import { NUMBERS, type Settings, START, ZOOM } from './params';

export interface Scenario {
  id: string;
  name: string;
  values: Partial<Settings>;
  /** what it shows, and what to notice */
  note: string;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'repair',
    name: 'Errors are repaired',
    values: {},
    note: 'The first levels of help cost a few points, so a small task is better off without them. Then the loss stops: at 95\u00a0% each level repairs as much as it spoils, and thirty levels are no worse than five.',
  },
  {
    id: 'edge',
    name: 'Just below the line',
    values: { gloss: 1, beta: 8, c: 0.7 },
    note: 'One point more would do. For ten levels all seems well; level 10 still has 82\u00a0%. Four levels later it is under 1\u00a0%. Up to level 5 each level even loses less than the one before, as if it were coming to rest.',
  },
  {
    id: 'collapsed',
    name: 'Collapsed, and not coming back',
    values: { beta: 6.5, c: 0.9, start: 'collapsed', level: 6, zoom: 'close' },
    note: 'Far more shows than the 59\u00a0% it takes to hold. But helpers that are nearly all bluff show a person next to nothing, and what nobody sees is bluffed again: the walk is stuck at 6\u00a0%, under the tipping point. Raise the share to 100\u00a0%, and it is stuck at 7. Starting again from the ground helps.',
  },
  {
    id: 'returns',
    name: 'Collapsed, and climbing back',
    values: { beta: 4, start: 'collapsed', c: 0.8 },
    note: 'Trained less hard, a collapse is no trap: there is no tipping point, and from 2\u00a0% the work is back above 80\u00a0% at level 10. The price: it never gets better than 92\u00a0%.',
  },
  {
    id: 'fading',
    name: 'A little less shows at every level',
    values: { c: 0.95, fade: 0.02 },
    note: 'Parts of parts of parts show less of the whole: 2\u00a0% less at every level, and the curve sinks through the diagonal. The reach is finite: 24 levels. At 1\u00a0% it would be 46, at 5\u00a0% 10.',
  },
  {
    id: 'shared',
    name: 'The same blind spots everywhere',
    values: { gloss: 1, c: 0.9, q: 1, zoom: 'close' },
    note: 'The helpers always fail in the same places, and whoever is trained on their reports learns where. Nothing is repaired: the map is a straight line, errors add up, a little under a point a level, and after level 27 it is below 80\u00a0%. With q at 0\u00a0% the same walk stays at 99\u00a0%.',
  },
];

/** All the settings of a scenario. */
export function settingsOf({ values }: Pick<Scenario, 'values'>): Settings {
  const at = Object.fromEntries(Object.entries(NUMBERS).map(([name, spec]) => [name, spec.default])) as Record<
    keyof typeof NUMBERS,
    number
  >;
  return { ...at, start: START.default, zoom: ZOOM.default, ...values };
}

/** The scenario that these settings are, at whatever level the walk stands and however it is drawn; null if it is none. */
export function scenarioOf(settings: Settings): Scenario | null {
  return (
    SCENARIOS.find((scenario) => {
      const own = settingsOf(scenario);
      return (Object.keys(own) as (keyof Settings)[]).every(
        (name) => name === 'level' || name === 'zoom' || own[name] === settings[name],
      );
    }) ?? null
  );
}
