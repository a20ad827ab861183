import { LineCounter, parseDocument } from 'yaml';
import type { ZodError, ZodType, z } from 'zod';
import { readText, shown } from './files';
import { ContentError, type Problem } from './problem';

/** What the YAML parser says of a file. */
export const notYaml = (error: Error, file: string, line: number): Problem => ({
  file: shown(file),
  line,
  message: `this is not valid YAML: ${error.message.split('\n')[0]}`,
  cure: 'mend the YAML; a value that holds “: ” or starts with a special character goes in quotes',
});

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
    throw new ContentError(document.errors.map((error) => notYaml(error, file, at(error.pos[0]))));
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new ContentError(problemsOf(result.error, data, file, (keys) => lineOf(document, keys, at, firstLine)));
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

/** The way to a value as an author knows it: an entry of a list goes by its id, not by its place. */
function placeOf(data: unknown, keys: readonly PropertyKey[]): string {
  let at = data;
  const names = keys.map((key) => {
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const { id } = (at ?? {}) as { id?: unknown };
    return typeof key === 'number' && typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}

/** What a kind of value is called, and how it is written. */
const KINDS: Readonly<Record<string, readonly [name: string, form: string]>> = {
  array: ['a list', 'write it in brackets, [one, two], or each entry on a line of its own behind “- ”'],
  string: ['a text', 'write it as words, in quotes if it looks like something else'],
  number: ['a number', 'write it in digits, without quotes'],
  int: ['a whole number', 'write it in digits, without a point'],
  boolean: ['yes or no', 'write true or false'],
  object: ['an entry', 'write its fields below it, each as “name: value”'],
  record: ['a table', 'write its lines below it, each as “name: value”, or {} for none'],
};

/** What zod says by itself, in an author's words. A schema may have its own: "too long|shorten it". */
function inWords(issue: ZodError['issues'][number], name: string): [message: string, cure: string] {
  const [message = '', cure] = issue.message.split('|');
  if (cure !== undefined) return [message, cure];
  if (issue.code === 'invalid_type') {
    const [kind, form] = KINDS[issue.expected] ?? [issue.expected, `correct “${name}”`];
    return / received undefined$/.test(message)
      ? ['is missing', `add “${name}”, ${kind}: ${form}`]
      : [`not ${kind}`, form];
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return [`has no place for ${keys}`, 'correct the name, or take it out'];
  }
  if (issue.code === 'invalid_value')
    return ['not a value that it can have', `write one of: ${issue.values.join(', ')}`];
  return [message, name ? `correct “${name}”` : 'correct the file'];
}

function problemsOf(error: ZodError, data: unknown, file: string, line: (keys: PropertyKey[]) => number): Problem[] {
  return error.issues.map((issue) => {
    const place = placeOf(data, issue.path);
    const [message, cure] = inWords(issue, String(issue.path.at(-1) ?? ''));
    return { file: shown(file), line: line(issue.path), message: `${place ? `“${place}”: ` : ''}${message}`, cure };
  });
}

/** Reads and checks a YAML file. @throws ContentError */
export function readYaml<S extends ZodType>(file: string, schema: S): z.infer<S> {
  return parseYaml(readText(file), file, schema);
}
