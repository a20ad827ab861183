'use client';
import type { TwoGapsProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function TwoGaps(props: TwoGapsProps) {
  return <View {...props} />;
}
