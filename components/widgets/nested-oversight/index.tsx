'use client';
import type { NestedOversightProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function NestedOversight(props: NestedOversightProps) {
  return <View {...props} />;
}
