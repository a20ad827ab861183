/** The four ways of overseeing that the exercise tells apart. */
export type Protocol = 'rlhf' | 'rrm' | 'ida' | 'debate';

/** The four things that tell protocols apart. */
export type Role = 'acts' | 'judges' | 'signal' | 'recurs';

/** One scene, as content/protocol-items.yaml holds it. */
export interface Item extends Record<Role, string> {
  id: string;
  title: string;
  /** who does what, without a name for it */
  scene: string;
  /** reported = what a study did; sketch = told after a proposal, in our words */
  kind: 'reported' | 'sketch';
  /** the right answer; two where both are defensible */
  accept: Protocol[];
  /** the role that gives it away */
  tell: Role;
  why: string;
  /** the mistake that is easily made here */
  mixup: string;
  /** citation keys */
  sources: string[];
  evidence: 'primary' | 'secondary';
}

export interface ProtocolInfo {
  value: Protocol;
  label: string;
  /** the name inside a sentence */
  name: string;
  /** key on the keyboard, and digit in the address */
  digit: string;
}

export const PROTOCOLS: readonly ProtocolInfo[] = [
  { value: 'rlhf', label: 'RLHF', name: 'RLHF', digit: '1' },
  { value: 'rrm', label: 'Recursive reward modeling', name: 'recursive reward modeling', digit: '2' },
  { value: 'ida', label: 'Iterated amplification', name: 'iterated amplification', digit: '3' },
  { value: 'debate', label: 'Debate', name: 'debate', digit: '4' },
];

/** The rows of the note, in order, each with what to ask while it is still blank. */
export const ROLES: readonly { value: Role; label: string; ask: string }[] = [
  { value: 'acts', label: 'Who acts', ask: 'Whose work is it?' },
  { value: 'judges', label: 'Who judges', ask: 'And does anything help them?' },
  { value: 'signal', label: 'Trained on', ask: 'A reward, an answer to copy, or a win?' },
  { value: 'recurs', label: 'Built on itself', ask: 'What is used again, one level up?' },
];

/** A protocol's name as it stands in a sentence. */
export const nameOf = (protocol: Protocol): string => PROTOCOLS.find((p) => p.value === protocol)?.name ?? '';

/** The accepted answers of a scene in words: "debate", "iterated amplification or recursive reward modeling". */
export const acceptedOf = (item: Item): string => item.accept.map(nameOf).join(' or ');
