/** A novel of two chapters for a test's content folder, and one summary of it with a flaw and one without. */
import type { Fixture } from './fixture';

export const BOOK = 'books/tale';

/** A flawed summary of it and a clean one, with what assistants say of each. */
export const FLAWS = `- id: k4t7m
  of: ch-1
  sentence: Ann reads.
  shown: Ben reads.
  truth: flawed
  kind: misattribution
  hard: 3
  passage: p-1
  words: Ann went down
  why: It is Ann.
  critiques:
    - {id: b2b2b, verdict: useless, says: Noon is left out., passage: p-1, words: it was noon}
    - {id: b3b3b, verdict: right, says: Ann reads it., passage: p-1, words: Ann went down}
    - {id: b4b4b, verdict: wrong, says: Nobody reads., passage: p-2, words: "‘No,’", why: He only says no.}
- id: m5c8d
  of: tale
  sentence: Ben writes it down.
  shown: It is Ben who puts it down.
  truth: clean
  passage: p-2
  words: He wrote the figure down.
  critiques:
    - {id: c2c2c, verdict: useless, says: He says no first., passage: p-2, words: said Ben}
    - {id: c3c3c, verdict: wrong, says: He refuses., passage: p-2, words: "‘No,’", why: He writes all the same.}
    - {id: c4c4c, verdict: useless, says: The gauge is left out., passage: p-1, words: the gauge}
`;

/** Puts the novel and its flaws into the folder. */
export function addTale(fix: Fixture): void {
  fix.write(
    `${BOOK}/book.yaml`,
    `id: tale
title: A Tale
author: nobody
blurb: Short.
summary: Ann reads the gauge. Ben writes it down.
rests: [[p-1], [p-1, p-2]]
parts: [one]
`,
  );
  fix.write(
    `${BOOK}/one.yaml`,
    `id: one
title: Part
summary: Ann reads and Ben writes.
rests: [[p-1, p-2]]
chapters:
  - id: ch-1
    title: First
    summary: Ann reads.
    rests: [[p-1]]
    passages:
      - {id: p-1, text: "Ann went down and read the gauge, because it was noon.", summary: Ann reads.}
  - id: ch-2
    title: Second
    summary: Ben says ‘No.’ He writes all the same.
    rests: [[p-2], [p-2]]
    passages:
      - id: p-2
        text: |-
          ‘No,’ said Ben. He wrote

          the figure down.
        summary: Ben writes.
`,
  );
  fix.write('flaws.yaml', FLAWS);
}
