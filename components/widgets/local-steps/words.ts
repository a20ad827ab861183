/** What is said of a case. Every sentence is made from what the case comes to. Pure. */
import { capital } from '../../words/capital';
import { count, spell } from '../../words/numbers';
import { CLAIM, GAP, type Hidden } from './account';
import { type Case, CLAIMS, type Facts, invalid, ones, outcome, ROOT, STEPS } from './proof';

/** "one claim", "three steps" */
const many = (n: number, one: string): string => `${spell(n)} ${one}${n === 1 ? '' : 's'}`;

/** A claim's or the gap's name inside a sentence. */
export const inside = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** What the reader's own case comes to. */
export function ownSentence(at: Case): string {
  const { misjudged, passes, failed } = outcome(at);
  const bad = invalid(at).length;
  const leaves = ones(misjudged);
  const accepted = passes[ROOT];
  if (!failed) {
    const fine = accepted ? 'a good account is accepted' : 'a faulty account is rejected';
    const faults = [
      ...(leaves > 0 ? [`${many(leaves, 'claim')} ${leaves === 1 ? 'is' : 'are'} misjudged`] : []),
      ...(bad > 0 ? [`${many(bad, 'step')} ${bad === 1 ? 'is' : 'are'} invalid`] : []),
    ];
    if (faults.length === 0)
      return `The verdict on the whole is right: ${fine}. Make it wrong, without a single invalid step.`;
    return `The verdict on the whole is right: ${fine}, although ${faults.join(' and ')}. What goes wrong below does not always show above.`;
  }
  if (bad > 0) {
    return `The verdict on the whole is wrong. But ${many(bad, 'step')} ${bad === 1 ? 'is' : 'are'} invalid, and re-checking the steps would show it. Do it with every step valid.`;
  }
  if (leaves === 0) {
    return `Every claim is judged rightly, every step is valid, and the whole is wrong: no question asks ${inside(GAP.label)}.`;
  }
  const also = at.gap && accepted ? ' What no question asks is wrong as well.' : '';
  if (leaves === 1) {
    const which = CLAIM[Math.log2(misjudged)]?.label ?? '';
    if (also)
      return `Every step is valid, and the whole is wrong twice over: ${inside(which)} is misjudged, and no question asks ${inside(GAP.label)}.`;
    return accepted
      ? `Every local approval was valid, and the whole is wrong because of one leaf: ${inside(which)}. Now do it with every claim judged rightly.`
      : `Every step is valid, and a good account is thrown out because of one leaf: ${inside(which)}. Now let a faulty one through.`;
  }
  return accepted
    ? `Every step is valid, and a faulty account is let through: ${many(leaves, 'claim')} are misjudged.${also} One would do.`
    : `Every step is valid, and a good account is thrown out: ${many(leaves, 'claim')} are misjudged. One would do.`;
}

/** What looking has shown so far, before the reader has said anything. */
export function searchSentence(p: { claims: number; steps: number; found: string | null; left: number }): string {
  const { claims, steps, found, left } = p;
  if (claims + steps === 0) {
    return `An account comes up approved: ${spell(CLAIMS)} claims accepted, ${spell(STEPS)} steps. Is it right? You can look behind ${spell(left)} of these ${CLAIMS + STEPS}.`;
  }
  const seen = [
    ...(steps > 0
      ? [`${many(steps, 'step')} re-checked, ${steps === 1 ? 'and valid' : steps === 2 ? 'both valid' : 'all valid'}`]
      : []),
    ...(claims > 0
      ? [
          `${many(claims, 'claim')} held against the text, ${found ? `and one differs: ${inside(found)}` : claims === 1 ? 'which bears it out' : 'which bears them out'}`,
        ]
      : []),
  ].join('; ');
  return `${capital(seen)}. ${left === 0 ? 'No looks left.' : `${capital(many(left, 'look'))} left.`} Is the whole right?`;
}

/** Whether the reader was right about an account, up to what it is. */
export function mineIs({ claim, gap }: Hidden, said: 'right' | 'wrong'): string {
  return said === (claim !== null || gap ? 'wrong' : 'right') ? 'You said so: it is' : `You said ${said}. It is`;
}

/** What there was to find, once the reader has said what they think. */
export function openSentence(
  hidden: Hidden,
  said: 'right' | 'wrong',
  looked: { claims: number; found: boolean },
): string {
  const mine = mineIs(hidden, said);
  if (hidden.claim !== null) {
    const label = inside(CLAIM[hidden.claim]?.label ?? '');
    const how = looked.found ? 'You looked behind that leaf.' : `It shows behind one of the ${spell(CLAIMS)} claims.`;
    return `${mine} wrong. Every local approval was valid, and the whole is wrong because of one leaf: ${label}. ${how} Re-checking all ${spell(STEPS)} steps shows nothing.`;
  }
  if (hidden.gap) {
    return `${mine} wrong. Every claim was judged rightly and every step was valid, but nobody asked ${inside(GAP.label)}. None of the ${CLAIMS + STEPS} looks would have shown it.`;
  }
  return `${mine} right. From where you stood it was the same picture as an account that is wrong.`;
}

/** The three facts, each with what was tried. */
export function factSentences(f: Facts): { title: string; text: string; cases: string; failed: string }[] {
  return [
    {
      title: 'If every claim is judged rightly and every step is valid, the whole is judged rightly',
      text: 'Provided the claims cover everything. The bottom is right, and each step carries it up: induction.',
      cases: count(f.induction.cases),
      failed: count(f.induction.failed),
    },
    {
      title: 'With every step valid, one misjudged claim can be enough',
      text: `In the ${count(f.oneLeaf.failed)} the one claim decides. Re-checking all ${spell(STEPS)} steps in each, ${count(f.oneLeaf.steps)} checks, finds ${f.oneLeaf.found === 0 ? 'nothing' : count(f.oneLeaf.found)}. In the others another claim is faulty and rightly rejected, and that decides.`,
      cases: count(f.oneLeaf.cases),
      failed: count(f.oneLeaf.failed),
    },
    {
      title: 'What no question covers can be wrong with everything else in order',
      text: 'In the one, all claims are right, and what nobody asked is wrong. No look at a claim or a step finds it: the questions have to be exhaustive.',
      cases: count(f.gap.cases),
      failed: count(f.gap.failed),
    },
  ];
}

/** How many cases there are in all, and what holds in every one of them. */
export function everything(f: Facts): string {
  return `All ${count(f.all.cases)} cases of this tree were tried: each claim right or wrong, accepted or rejected, each step valid or not, the uncovered thing right or wrong. Without a misjudged claim, an invalid step or a fault that no question covers, the verdict on the whole is wrong in ${f.all.withoutFault === 0 ? 'none of them' : count(f.all.withoutFault)}.`;
}

/** What the figure does not say. */
export const LIMITS =
  'This is logic about one finite tree, where a whole is right if all its parts are. It says nothing about how often claims are misjudged, steps go wrong or questions are missing.';
