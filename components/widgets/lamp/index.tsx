'use client';
import { View } from './view';

/** The island's entry. */
export default function Lamp(props: { id: string }) {
  return <View {...props} />;
}
