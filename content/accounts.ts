import { z } from 'zod';
import { once } from './files';
import { line, opaque, quoted } from './schemas';
import { readYaml } from './yaml';

/** So many words has an excerpt at most: it is read in a quarter of a minute. */
export const EXCERPT_WORDS = 80;

const account = z.strictObject({
  id: opaque,
  excerpt: line(480).refine(
    (text) => text.split(/\s+/).length <= EXCERPT_WORDS,
    `longer than ${EXCERPT_WORDS} words|take a shorter piece`,
  ),
  sound: line(120),
  flawed: line(120),
  ...quoted,
});

/** An excerpt of the novel with two accounts of it, of which the excerpt itself bears out one and refutes the other. */
export type Account = z.infer<typeof account>;

/** Every pair of accounts in content/accounts.yaml. @throws ContentError naming the faulty line */
export const loadAccounts = once((): Account[] => readYaml('accounts.yaml', z.array(account)));
