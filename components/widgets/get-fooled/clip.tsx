'use client';
import { ClipStage } from '../../gym/clip-stage';
import type { Playback } from '../../gym/playback';
import type { ShownClip } from '../../gym/protocol';
import { Film } from './film';

export interface FilmedClipProps {
  clip: ShownClip;
  playback: Playback;
  name: string;
  /** it stands by itself and needs no film below: nothing is to be compared, and drawings weigh */
  alone?: boolean;
}

/** A clip on its stage with its film below; the film alone where no motion is wanted. */
export function FilmedClip({ clip, playback, name, alone = false }: FilmedClipProps) {
  const label = `${name}: ${clip.text}`;
  if (playback.still) return <Film frames={clip.frames} cut={clip.cut} label={label} row="four" />;
  return (
    <>
      <ClipStage frames={clip.frames} clock={playback.clock} cut={clip.cut} label={label} />
      {!alone && (
        <div className="mt-1.5">
          <Film frames={clip.frames} cut={clip.cut} />
        </div>
      )}
    </>
  );
}
