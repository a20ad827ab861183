'use client';
import type { FooledProps } from './model';
import { View } from './view';

/** The figure `get-fooled`. */
export default function GetFooled(props: FooledProps) {
  return <View {...props} />;
}
