/** One imagined system on the tax helpline. `ability` is what nobody sees: it stays out of the page until a guess is made. */
export interface System {
  key: SystemKey;
  name: string;
  /** share of the hundred questions it could answer if asked in the best possible way, (observed, 1] */
  ability: number;
  /** how readily the ability comes out, per unit of effort, > 0 */
  rate: number;
  /** said once the reader has committed to a guess */
  afterwards: string;
}

export type SystemKey = 'a' | 'b' | 'c';

/** Share of the hundred that every one of the three answers when it is asked plainly. The same on purpose. */
export const OBSERVED = 0.46;

/** Share of the hundred that fine-tuning teaches in this toy, over and above what it brings out. */
export const TAUGHT = 0.06;

export const SYSTEMS: Readonly<Record<SystemKey, System>> = {
  a: {
    key: 'a',
    name: 'System A',
    ability: 0.95,
    rate: 0.5,
    afterwards:
      'It knew nearly everything and, asked plainly, did not show it. Most of its misses were failures of alignment.',
  },
  b: {
    key: 'b',
    name: 'System B',
    ability: 0.58,
    rate: 0.9,
    afterwards: 'A better prompt had brought out most of what was there. The rest of its misses were beyond it.',
  },
  c: {
    key: 'c',
    name: 'System C',
    ability: 0.74,
    rate: 0.17,
    afterwards: 'Half and half, and hard to draw out: even next year’s technique does not reach all it could do.',
  },
};

export const SYSTEM_KEYS = ['a', 'b', 'c'] as const satisfies readonly SystemKey[];

export interface Effort {
  name: string;
  /** after "With …" or "Asked plainly" in a sentence */
  phrase: string;
  /** effort spent, in units of our own; only their order and spacing mean anything */
  units: number;
}

/** The ladder of elicitation, cheapest first. */
export const EFFORTS: readonly Effort[] = [
  { name: 'Plain prompt', phrase: 'Asked plainly', units: 0 },
  { name: 'Better prompt', phrase: 'With a better prompt', units: 1 },
  { name: 'A few examples', phrase: 'With a few examples in the prompt', units: 2 },
  { name: 'Fine-tuning', phrase: 'After fine-tuning', units: 4 },
  { name: 'Next year’s technique', phrase: 'With a technique found only next year', units: 6 },
];

/** From this rung on, training has changed the system. */
export const FINE_TUNING = 3;

/**
 * Ouyang et al. (2022): one pretrained 175B model before and after the training that made it InstructGPT. The first two
 * are readings from their Figure 1 (win rate against the same 175B supervised model); the third is printed.
 */
export const INSTRUCT_GPT = { before: 0.24, after: 0.66, printed: 0.85, margin: 0.03 } as const;
