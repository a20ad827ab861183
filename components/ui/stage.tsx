import type { ReactNode } from 'react';
import { Room } from './room';

export interface StageProps {
  /** the picture takes the whole width on wide screens too, and the controls lie below it */
  wide?: boolean;
  /** in this order: Says, Picture, Controls, More; each may be missing */
  children: ReactNode;
}

/**
 * One act on one screen. Phone: sentence, picture, and the control right under it. From 900 px on the picture stands left, sentence
 * and controls right of it.
 */
export function Stage({ wide = false, children }: StageProps) {
  return <div className={wide ? 'stage stage-wide' : 'stage'}>{children}</div>;
}

export interface SaysProps {
  /** the longest sentence that may come to stand here: its height is kept free, so that nothing below moves */
  longest: ReactNode | undefined;
  children: ReactNode;
}

/** The one sentence of an act: what there is to see. `Acts` says it to screen readers. */
export function Says({ longest, children }: SaysProps) {
  return (
    <Room className="stage-says" longest={longest}>
      {children}
    </Room>
  );
}

/** The height of a pane on a phone: 24, 18 or 15 rem. `short` is lower on wide screens too, under a story of some lines. */
export type PaneRoom = 'high' | 'middle' | 'low' | 'short';

/** Written out whole: a page is given the classes that its scripts name. */
const ROOMS: Readonly<Record<PaneRoom, string>> = {
  high: '',
  middle: 'stage-middle',
  low: 'stage-low',
  short: 'stage-short',
};

export interface PictureProps {
  /** for a picture taller than its room: it scrolls within the stage, under this name, and the controls stay in sight */
  long?: string;
  /** how tall that pane is on a phone: less where many controls stand under it */
  room?: PaneRoom;
  /** what is seen is the work being judged, whose words are no words of ours */
  work?: boolean;
  children: ReactNode;
}

/** The one picture of an act, with its labels and legend. */
export function Picture({ long, room = 'high', work = false, children }: PictureProps) {
  const data = { 'data-picture': '', ...(work && { 'data-work': '' }) };
  if (long === undefined) {
    return (
      <div className="stage-picture" {...data}>
        {children}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={`stage-picture stage-long ${ROOMS[room]}`} aria-label={long} tabIndex={0} {...data}>
      {children}
    </section>
  );
}

/** What moves the picture. */
export function Controls({ children }: { children: ReactNode }) {
  return <div className="stage-controls needs-js">{children}</div>;
}
