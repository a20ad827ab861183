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
 * What a reader without scripts is told, and shown beyond the first picture. Not a <noscript>: scripts may also fail to arrive;
 * theme.js hides this before the first paint.
 */
export function StillNote({ answers, stills }: { answers?: string | undefined; stills?: ReactNode }) {
  return (
    <div className="no-js">
      <p className="figure-noscript">
        This is the figure’s first picture; it moves only with JavaScript.
        {stills && ' Pictures of its other acts stand below.'}
        {answers && (
          <>
            {' '}
            <a href={answers}>Its answers stand on a page of their own.</a>
          </>
        )}
      </p>
      {stills}
    </div>
  );
}

export interface FrameProps {
  id: string;
  title: string;
  kinds: Kind[];
  /** what stands under the title */
  picture: ReactNode;
  /** the figure's first state in words: for readers without scripts, in print, and for screen readers who want it in full */
  words: ReactNode;
  /** the picture draws its own ground and goes from edge to edge */
  bleed?: boolean;
  /** how tall its embed is at 640 px wide, for the code that readers copy */
  embedHeight?: number;
  children: ReactNode;
}

export interface FigureProps extends Omit<FrameProps, 'picture'> {
  widget: string;
  /** the widget's props: JSON */
  props: Record<string, unknown>;
  /** address of the answers, for a figure that hides its truth until the reader has guessed */
  answers?: string | undefined;
  /** pictures of further acts, for readers without scripts */
  stills?: ReactNode;
}

/** What stands in `<Figure>`: the caption, and what the figure assumes. */
export function captionParts(children: ReactNode): { caption: ReactNode[]; assumptions: ReactNode[] } {
  const all = Children.toArray(children);
  const isAssumptions = (child: ReactNode) => isValidElement(child) && child.type === Assumptions;
  return { caption: all.filter((child) => !isAssumptions(child)), assumptions: all.filter(isAssumptions) };
}

/** What stands around every figure: title, what kind of thing it shows, caption, assumptions, and all of it in words. */
export function FigureFrame({ id, title, kinds, picture, words, bleed = false, embedHeight, children }: FrameProps) {
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
      {picture}
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

/** A figure that lives: its picture wakes, and moves. */
export function Figure({ widget, props, answers, stills, ...frame }: FigureProps) {
  const picture = (
    <>
      <Island name={widget} props={props} />
      <StillNote answers={answers} stills={stills} />
    </>
  );
  return <FigureFrame {...frame} picture={picture} />;
}
