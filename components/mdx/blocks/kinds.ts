export type Kind = 'data' | 'fit' | 'toy';

/** The three marks of a figure: what its numbers rest on. */
export const KINDS: Readonly<Record<Kind, { badge: string; meaning: string }>> = {
  data: { badge: 'Data', meaning: 'published numbers, with their source' },
  fit: { badge: 'Formula', meaning: 'a published formula with stated coefficients' },
  toy: { badge: 'Toy model', meaning: 'our own model, to think with; no measurement' },
};
