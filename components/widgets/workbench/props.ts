import { readName } from '../../lab/link-text';

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

/** The start that a fragment names, as `#g=<id>`; signs that programs put behind a link are none of the name. */
export function startOf(fragment: string, starts: readonly Start[]): Start | undefined {
  const named = readName(fragment);
  return starts.find(({ id }) => id === named);
}
