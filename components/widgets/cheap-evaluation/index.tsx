'use client';
import type { Props } from './model';
import { View } from './view';

/** The figure `cheap-evaluation`. */
export default function CheapEvaluation(props: Props) {
  return <View {...props} />;
}
