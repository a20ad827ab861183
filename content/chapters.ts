import { z } from 'zod';
import { listFiles, once, parseYaml, readText, shown } from './files';
import { ContentError } from './problem';
import { date, id, line } from './schemas';

const frontMatter = z.strictObject({
  id,
  title: line(60),
  order: z.number().int().positive(),
  question: line(120),
  summary: line(160),
  assumes: z.array(line(300)).min(1).max(2),
  prerequisites: z.array(id),
  widgets: z.array(id),
  updated: date,
  status: z.enum(['draft', 'finished'], 'not a status|write draft or finished'),
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
const FENCE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * Splits a page's source into front matter and body.
 * @throws ContentError if there is no front matter
 */
export function splitFrontMatter(source: string, file: string): { yaml: string; body: string } {
  const found = FENCE.exec(source);
  if (!found) {
    throw new ContentError([
      {
        file: shown(file),
        line: 1,
        message: 'no front matter',
        cure: 'start the file with --- and its fields, then ---',
      },
    ]);
  }
  return { yaml: found[1] ?? '', body: source.slice(found[0].length) };
}

/** Reads one chapter's front matter. @param name file name without ending @throws ContentError */
export function readChapter(name: string): Chapter {
  const file = `chapters/${name}.mdx`;
  const { yaml } = splitFrontMatter(readText(file), file);
  const data = parseYaml(yaml, file, frontMatter, 2);
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
