'use client';
import type { Props } from './props';
import { View } from './view';

/** A test before reading and after. */
export default function Quiz(props: Props) {
  return <View {...props} />;
}
