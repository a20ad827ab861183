import { count } from './numbers';

/** So many of a thing: "1 report", "2,400 reports". */
export const some = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** The same where number and thing must not part at the end of a line. */
export const tied = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)}\u00a0${Math.round(n) === 1 ? one : many}`;
