'use client';
import type { SortingDeskProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function SortingDesk(props: SortingDeskProps) {
  return <View {...props} />;
}
