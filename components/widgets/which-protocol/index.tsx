'use client';
import type { WhichProtocolProps } from './model';
import { View } from './view';

/** The island's entry. */
export default function WhichProtocol(props: WhichProtocolProps) {
  return <View {...props} />;
}
