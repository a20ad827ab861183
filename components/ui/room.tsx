import type { ComponentProps, ReactNode } from 'react';

export interface RoomProps extends Omit<ComponentProps<'p'>, 'className'> {
  /** the longest that may come to stand here; undefined: no room is kept */
  longest: ReactNode | undefined;
  /** classes of the room; everything else goes to the text */
  className?: string;
  /** the element of the text; `span` within a paragraph, `div` where the text is more than one */
  as?: 'p' | 'span' | 'div';
}

/** A text that changes, with the room of the longest one kept free, so that nothing below moves. */
export function Room({ children, longest, className = '', as = 'p', ...rest }: RoomProps) {
  const Text = as as 'p';
  const Outer = as === 'span' ? 'p' : 'div';
  return (
    <Outer className={`grid ${className}`.trim()}>
      <Text {...rest} className="col-start-1 row-start-1">
        {children}
      </Text>
      {longest !== undefined && (
        <Text aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {longest}
        </Text>
      )}
    </Outer>
  );
}

/** A figure's sentence: what its state means, above all else, in the room of the longest. */
export function Sentence({ className = '', ...room }: RoomProps) {
  return (
    <Room
      {...room}
      className={`max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink ${className}`.trim()}
    />
  );
}
