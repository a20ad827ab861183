import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { ZodError, ZodType, z } from 'zod';
import { ContentError, type Problem } from './problem';

/** The content folder. Builds, checks and tests run from the top of the repository; a test may name another folder. */
export const contentRoot = (): string => process.env.CONTENT_ROOT ?? path.join(process.cwd(), 'content');

/** The path of a content file as messages show it. */
export const shown = (file: string): string => path.posix.join('content', file.replaceAll(path.sep, '/'));

/** Reads a content file as text. @throws ContentError if it is missing */
export function readText(file: string): string {
  const full = path.join(contentRoot(), file);
  if (!existsSync(full)) {
    throw new ContentError([
      { file: shown(file), line: 0, message: 'the file is missing', cure: 'restore it, or take away what names it' },
    ]);
  }
  return readFileSync(full, 'utf8');
}

/** Names of the files with an ending, sorted; an empty list where the folder does not exist. */
export function listFiles(folder: string, ending: string): string[] {
  const full = path.join(contentRoot(), folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Folders in a content folder, sorted. */
export function listFolders(folder: string): string[] {
  const full = path.join(contentRoot(), folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Parses YAML and checks it against a schema.
 * @param firstLine the line of the file at which the YAML starts (front matter starts at 2)
 * @throws ContentError with the line of each fault
 */
export function parseYaml<S extends ZodType>(text: string, file: string, schema: S, firstLine = 1): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length) {
    throw new ContentError(
      document.errors.map((error) => ({
        file: shown(file),
        line: at(error.pos[0]),
        message: `this is not valid YAML: ${error.message.split('\n')[0]}`,
        cure: 'mend the YAML; a value that holds “: ” or starts with a special character goes in quotes',
      })),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new ContentError(problemsOf(result.error, file, (keys) => lineOf(document, keys, at, firstLine)));
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** The line of the nearest thing in the document on the way to a faulty value. */
function lineOf(
  document: YamlDocument,
  keys: PropertyKey[],
  at: (offset: number) => number,
  firstLine: number,
): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return at(node.range[0]);
  }
  return firstLine;
}

/** Zod's issues as problems. A schema may put its cure after a bar: "too long|shorten it". */
export function problemsOf(error: ZodError, file: string, line: (keys: PropertyKey[]) => number): Problem[] {
  return error.issues.map((issue) => {
    const place = issue.path.map(String).join('.');
    const [message = '', cure] = issue.message.split('|');
    return {
      file: shown(file),
      line: line(issue.path),
      message: `${place ? `“${place}”: ` : ''}${message}`,
      cure: cure ?? (place ? `correct “${place}”` : 'correct the file'),
    };
  });
}

/** Reads and checks a YAML file. @throws ContentError */
export function readYaml<S extends ZodType>(file: string, schema: S): z.infer<S> {
  return parseYaml(readText(file), file, schema);
}

/** Keeps the result of a loader, so that a build reads each file once; `next dev` and tests with a folder of their own read again. */
export function once<T>(load: () => T): () => T {
  let kept: { root: string; value: T } | null = null;
  return () => {
    const root = contentRoot();
    if (kept?.root === root && process.env.NODE_ENV === 'production') return kept.value;
    kept = { root, value: load() };
    return kept.value;
  };
}
