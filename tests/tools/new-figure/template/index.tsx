'use client';
import { View } from './view';

/** The island's entry. */
export default function Template(props: { id: string }) {
  return <View {...props} />;
}
