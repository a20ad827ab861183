'use client';
import type { Props } from './params';
import { View } from './view';

/** A task tree alive: the same human hours for plain RLHF and for recursive reward modeling. */
export default function Recursion(props: Props) {
  return <View {...props} />;
}
