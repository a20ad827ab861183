'use client';
import type { TaskMapProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function TaskMap(props: TaskMapProps) {
  return <View {...props} />;
}
