'use client';
import type { WeakToStrongProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function WeakToStrong(props: WeakToStrongProps) {
  return <View {...props} />;
}
