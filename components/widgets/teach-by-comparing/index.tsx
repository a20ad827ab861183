'use client';
import type { TeachProps } from './model';
import { View } from './view';

/** The figure `teach-by-comparing`. */
export default function TeachByComparing(props: TeachProps) {
  return <View {...props} />;
}
