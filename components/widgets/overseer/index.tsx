'use client';
import type { Props } from './model';
import { View } from './view';

/** The island's entry. */
export default function Overseer(props: Props) {
  return <View {...props} />;
}
