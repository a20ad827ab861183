'use client';
import type { ProtocolsProps } from './model';
import { View } from './view';

/** One task under RLHF, recursive reward modeling, iterated amplification and debate. */
export default function Protocols(props: ProtocolsProps) {
  return <View {...props} />;
}
