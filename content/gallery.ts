/**
 * The gallery of the workbench: worked decompositions, one file each in content/gallery/, in the format that the workbench
 * exports. The order is that of the files' names. A file's note is the commentary; its first line is the verdict.
 */
import type { LabTree } from '../components/lab/document';
import { parse } from '../components/lab/format';
import { listFiles, once, readText, shown } from './files';
import { galleryFaults } from './gallery-rules';
import { ContentError, type Problem } from './problem';
import { loadTasks } from './tasks';

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

/** What to do about something that the workbench would mend by itself when it reads a file; here the file itself is mended. */
function cureOf(warning: string): string {
  if (warning.startsWith('The field')) return 'correct the name of the field, or take it out';
  if (warning.startsWith('The id')) return 'give the part an “id” of its own, or none';
  return 'mend it in the file, or export it from /lab/ again';
}

/** Reads one file. @throws ContentError with every fault of the file */
export function readGalleryFile(name: string): GalleryEntry {
  const file = `gallery/${name}`;
  const fail = (problems: Omit<Problem, 'file' | 'line'>[]): never => {
    throw new ContentError(problems.map((p) => ({ file: shown(file), line: 0, ...p })));
  };
  const id = NAME.exec(name)?.[2];
  if (!id)
    return fail([
      {
        message: 'the name is not of the form 13-some-words.json, so nobody sees it',
        cure: 'rename the file: two digits for its place, then lower-case words with hyphens; or take it out of the folder',
      },
    ]);
  const read = parse(readText(file));
  if ('problems' in read) {
    return fail(read.problems.map((message) => ({ message, cure: 'correct the file, or export it from /lab/ again' })));
  }
  const { tree, warnings } = read;
  const faults = warnings.map((message) => ({ message, cure: cureOf(message) }));
  const [verdict = '', ...commentary] = tree.note.split(/\n\s*\n/).map((text) => text.trim());
  faults.push(...galleryFaults(tree, verdict, commentary));
  if (faults.length) return fail(faults);
  return { id, title: tree.title, verdict, commentary, tree };
}

/** The whole gallery. An entry and a task tree share the addresses /lab/#g=<id>. @throws ContentError naming every fault at once */
export const loadGallery = once((): GalleryEntry[] => {
  const problems: Problem[] = [];
  const entries: GalleryEntry[] = [];
  const taken = new Map(loadTasks().map(({ id }) => [id, `the task tree “${id}”`]));
  for (const name of listFiles('gallery', '').filter((n) => !n.startsWith('.'))) {
    try {
      const entry = readGalleryFile(name);
      const by = taken.get(entry.id);
      if (by) {
        const cure = 'give the newer file other words (a published name never changes)';
        problems.push({ file: shown(`gallery/${name}`), line: 0, message: `“${entry.id}” is taken by ${by}`, cure });
      }
      taken.set(entry.id, name);
      entries.push(entry);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new ContentError(problems);
  return entries;
});
