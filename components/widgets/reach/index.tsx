'use client';
import type { Props } from './params';
import { View } from './view';

/** How far recursion reaches: the map from level to level, and the line that decides. */
export default function Reach(props: Props) {
  return <View {...props} />;
}
