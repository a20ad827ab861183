'use client';
import type { Props } from './props';
import { View } from './view';

/** Cards that come again. */
export default function Review(props: Props) {
  return <View {...props} />;
}
