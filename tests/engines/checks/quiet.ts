/** Silence: in all that was asked before, no error, no refusal by the policy, and nothing that is not there. */
import { until } from '../engine';
import type { Told } from '../stand';
import type { Check } from './check';

/** The address at which errors are made on purpose. */
const ON_PURPOSE = 'on-purpose';

/** Does what the policy forbids, and an error of each kind. */
const misbehave = () => {
  const script = document.createElement('script');
  script.textContent = 'document.title = "refused"';
  document.head.append(script);
  setTimeout(() => {
    throw new Error('on purpose');
  });
  setTimeout(() => Promise.reject(new Error('on purpose, later')));
};

const KINDS = ['policy:', 'policy, reported:', 'error:', 'rejection:'] as const;

/** One line for all of the same kind. */
const lineOf = ({ at, what }: Told) => `${at}: ${what}`;

export const quiet: Check = {
  name: 'nothing was refused by the policy, no error went uncaught',
  run: async (tab, stand) => {
    const all: Told[] = [];
    const ofPurpose = () => all.filter(({ at }) => at.includes(ON_PURPOSE));
    await tab.open(`${stand.url}?${ON_PURPOSE}`);
    await tab.ask(misbehave);
    const deaf: string[] = [];
    for (const kind of KINDS) {
      const hears = () => {
        all.push(...stand.told());
        return Promise.resolve(ofPurpose().some(({ what }) => what.startsWith(kind)));
      };
      await until(kind, hears, 5_000).catch(() => deaf.push(`“${kind}” made on purpose was not heard of`));
    }
    return [...deaf, ...new Set(all.filter(({ at }) => !at.includes(ON_PURPOSE)).map(lineOf))];
  },
};
