import { z } from 'zod';
import { once } from './files';
import { id, line } from './schemas';
import { readYaml } from './yaml';

const protocol = z.enum(['rlhf', 'rrm', 'ida', 'debate'], 'not one of the four|write rlhf, rrm, ida or debate');

const item = z.strictObject({
  id,
  title: line(40),
  scene: line(340),
  kind: z.enum(['reported', 'sketch'], 'not a kind of scene|write reported or sketch'),
  accept: z.array(protocol).min(1).max(2, 'more than two right answers|make the scene clearer'),
  acts: line(90),
  judges: line(90),
  signal: line(90),
  recurs: line(110),
  tell: z.enum(['acts', 'judges', 'signal', 'recurs'], 'not one of the four rows|write acts, judges, signal or recurs'),
  why: line(420),
  mixup: line(280),
  sources: z.array(z.string()).min(1, 'no source|name at least one citation key'),
  evidence: z.enum(['primary', 'secondary'], 'not a kind of evidence|write primary or secondary'),
});

/** A scene to recognise: under which of the four protocols is the program trained? */
export type ProtocolItem = z.infer<typeof item>;

/** The scenes of the exercise, in order. @throws ContentError naming the faulty line */
export const loadProtocolItems = once((): ProtocolItem[] => readYaml('protocol-items.yaml', z.array(item).min(4)));
