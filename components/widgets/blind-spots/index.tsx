'use client';
import type { Props } from './model';
import { View } from './view';

/** The figure `blind-spots`. */
export default function BlindSpots(props: Props) {
  return <View {...props} />;
}
