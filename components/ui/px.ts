/**
 * A length for an attribute, rounded to a hundredth. Math.exp and its kin may differ in the last bit between the machine that
 * builds a page and the browser that wakes it; unrounded, the two would draw different attributes.
 */
export const px = (length: number): number => Math.round(length * 100) / 100;
