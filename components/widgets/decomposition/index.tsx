'use client';
import type { Props } from './params';
import { View } from './view';

/** A task nobody can judge, breaking down into evaluation-subtasks that somebody can. */
export default function Decomposition(props: Props) {
  return <View {...props} />;
}
