/** The sentences of the acts: what becomes of the page, and what its reader thinks of it. */
import { LINES, outcome } from './game';
import { derive, type State, sentence, verdict } from './model';
import { schema } from './params';
import { percent, STORY, went } from './story';

const APPROVAL = { rises: 'Approval rises', falls: 'Approval falls', stays: 'Approval stays' } as const;
const DONE = { rises: 'more gets done', falls: 'less gets done', stays: 'as much gets done as before' } as const;

/** The first act: where training puts work and where it puts bluff, and what comes of it. */
export function lookSays(state: State): string {
  const { lit, beta, gloss } = state;
  const { outcome: o } = derive(state);
  if (beta === 0) return 'Without training nothing moves: the page stays as imitation left it.';
  if (lit === 0 && gloss === 0) return 'Nobody checks, and bluff reads no better than work: nothing moves.';
  const picks = 'Training on your picks';
  const moves =
    lit === LINES
      ? `${picks} puts real work into every line, for you check them all.`
      : lit === 0
        ? `${picks} puts bluff into every line, for you check none.`
        : gloss === 0
          ? `${picks} puts real work into the lines you check, and leaves the rest alone.`
          : `${picks} puts real work into the lines you check, and bluff into the rest.`;
  return `${moves} ${APPROVAL[went(o.approvalStart, o.approvalEnd)]}; ${DONE[went(o.truthStart, o.truthEnd)]}.`;
}

/** The last step's sentence in the second act, whose lamp hangs still: where it moves. */
export const WIDEN =
  'Press “Push” and move the lamp yourself. How many of the eight must you check before training makes the page better?';

/** The second act: the story. */
export const loopSays = (state: State): string => (STORY[state.step]?.id === 'widen' ? WIDEN : sentence(state));

/** The strength on the slider at which most is really done, and how much that is. */
export function bestPush({ lit, gloss }: Pick<State, 'lit' | 'gloss'>): { beta: number; done: number } {
  const { min, max, step } = schema.beta;
  let best = { beta: min, done: outcome({ lit, gloss, beta: min }).truthEnd };
  for (let beta = min + step; beta <= max; beta += step) {
    const done = outcome({ lit, gloss, beta }).truthEnd;
    if (done > best.done + 1e-12) best = { beta, done };
  }
  return best;
}

/** "3 of 12", "not at all": how hard the worker is trained. */
export const strength = (beta: number): string => (beta === 0 ? 'not at all' : `${beta} of ${schema.beta.max}`);

/** The third act: what this push comes to, and whether another would do better. */
export function pushSays(state: State): string {
  const { outcome: o } = derive(state);
  const best = bestPush(state);
  const better = Math.round(best.done * 100) > Math.round(o.truthEnd * 100);
  const now = `You approve of ${percent(o.approvalEnd)} of the page; ${percent(o.truthEnd)} is really done.`;
  if (!better) return `${now} No other push gets more done.`;
  const other = best.beta === 0 ? 'No push at all' : best.beta < state.beta ? 'A lighter push' : 'A harder push';
  return `${now} ${other} gets more done${best.beta === 0 ? '' : ` (${strength(best.beta)})`}: ${percent(best.done)}.`;
}

/** What is said of the open act beside the story, which speaks for itself. */
export function says(state: State & { act: string }): string {
  if (state.act === 'look') return lookSays(state);
  if (state.act === 'push') return pushSays(state);
  return state.act === 'bench' && derive(state).curves ? verdict(state) : '';
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_LOOK =
  'Training on your picks puts real work into the lines you check, and bluff into the rest. Approval stays; as much gets done as before.';
export const LONGEST_PUSH =
  'You approve of 100\u00a0% of the page; 100\u00a0% is really done. A lighter push gets more done (10.5 of 12): 100\u00a0%.';
