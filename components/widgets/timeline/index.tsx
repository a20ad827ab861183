'use client';
import type { TimelineProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function Timeline(props: TimelineProps) {
  return <View {...props} />;
}
