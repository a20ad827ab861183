/**
 * Cards for review: a question on a chapter, and its answer. The answers are what a reader tries to remember, so whatever indexes,
 * searches or quotes the book leaves out the field `answer`; in pages it stands in elements marked `data-answer`.
 */
import { z } from 'zod';
import { loadChapters } from './chapters';
import { listFiles, once, shown } from './files';
import { ContentError } from './problem';
import { line, opaque } from './schemas';
import { readYaml } from './yaml';

const CARD_KINDS = ['mechanism', 'distinction', 'prediction'] as const;

const card = z.strictObject({
  /** permanent: what a reader's device keeps of a card goes by it */
  id: opaque,
  kind: z.enum(CARD_KINDS),
  question: line(330),
  answer: line(320),
  /** where the book says it */
  read: z.string().regex(/^\/([a-z0-9-]+\/)?#[a-z0-9-]+$/, 'not an address|write it as /chapter/#id'),
  /** of a prediction: the figure in a frozen state, of which `{key}` in the texts is a number; `{start.key}` is the figure’s first state’s */
  state: z
    .string()
    .regex(
      /^\/([a-z0-9-]+\/)?\?([a-z0-9-]+)=v\d+(\.[\w~-]+)*#\2$/,
      'not a figure in a state|write it as /chapter/?figure=v1.k4#figure',
    )
    .optional(),
  /** of a prediction: what its words say of its numbers, as “key < key” or “key > number” */
  holds: z
    .array(
      z
        .string()
        .regex(/^[\w.]+ (<|>|=|<=|>=) ([\w.]+|-?\d+(\.\d+)?)$/, 'not a comparison|write it as truthEnd < truthStart'),
    )
    .default([]),
});

/** A card, and the chapter at whose end it stands. */
export interface Card extends z.infer<typeof card> {
  /** the chapter's id */
  chapter: string;
  /** in content/ */
  file: string;
}

/** The files of cards, in the order of the book. */
const FOLDER = 'cards';

/** All cards, in the order of the book. @throws ContentError for a file of no chapter, a faulty card, or an id that stands twice */
export const loadCards = once((): Card[] => {
  const chapters = new Map(loadChapters().map((c) => [`${c.file}.yaml`, c]));
  const all = listFiles(FOLDER, '.yaml').flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const chapter = chapters.get(name)?.id;
    if (chapter === undefined) {
      const cure = 'name the file as its chapter’s file is named';
      throw new ContentError([{ file: shown(file), line: 0, message: 'these cards belong to no chapter', cure }]);
    }
    return readYaml(file, z.array(card).min(1)).map((one): Card => ({ ...one, chapter, file }));
  });
  const seen = new Set<string>();
  for (const { id, file } of all) {
    if (seen.has(id)) {
      const cure = 'give the newer one another id; a published id never changes';
      throw new ContentError([{ file: shown(file), line: 0, message: `the card “${id}” stands twice`, cure }]);
    }
    seen.add(id);
  }
  return all;
});

/** What a card is called on the page of all cards. */
export const cardAnchor = ({ id }: { id: string }): string => `card-${id}`;
