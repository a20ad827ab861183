/**
 * The gallery of the workbench: worked decompositions, one file each in content/gallery/, in the format that the workbench
 * exports. The order is that of the files' names. A file's note is the commentary; its first line is the verdict.
 */
import type { LabTree } from '../components/lab/document';
import { parse } from '../components/lab/format';
import { listFiles, once, readText, shown } from './files';
import { ContentError, type Problem } from './problem';

/** One worked decomposition. */
export interface GalleryEntry {
  /** the file's name without its number: "bridge-inspection" */
  id: string;
  title: string;
  /** whether the cut works and why, in one line */
  verdict: string;
  /** paragraphs */
  commentary: string[];
  tree: LabTree;
}

const NAME = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

/** Reads one file. @throws ContentError with every fault of the file */
export function readGalleryFile(name: string): GalleryEntry {
  const file = `gallery/${name}`;
  const fail = (problems: Omit<Problem, 'file' | 'line'>[]): never => {
    throw new ContentError(problems.map((p) => ({ file: shown(file), line: 0, ...p })));
  };
  const id = NAME.exec(name)?.[2];
  if (!id) return fail([{ message: 'the name is not of the form 13-some-words.json', cure: 'rename the file' }]);
  const read = parse(readText(file));
  if ('problems' in read) {
    return fail(read.problems.map((message) => ({ message, cure: 'correct the file, or export it from /lab/ again' })));
  }
  const { tree, warnings } = read;
  const faults = warnings.map((message) => ({ message, cure: 'take out what the format does not have' }));
  const [verdict = '', ...commentary] = tree.note.split(/\n\s*\n/).map((text) => text.trim());
  if (!tree.title) faults.push({ message: 'the tree has no title', cure: 'add “title”' });
  if (!verdict || verdict.includes('\n') || verdict.length > 160)
    faults.push({
      message: 'the note does not begin with a verdict in one line',
      cure: 'write one line of at most 160 characters on whether the cut works and why, then an empty line',
    });
  if (commentary.length === 0)
    faults.push({ message: 'the note has no commentary', cure: 'add a paragraph or more below the verdict' });
  if (faults.length) return fail(faults);
  return { id, title: tree.title, verdict, commentary, tree };
}

/** The whole gallery. @throws ContentError naming every faulty file at once */
export const loadGallery = once((): GalleryEntry[] => {
  const problems: Problem[] = [];
  const entries: GalleryEntry[] = [];
  for (const name of listFiles('gallery', '.json')) {
    try {
      const entry = readGalleryFile(name);
      if (entries.some((e) => e.id === entry.id))
        problems.push({
          file: shown(`gallery/${name}`),
          line: 0,
          message: `“${entry.id}” is taken`,
          cure: 'rename it',
        });
      entries.push(entry);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new ContentError(problems);
  return entries;
});
