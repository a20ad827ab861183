import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type LabNode, LIMITS } from '../../lab/document';
import { isComposing } from './composing';
import type { RowActions } from './row-actions';
import { useCaret } from './use-caret';

/** The title of a row while it is being written. */
export function TitleField({ node, actions }: { node: LabNode; actions: RefObject<RowActions> }) {
  const field = useRef<HTMLInputElement>(null);
  useCaret(field, node.title);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      value={node.title}
      maxLength={LIMITS.title}
      aria-label="Title"
      dir="auto"
      className="h-8 w-full min-w-0 rounded border border-ink bg-paper px-1.5 text-ink"
      onChange={(event) => actions.current.title(node.id, event.target.value)}
      onBlur={() => actions.current.stop('blur')}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (event.key === 'Escape' || (event.key === 'Enter' && plain)) {
          event.preventDefault();
          event.stopPropagation();
          actions.current.stop(event.key === 'Escape' ? 'back' : 'keep');
        } else actions.current.keys(event);
      }}
    />
  );
}
