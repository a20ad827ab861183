'use client';
import type { OveroptimizationProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function Overoptimization(props: OveroptimizationProps) {
  return <View {...props} />;
}
