'use client';
import type { Props } from './model';
import { View } from './view';

/** The figure `coin-run`. */
export default function CoinRun(props: Props) {
  return <View {...props} />;
}
