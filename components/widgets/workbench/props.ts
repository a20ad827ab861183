/** A tree to start from. */
export interface Start {
  /** names it in a link: /lab/#g=<id> */
  id: string;
  group: 'gallery' | 'chapters';
  title: string;
  /** the tree as a file */
  text: string;
}

export interface Props {
  id: string;
  starts: readonly Start[];
  /** id of the one that lies on the bench at a first visit */
  first: string;
}

/** The start that a fragment names, as `#g=<id>`. */
export function startOf(fragment: string, starts: readonly Start[]): Start | undefined {
  const named = /^#?g=([a-z0-9-]{1,80})$/.exec(fragment)?.[1];
  return starts.find(({ id }) => id === named);
}
