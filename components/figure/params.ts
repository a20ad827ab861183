/**
 * The parameters of a figure that a link can carry: typed, clamped and versioned.
 * Text form: `v1.tchip.b30` — a version, then one token per parameter that differs from its default: a one-letter key
 * and a value. A token never holds a dot. A text is written as it is. Numbers are written as whole multiples of 10^-decimals (0.75 with decimals 2 is 75).
 */
export interface NumberParam {
  type: 'number';
  /** one lower-case letter (a capital where those run short), unique in the schema, never reused for something else */
  key: string;
  label: string;
  unit?: string;
  min: number;
  max: number;
  step: number;
  decimals?: number;
  default: number;
}

export interface ChoiceParam {
  type: 'choice';
  key: string;
  label: string;
  /** allowed values, each of [a-z0-9-] */
  options: readonly string[];
  /** one of the options, or '' where a link that leaves it out says none of them */
  default: string;
}

/** A set of names (such as folded nodes); an unknown name is dropped when it is read. */
interface SetParam {
  type: 'set';
  key: string;
  label: string;
  /** allowed names, each of [a-z0-9-]; a function where the set is large */
  allowed: (name: string) => boolean;
  default: readonly string[];
}

/** A short text, such as a row of answers, one letter each. */
export interface TextParam {
  type: 'text';
  key: string;
  label: string;
  /** what the whole text must match; it may allow letters, digits, `-`, `_` and `~`, which need no escaping in an address */
  pattern: RegExp;
  /** the greatest length, in characters */
  maxLength: number;
  default: string;
}

export type Param = NumberParam | ChoiceParam | SetParam | TextParam;
export type ParamSchema = Readonly<Record<string, Param>>;
export type ParamValue = number | string | readonly string[];
export type ParamValues = Readonly<Record<string, ParamValue>>;

export interface Decoded {
  /** the parameters that the text sets, valid and clamped; the rest keeps its default */
  values: Record<string, ParamValue>;
  /** one sentence for each part that could not be read; empty if all is well */
  problems: string[];
}

/** The values a figure starts with. */
export function defaultsOf(schema: ParamSchema): Record<string, ParamValue> {
  return Object.fromEntries(Object.entries(schema).map(([name, p]) => [name, p.default]));
}

/**
 * Brings a number to the nearest allowed value of a parameter.
 * @returns a number in [min, max] on the parameter's grid of steps; the default for NaN
 */
export function clampTo(p: NumberParam, value: number): number {
  if (Number.isNaN(value)) return p.default;
  const inside = Math.min(p.max, Math.max(p.min, value));
  const stepped = p.min + Math.round((inside - p.min) / p.step) * p.step;
  return Number(Math.min(p.max, stepped).toFixed(p.decimals ?? 0));
}

const SAFE_TEXT = /^[\w~-]*$/;

/** Whether a text may stand in a link for this parameter. */
export function fits(p: TextParam, text: string): boolean {
  const whole = new RegExp(`^(?:${p.pattern.source})$`, p.pattern.flags.replace(/[gy]/g, ''));
  return text.length <= p.maxLength && SAFE_TEXT.test(text) && whole.test(text);
}

/** Whether two values of a parameter are the same. */
export function sameValue(a: ParamValue, b: ParamValue): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((x, i) => x === b[i]) : a === b;
}

/**
 * Writes values as text for the address.
 * @returns the text, or null where every value is its default (then the address carries nothing)
 */
export function encodeParams(version: number, schema: ParamSchema, values: ParamValues): string | null {
  const tokens: string[] = [];
  for (const [name, p] of Object.entries(schema)) {
    const value = values[name];
    if (value === undefined || sameValue(value, p.default)) continue;
    if (p.type === 'number') tokens.push(`${p.key}${Math.round((value as number) * 10 ** (p.decimals ?? 0))}`);
    else if (p.type === 'choice') tokens.push(`${p.key}${value as string}`);
    // a text that could not be read again is left out rather than breaking the rest of the link
    else if (p.type === 'text') tokens.push(...(fits(p, value as string) ? [`${p.key}${value as string}`] : []));
    else tokens.push(`${p.key}${(value as readonly string[]).join('~')}`);
  }
  return tokens.length ? [`v${version}`, ...tokens].join('.') : null;
}

const MAX_LENGTH = 4000;

/**
 * Reads the text form. Never throws: what cannot be read keeps its default and is named in `problems`.
 * @param schemas the schema of every version that was ever published, so that an old link reads for ever
 * @param moved gets a sentence for each number that its parameter cannot take, with what it was brought to
 */
export function decodeParams(
  text: string,
  schemas: Readonly<Record<number, ParamSchema>>,
  moved: string[] = [],
): Decoded {
  const values: Record<string, ParamValue> = {};
  const problems: string[] = [];
  if (text.length > MAX_LENGTH) return { values, problems: ['The link is too long to be one of ours.'] };
  const [head = '', ...tokens] = text.split('.');
  const version = /^v(\d{1,4})$/.exec(head)?.[1];
  const schema = version === undefined ? undefined : schemas[Number(version)];
  if (!schema) return { values, problems: ['The link’s settings are in a form this page does not know.'] };
  const byKey = new Map(Object.entries(schema).map(([name, p]) => [p.key, [name, p] as const]));
  for (const token of tokens) {
    const found = byKey.get(token.slice(0, 1));
    if (!found) {
      problems.push('The link sets something this figure does not have.');
      continue;
    }
    const [name, p] = found;
    const raw = token.slice(1);
    if (p.type === 'number') {
      if (!/^-?\d{1,12}$/.test(raw)) problems.push(`The link’s value for “${p.label}” is not a number.`);
      else {
        const asked = Number(raw) / 10 ** (p.decimals ?? 0);
        const taken = clampTo(p, asked);
        if (taken !== asked)
          moved.push(`The link’s value for “${p.label}”, ${asked}, is none that it can take: it stands at ${taken}.`);
        values[name] = taken;
      }
    } else if (p.type === 'choice') {
      if (p.options.includes(raw)) values[name] = raw;
      else problems.push(`The link’s choice for “${p.label}” is not one of ours.`);
    } else if (p.type === 'text') {
      if (fits(p, raw)) values[name] = raw;
      else problems.push(`The link’s “${p.label}” could not be read.`);
    } else {
      const names = raw === '' ? [] : raw.split('~');
      const known = names.filter(p.allowed);
      if (known.length < names.length) problems.push(`Some of the link’s “${p.label}” are unknown here.`);
      values[name] = [...new Set(known)];
    }
  }
  return { values, problems };
}
