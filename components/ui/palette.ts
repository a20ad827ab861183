/**
 * The site's colours where no style sheet reaches: pictures that stand alone, preview cards, the browser's own bar. Their home is
 * app/globals.css; a test holds the two together, and finds colours that are written down a third time.
 */

export type Scheme = 'light' | 'dark';

/** A token's value in either scheme, as # and six digits. */
type Token = Readonly<Record<Scheme, string>>;

/** By the names of the style sheet, without their dashes: `paper-2` is `paper2`. */
export const palette = {
  paper: { light: '#fcfaf4', dark: '#15161b' },
  paper2: { light: '#f4efe3', dark: '#1d1f26' },
  ink: { light: '#201d18', dark: '#ebe6da' },
  ink2: { light: '#5a5348', dark: '#b4ad9f' },
  control: { light: '#857b69', dark: '#8d8778' },
  lamp: { light: '#845400', dark: '#f2bd4b' },
  lit: { light: '#fff3cf', dark: '#3b3118' },
  truth: { light: '#0a6660', dark: '#5accc1' },
  shade: { light: '#e2dccf', dark: '#0d0e12' },
} as const satisfies Readonly<Record<string, Token>>;
