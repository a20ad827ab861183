'use client';
import { View } from './view';

/** The island's entry. */
export default function FeedbackLoop(props: { id: string }) {
  return <View {...props} />;
}
