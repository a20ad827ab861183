/** A drawing that stands alone: SVG without style sheet, scripts and letters, and its size. */
export interface Flat {
  svg: string;
  width: number;
  height: number;
}

/**
 * Which drawings of a figure's first picture stand for it on its preview card and on its poster, in the order of the page, and how
 * they are laid out. A figure that says nothing shows its largest drawing.
 */
export interface CardDrawing {
  /** nothing is taken from the page, which opens with words: `compose` draws all of it */
  anew?: true;
  /** those whose viewBox has this size … */
  box?: readonly [number, number];
  /** … or those whose classes hold this; they have no viewBox and are drawn at `size` */
  css?: string;
  size?: readonly [number, number];
  /** at most so many */
  take?: number;
  /** drawings side by side; the default is one row */
  columns?: number;
  /** fill the columns from top to bottom, one after the other */
  down?: boolean;
  /** room between them, as a share of a drawing's width; the default is 0.06 */
  gap?: number;
  /**
   * adds to the drawings what stands in HTML on the page
   * @param ink the colour that a name of the palette has on this ground: "truth", "belief-soft"
   */
  compose?: (drawn: Flat, props: { id: string }, ink: (name: string) => string) => Flat;
}
