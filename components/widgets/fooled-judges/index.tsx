'use client';
import type { FooledJudgesProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function FooledJudges(props: FooledJudgesProps) {
  return <View {...props} />;
}
