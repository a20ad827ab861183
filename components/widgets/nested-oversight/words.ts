import type { OversightGame } from '../../models/oversight/nested-oversight';
import { spell } from '../../words/numbers';

/** A share to a tenth of a per cent, "27.6 %", as the paper prints it; never 0.0 % or 100.0 % for a share that is neither. */
export function tenths(share: number): string {
  const text = (100 * share).toFixed(1);
  if (share > 0 && text === '0.0') return 'under\u00a00.1\u00a0%';
  if (share < 1 && text === '100.0') return 'over\u00a099.9\u00a0%';
  return `${text}\u00a0%`;
}

/** The same for narrow places: "<0.1 %" where the words would be long. */
export const brief = (share: number): string => tenths(share).replace('under\u00a0', '<').replace('over\u00a0', '>');

/** "one step", "5 steps": in words up to ten. */
export const stepsText = (n: number): string => `${spell(n)} ${n === 1 ? 'step' : 'steps'}`;

/** What the fitted lines of each game say, whatever the sliders. */
export const NOTES: Readonly<Record<OversightGame['id'], string>> = {
  mafia:
    'Here the overseer’s skill grows faster with general skill than the other side’s (slopes 1.53 and 0.83). So the higher rungs hold better than the lower ones, and the wider the gap, the more rungs pay.',
  debate:
    'Here the side to be caught hardly follows general skill at all: slope 0.05, with R² = 0.01. So “debate holds up” says in part that a stronger model wasn’t measured to be a better debater. And 51.7\u00a0% is the best of four games, not the finding.',
  backdoor:
    'Here the side to be caught gains much faster than its overseer (slopes 1.95 and 0.72): each rung holds less well than the one below. The two fits differ most here, 27.6\u00a0% and 10.0\u00a0% at +400.',
  wargames:
    'Here the overseer gains faster (slopes 1.17 and 0.68), but from behind: at the foot of the ladder, against a model no stronger than itself, it holds only 34.2\u00a0% of the time.',
};

export const CAVEATS: readonly string[] = [
  'Models against models in four toy games. No person judges anything here, and nobody knows what the four say about real work.',
  'Skill is Chatbot Arena Elo; 400 points mean odds of ten to one in a direct match. In each game two straight lines turn it into skill at overseeing and skill at getting past. The coefficients are those in the authors’ code.',
  'In the paper the lines are straight only between two plateaus. We use the straight part alone and carry it to every gap shown, so the far end is extrapolation.',
  'The odds are multiplied as if the rungs failed independently of one another. A blind spot that all share isn’t in it.',
];
export const LATER =
  'Diamonds: the four numbers of the paper’s later abstract for a gap of 400, from a later fit than the one in the code. The two are not mixed.';

/** As long as any sentence of the figure gets (a test sees to it): its height is kept free. */
export const LONGEST =
  'Backdoor Code, a gap of 1,000 points, eleven steps: every rung holds in under\u00a00.1\u00a0% of climbs. In one leap it would be under\u00a00.1\u00a0%. Each rung is easier than the leap, and yet so many must hold that it comes to less. The best here is one step, with under\u00a00.1\u00a0%.';
