'use client';
import type { Props } from './props';
import { View } from './view';

/** The workbench: a task tree of one's own, with the model running on it. */
export default function Workbench(props: Props) {
  return <View {...props} />;
}
