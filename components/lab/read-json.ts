import { capital } from '../words/capital';
import { cleanText, shorten } from './text';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const MOST_PROBLEMS = 20;
const MOST_WARNINGS = 30;

const kindOf = (value: Json | undefined): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : `${value}`;
};

/** Where something stands; reckoned only if there is something to say about it. */
export type Where = () => string;

/** Text from a file as a message can show it. */
const quoted = (text: string): string => `“${shorten(cleanText(text, 40), 30)}”`;

/**
 * Takes values out of parsed JSON, and collects what is wrong with them: problems (nothing can be read) and warnings (something
 * was left out). Only own properties with known names are ever looked at, so `__proto__` is one more unknown field.
 */
export function reader() {
  const problems: string[] = [];
  const warnings: string[] = [];
  let more = 0;
  const problem = (text: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(text);
  };
  const warn = (text: Where): void => {
    if (warnings.length < MOST_WARNINGS) warnings.push(text());
    else more++;
  };
  const own = (from: JsonObject, key: string): Json | undefined => (Object.hasOwn(from, key) ? from[key] : undefined);
  return {
    problems: problems as readonly string[],
    problem,
    warn,
    warnings: (): string[] => (more ? [...warnings, `And ${more} more of the kind.`] : warnings),
    full: (): boolean => problems.length >= MOST_PROBLEMS,
    object(value: Json, where: Where): JsonObject | null {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
      problem(`${capital(where())} must be an object { … }, not ${kindOf(value)}.`);
      return null;
    },
    unknown(from: JsonObject, known: readonly string[], where: Where): void {
      for (const key of Object.keys(from)) {
        if (!known.includes(key))
          warn(() => `The field ${quoted(key)} of ${where()} is not part of the format and was left out.`);
      }
    },
    text(from: JsonObject, key: string, where: Where, most: number, lines = false): string {
      const value = own(from, key);
      if (value === undefined || value === null) return '';
      if (typeof value !== 'string') {
        problem(`"${key}" of ${where()} must be a text in quotes, not ${kindOf(value)}.`);
        return '';
      }
      const clean = cleanText(value, most, lines);
      if (value.length > most && cleanText(value, value.length, lines).length > most) {
        warn(() => `"${key}" of ${where()} is longer than ${most} characters; the rest was left out.`);
      } else if (clean !== value) {
        warn(() => `"${key}" of ${where()} held invisible or control characters; they were left out.`);
      }
      return clean;
    },
    number(from: JsonObject, key: string, least: number, most: number, where: Where, nothing: boolean): number | null {
      const value = own(from, key);
      if (value === undefined || (nothing && value === null)) return null;
      if (typeof value !== 'number' || !(value >= least && value <= most)) {
        const given = typeof value === 'number' ? String(value) : kindOf(value);
        problem(
          `"${key}" of ${where()} must be a number from ${least} to ${most}${nothing ? ', or null' : ''}, not ${given}.`,
        );
        return null;
      }
      return value;
    },
    flag(from: JsonObject, key: string, where: Where): boolean {
      const value = own(from, key);
      if (value === undefined || value === null || typeof value === 'boolean') return value === true;
      problem(`"${key}" of ${where()} must be true or false, not ${kindOf(value)}.`);
      return false;
    },
    choice<T extends string>(from: JsonObject, key: string, choices: readonly T[], where: Where): T | undefined {
      const value = own(from, key);
      if (value === undefined) return undefined;
      const found = choices.find((choice) => choice === value);
      if (!found) problem(`"${key}" of ${where()} must be ${choices.map((choice) => `"${choice}"`).join(' or ')}.`);
      return found;
    },
    list(from: JsonObject, key: string, where: Where, most: number): readonly Json[] {
      const value = own(from, key);
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) {
        problem(`"${key}" of ${where()} must be a list [ … ], not ${kindOf(value)}.`);
        return [];
      }
      if (value.length > most) {
        problem(`"${key}" of ${where()} has more than ${most} entries.`);
        return [];
      }
      return value as readonly Json[];
    },
    /** Why a text is no JSON, with the line if the browser says where. */
    notJson(text: string, error: unknown): string {
      if (!text.trim()) return 'The file is empty.';
      const said = /position (\d+)/.exec(error instanceof Error ? error.message : '');
      const at = said ? Math.min(Number(said[1]), text.length) : -1;
      const line = at < 0 ? 0 : text.slice(0, at).split('\n').length;
      const start = text.trimStart().slice(0, 1);
      const cure =
        start === '<'
          ? ' It looks like a web page.'
          : start === '{'
            ? ' Is a comma or a bracket missing or one too many?'
            : '';
      return `The file is not valid JSON${line ? ` (line ${line})` : ''}.${cure}`;
    },
  };
}

export type Reader = ReturnType<typeof reader>;
