import { Children, isValidElement, type ReactNode } from 'react';
import { Island } from '../island';
import { CopyLink } from './copy-link';
import { KINDS, type Kind } from './kinds';

export type { Kind };

/** What a figure's numbers rest on, and where the reader can break it. Only inside `<Figure>`. */
export function Assumptions({ children }: { children: ReactNode }) {
  return (
    <details className="assumptions">
      <summary>What this figure assumes</summary>
      {children}
    </details>
  );
}

/** The figure's badges: what its numbers rest on. */
export function FigureKinds({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <p className="figure-kinds">
      {kinds.map((kind) => (
        <a
          key={kind}
          href="/about/#how-figures-are-marked"
          className={`badge badge-${kind}`}
          title={KINDS[kind].meaning}
        >
          {KINDS[kind].badge}
        </a>
      ))}
    </p>
  );
}

/**
 * What a reader without scripts is told. Not a <noscript>: scripts may also fail to arrive; theme.js hides this before the first
 * paint.
 */
export function StillNote({ answers }: { answers?: string | undefined }) {
  return (
    <p className="figure-noscript no-js">
      This is the figure’s first picture; it moves only with JavaScript.
      {answers && (
        <>
          {' '}
          <a href={answers}>Its answers stand on a page of their own.</a>
        </>
      )}
    </p>
  );
}

export interface FigureProps {
  id: string;
  widget: string;
  title: string;
  kinds: Kind[];
  /** the widget's props: JSON */
  props: Record<string, unknown>;
  /** the figure's first state in words: for readers without scripts, in print, and for screen readers who want it in full */
  words: ReactNode;
  /** address of the answers, for a figure that hides its truth until the reader has guessed */
  answers?: string | undefined;
  /** the picture draws its own ground and goes from edge to edge */
  bleed?: boolean;
  /** how tall its embed is at 640 px wide, for the code that readers copy */
  embedHeight?: number;
  children: ReactNode;
}

/** What stands in `<Figure>`: the caption, and what the figure assumes. */
export function captionParts(children: ReactNode): { caption: ReactNode[]; assumptions: ReactNode[] } {
  const all = Children.toArray(children);
  const isAssumptions = (child: ReactNode) => isValidElement(child) && child.type === Assumptions;
  return { caption: all.filter((child) => !isAssumptions(child)), assumptions: all.filter(isAssumptions) };
}

/** A figure: title, what kind of thing it shows, the living picture, caption, assumptions, and all of it in words. */
export function Figure({
  id,
  widget,
  title,
  kinds,
  props,
  words,
  answers,
  bleed = false,
  embedHeight,
  children,
}: FigureProps) {
  const { caption, assumptions } = captionParts(children);
  return (
    <figure
      id={id}
      className={bleed ? 'figure figure-bleed' : 'figure'}
      aria-labelledby={`${id}-title`}
      data-embed-height={embedHeight}
    >
      <div className="figure-head">
        <p className="figure-title" id={`${id}-title`}>
          {title}
        </p>
        <FigureKinds kinds={kinds} />
        <CopyLink id={id} what={`the figure “${title}”`} />
      </div>
      <Island name={widget} props={props} />
      <StillNote answers={answers} />
      <figcaption>
        <div className="caption">{caption}</div>
        {assumptions}
        <details className="transcript">
          <summary>The figure in words</summary>
          {words}
        </details>
      </figcaption>
    </figure>
  );
}
