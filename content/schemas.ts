import { z } from 'zod';

/** Small schemas that several content files share. Messages may carry a cure after a bar. */

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'not a valid id|use lower-case letters, digits and single hyphens, such as base-case',
  );

export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'not a date|write it as 2026-11-23'),
);

/** Text of a limited length, as cards, descriptions and nodes need it. */
export const line = (max: number) =>
  z.string().trim().min(1, 'empty|write it').max(max, `longer than ${max} characters|shorten it`);

export const minutes = z
  .number('not a number of minutes|write a number, such as 12 or 2.5')
  .positive('not a positive number of minutes|write how long a person needs')
  .max(10_000_000, 'too many minutes|ten million is the limit');
