/** What the checks know of a browser, whatever drives it. */

/** What can be sent to a page and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One window of an engine, with a storage of its own. */
export interface Tab {
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page. Only its source gets there: it sees its arguments and the page, and nothing else. */
  ask<Args extends readonly Json[], Answer>(
    question: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
  /** Brings the first element that matches into the middle of the window and clicks on it with the mouse. */
  click(selector: string): Promise<void>;
  /** Brings the mouse over the first element that matches. */
  hover(selector: string): Promise<void>;
  /** Presses a key where the focus is: "a", "Enter", "Control+Enter". */
  press(key: string): Promise<void>;
  /** Types letters where the focus is. */
  type(text: string): Promise<void>;
  /** Gives the page so much room. @returns how wide it is then: a window may have a least width */
  resize(width: number, height: number): Promise<number>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  /** "WebKitGTK 2.50.1" */
  title: string;
  /** A new window with an empty storage. */
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Thrown by a check where a driver, and not the site, cannot do what is asked. */
export class Cannot extends Error {}

/**
 * A call of a function as an expression that a page can evaluate.
 * @param question its source must stand alone; the compiler marks the names of functions by a helper that no page has
 */
export const sourceOf = (question: (...args: never[]) => unknown, args: readonly Json[]): string =>
  `(async () => { const __name = (f) => f; return await (${question})(...${JSON.stringify(args)}); })()`;

/** The least that a page may be given to come to what is waited for, in ms. */
const PATIENCE = 20_000;

/**
 * Asks until the answer is no longer false, null or empty. A question that cannot be asked, because the page is just going, is asked again.
 * @param what is waited for, in words
 * @throws if it does not come
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  patience = PATIENCE,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + patience;
  for (;;) {
    let why = '';
    const answer = await ask().catch((error: Error) => {
      why = ` (${error.message})`;
      return null;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${Math.round(patience / 1000)} s${why}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** What a driver has not answered by then it never will, in ms. */
const ANSWER = 30_000;

/** Waits for an answer, but not for ever: drivers lose one now and then when a page goes while it is asked. */
export function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the driver did not answer within ${ANSWER / 1000} s`)), ANSWER);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
