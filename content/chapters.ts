import { z } from 'zod';
import { listFiles, once, shown } from './files';
import { pageTree } from './page/tree';
import { ContentError } from './problem';
import { date, id, line } from './schemas';
import { parseYaml } from './yaml';

const frontMatter = z.strictObject({
  id,
  title: line(60),
  order: z.number().int().positive(),
  question: line(120),
  summary: line(160),
  assumes: z.array(line(300)).min(1).max(2),
  prerequisites: z.array(id),
  widgets: z.array(id),
  /** the figure whose drawing opens the chapter */
  picture: id.optional(),
  updated: date,
  aliases: z.record(id, id).default({}),
  /** ids that moved to another page: old id → new address */
  moved: z
    .record(id, z.string().regex(/^\/[a-z0-9-]+\/#[a-z0-9-]+$/, 'not an address|write it as /chapter/#id'))
    .default({}),
});

/** A chapter's front matter and where it lies. */
export interface Chapter extends z.infer<typeof frontMatter> {
  /** file name in content/chapters/, without .mdx */
  file: string;
}

const NAME = /^(\d{2})-([a-z0-9-]+)$/;

/** The front matter of a page, checked. @param file in content/ @throws ContentError */
export function readFront<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  const front = pageTree(file).children?.find((node) => node.type === 'yaml');
  if (front) return parseYaml(front.value ?? '', file, schema, 2);
  const cure = 'start the file with --- and its fields, then ---';
  throw new ContentError([{ file: shown(file), line: 1, message: 'no front matter', cure }]);
}

/** Reads one chapter's front matter. @param name file name without ending @throws ContentError */
function readChapter(name: string): Chapter {
  const file = `chapters/${name}.mdx`;
  const data = readFront(file, frontMatter);
  const parts = NAME.exec(name);
  if (!parts || parts[2] !== data.id || Number(parts[1]) !== data.order) {
    const wanted = `${String(data.order).padStart(2, '0')}-${data.id}.mdx`;
    throw new ContentError([
      {
        file: shown(file),
        line: 2,
        message: 'the file’s name does not agree with its id and order',
        cure: `name the file ${wanted}, or correct “id” and “order”`,
      },
    ]);
  }
  return { ...data, file: name };
}

/** All chapters that exist, in order. @throws ContentError naming every faulty file at once */
export const loadChapters = once((): Chapter[] => {
  const problems: ContentError['problems'] = [];
  const chapters: Chapter[] = [];
  for (const name of listFiles('chapters', '.mdx')) {
    try {
      chapters.push(readChapter(name.replace(/\.mdx$/, '')));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new ContentError(problems);
  return chapters.sort((a, b) => a.order - b.order);
});
