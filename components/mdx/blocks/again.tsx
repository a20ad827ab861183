import type { ReactNode } from 'react';
import { Island } from '../island';
import { FigureKinds, StillNote } from './figure';
import type { Kind } from './kinds';

export interface AgainProps {
  /** its own, on this page: "start-reach" */
  id: string;
  title: string;
  kinds: Kind[];
  widget: string;
  /** the widget's props, with this page's id and the state in which it stands here */
  props: Record<string, unknown>;
  /** where the figure is at home */
  home: { title: string; address: string };
  /** the picture draws its own ground, at home as here */
  bleed: boolean;
  answers?: string | undefined;
  /** what to try */
  children: ReactNode;
}

/**
 * A figure shown a second time: alive, in a state of its own, under an id of its own. What it assumes, its words and its sources
 * stand at its home; the way there takes what the reader has set here along (components/page/again.ts).
 */
export function Again({ id, title, kinds, widget, props, home, bleed, answers, children }: AgainProps) {
  return (
    <figure
      id={id}
      className={bleed ? 'figure figure-bleed' : 'figure'}
      aria-labelledby={`${id}-title`}
      data-again={home.address}
    >
      <div className="figure-head">
        <p className="figure-title" id={`${id}-title`}>
          {title}
        </p>
        <FigureKinds kinds={kinds} />
      </div>
      <Island name={widget} props={props} />
      <StillNote answers={answers} />
      <figcaption>
        <div className="caption">{children}</div>
        <p className="again-home">
          The whole figure, with what it assumes: <a href={home.address}>{home.title}</a>
        </p>
      </figcaption>
    </figure>
  );
}
