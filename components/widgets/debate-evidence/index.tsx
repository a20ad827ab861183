'use client';
import type { DebateEvidenceProps } from './model';
import { View } from './view';

/** What is known of debate: numbers, conditions, and a failure. */
export default function DebateEvidence(props: DebateEvidenceProps) {
  return <View {...props} />;
}
