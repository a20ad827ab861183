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
    note: 'Take each level for a generation trained with the one before. A look reaches far more than the 59\u00a0% it takes to hold. But helpers that are nearly all bluff show a person next to nothing, and what nobody sees is bluffed again: the walk is stuck at 6\u00a0%, under the tipping point. Let a look reach everything, and it is stuck at 7. Starting again from the ground helps.',
  },
  {
    id: 'returns',
    name: 'Collapsed, and climbing back',
    values: { beta: 4, start: 'collapsed', c: 0.8 },
    note: 'Trained less hard, a collapse is no trap: there is no tipping point, and from 2\u00a0% the work is back above 80\u00a0% at level 10. The price: it never gets better than 92\u00a0%.',
  },
  {
    id: 'fading',
    name: 'A look reaches less at every level',
    values: { c: 0.95, fade: 0.02 },
    note: 'Through reports on reports on reports a look reaches less: 2\u00a0% less at every level, and the curve sinks through the diagonal. The reach is finite: 24 levels. At 1\u00a0% it would be 46, at 5\u00a0% 10.',
  },
  {
    id: 'shared',
    name: 'The same blind spots everywhere',
    values: { gloss: 1, c: 0.9, q: 1, zoom: 'close' },
    note: 'The helpers always fail in the same places, and whoever is trained on their reports learns where. Nothing is repaired: the map is a straight line, errors add up, a little under a point a level, and after level 27 it is below 80\u00a0%. With q at 0\u00a0% the same walk stays at 99\u00a0%.',
  },
  {
    id: 'unasked',
    name: 'What nobody asks about',
    values: { c: 0.9, hidden: 0.1 },
    note: 'A tenth of every product is in nobody’s questions, always the same tenth, and there it is bluff. That is a ceiling: 89\u00a0% where it would be 99. It does not pile up, for what is asked about is still repaired: level 30 stands where level 5 stood.',
  },
  {
    id: 'unasked-line',
    name: 'What nobody asks about, and the rest goes with it',
    values: { c: 0.7, hidden: 0.2, level: 5 },
    note: 'A look that reaches a piece seven times in ten would hold 95\u00a0% for ever. With a fifth that nobody asks about the curve lies so low that it misses the diagonal: 58\u00a0% at level 5, 7\u00a0% at level 30. No look is good enough for that.',
  },
  {
    id: 'wolf',
    name: 'Helpers that cry wolf',
    values: { c: 0.7, falseAlarm: 0.2 },
    note: 'One look in five calls real work a bluff. Doing the work pays less, and the line climbs from 61 to 70.3\u00a0%: a hair above what there is. It takes ten levels and more to show, and thirty levels up 77\u00a0% is left.',
  },
  {
    id: 'floor',
    name: 'One bad floor, and it recovers',
    values: { c: 0.9, badFloor: 3, level: 3 },
    note: 'On level 3 a look reaches a piece only half of the time. The faint curve is that of the other levels. From 81\u00a0% they climb back at once: 97 on level 4, 99 on level 5. Good floors above a bad one mend what it spoilt.',
  },
  {
    id: 'floor-lost',
    name: 'One bad floor, and it is gone for good',
    values: { gloss: 1, beta: 8, c: 0.9, badFloor: 3, level: 3 },
    note: 'The same bad floor, where bluff has twice the edge and training is harder. Level 3 lands at 50\u00a0%, under the tipping point of all the others: 30\u00a0% on level 4, 2\u00a0% on level 5. Every one of them is as good as before, and it does not help.',
  },
  {
    id: 'growing',
    name: 'Bluff that gets better with every level',
    values: { c: 0.7, growth: 0.05, level: 11 },
    note: 'Five per cent more edge a level, and no fixed point is safe: the curve sinks, a little each time. Ten levels up it is still 87\u00a0%; level 12 is below 80, level 15 at 8. At 2\u00a0% and looks that reach nine pieces in ten, level 30 still has 99\u00a0%: growth ends every tower, but it may take its time.',
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

/** The scenario that these settings are, at whatever level the walk stands, however it is drawn, and wherever the three steps begin; null if it is none. */
export function scenarioOf(settings: Settings): Scenario | null {
  return (
    SCENARIOS.find((scenario) => {
      const own = settingsOf(scenario);
      return (Object.keys(own) as (keyof Settings)[]).every(
        (name) => name === 'level' || name === 'zoom' || name === 'from' || own[name] === settings[name],
      );
    }) ?? null
  );
}
