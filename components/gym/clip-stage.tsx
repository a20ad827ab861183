'use client';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { FRAME_RATE, FRAME_SIZE, FRAME_START } from '../models/gymnast/gymnast';
import { px } from '../ui/px';
import { Backdrop } from './backdrop';
import { PARTS, type Part, type Parts, partsOf, silhouette } from './figure-parts';
import { Gymnast } from './gymnast';
import type { Clock } from './playback';
import { dragAt, framesIn, lastMoment, poseAt } from './pose';
import { cameraFor, STAGE, toX } from './stage';

const GHOSTS = [1, 2, 3, 4, 5] as const;
/** Seconds between two ghosts: they stand where the body was at whole multiples of it. */
const GHOST_STEP = 0.08;
/** Seconds in which the shutter closes. */
const SHUTTER = 0.16;
const RIPPLE = 0.4;

const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Everything that is drawn of a recording, by moment. Knows no more than the frames that it is given. */
export function filmOf(frames: Float32Array) {
  const count = framesIn(frames);
  const end = lastMoment(frames);
  const camera = cameraFor(frames, count);
  const middle = camera(poseAt(frames, 0).joints.hip[0]);
  const phase = (i: number): number => frames[i * FRAME_SIZE + 10] ?? 0;
  let touch = Math.round(-FRAME_START * FRAME_RATE);
  while (touch < count && phase(touch) === 0) touch++;
  const contact = touch < count ? FRAME_START + touch / FRAME_RATE : Number.POSITIVE_INFINITY;
  const ghosts = new Map<number, string>();
  const parts = (time: number): Parts => {
    const pose = poseAt(frames, time);
    return partsOf(pose, camera(pose.joints.hip[0]), dragAt(frames, time));
  };
  // the camera may pan: ghosts stay where they were in the hall, so they are drawn around the middle and shifted
  const ghost = (step: number): string => {
    const known = ghosts.get(step);
    if (known !== undefined) return known;
    const made = silhouette(partsOf(poseAt(frames, step * GHOST_STEP), middle, [0, 0], 1));
    ghosts.set(step, made);
    return made;
  };
  return {
    end,
    parts,
    /** the k-th last ghost: its outline, '' if there is none in the air */
    ghost: (time: number, k: number): string => {
      const step = Math.ceil(Math.min(time, end) / GHOST_STEP - 1e-6) - k;
      const born = step * GHOST_STEP;
      return born < 0.04 || born > contact || time > Math.min(end, contact) + 0.35 ? '' : ghost(step);
    },
    middle,
    centre: (time: number): number => camera(poseAt(frames, time).joints.hip[0]),
    shadow: (time: number) => {
      const { joints, com } = poseAt(frames, time);
      const centre = camera(joints.hip[0]);
      const flat = Math.abs(joints.head[0] - joints.foot[0]);
      const height = Math.max(0, Math.min(joints.hip[1], joints.foot[1], joints.head[1], joints.hand[1]));
      return {
        cx: toX((joints.head[0] + joints.foot[0] + com[0]) / 3, centre),
        rx: px(26 + 26 * flat + 14 * Math.min(1.2, height)),
        opacity: px(0.3 / (1 + 2.2 * height)),
      };
    },
    /** a ring on the mat after the first contact: radius and opacity */
    ripple: (time: number) => {
      const share = (Math.min(time, end) - contact) / RIPPLE;
      if (!(share >= 0 && share <= 1)) return { cx: 0, rx: 0, opacity: 0 };
      const { hip, foot } = poseAt(frames, contact).joints;
      return {
        cx: toX((hip[0] + foot[0]) / 2, camera(hip[0])),
        rx: px(24 + 70 * share),
        opacity: px(0.55 * (1 - share)),
      };
    },
  };
}

const FAINT = [0.2, 0.16, 0.12, 0.09, 0.06] as const;

export interface ClipStageProps {
  frames: Float32Array;
  clock: Clock;
  /** the recording ends because the camera cut away: a shutter closes there */
  cut?: boolean;
  /** what stands on the closed shutter */
  cutText?: string;
  /** one sentence for those who cannot see it (describeClip) */
  label: string;
}

/** One clip on its stage, driven by the clock and by nothing else. */
export function ClipStage({ frames, clock, cut = false, cutText = 'The camera cuts away', label }: ClipStageProps) {
  const film = useMemo(() => filmOf(frames), [frames]);
  const nodes = useRef<Partial<Record<Part, SVGPathElement | null>>>({});
  const ghosts = useRef<(SVGPathElement | null)[]>([]);
  const shadow = useRef<SVGEllipseElement>(null);
  const ripple = useRef<SVGEllipseElement>(null);
  const blades = useRef<(SVGRectElement | null)[]>([]);
  const [closed, setClosed] = useState(false);
  // what React draws is the moment at which it draws; from there on the clock paints
  const [first] = useState(() => clock.time());
  const [hall, setHall] = useState(() => film.centre(first));

  useBeforePaint(() => {
    const paint = (time: number) => {
      const parts = film.parts(time);
      for (const part of PARTS) nodes.current[part]?.setAttribute('d', parts[part]);
      const centre = film.centre(time);
      const shift = px((film.middle - centre) * 100);
      for (const [i, k] of GHOSTS.entries()) {
        ghosts.current[i]?.setAttribute('d', film.ghost(time, k));
        ghosts.current[i]?.setAttribute('transform', `translate(${shift} 0)`);
      }
      for (const [node, ring] of [
        [shadow.current, film.shadow(time)],
        [ripple.current, film.ripple(time)],
      ] as const) {
        node?.setAttribute('cx', String(ring.cx));
        node?.setAttribute('rx', String(ring.rx));
        node?.setAttribute('opacity', String(ring.opacity));
      }
      const share = cut ? Math.max(0, Math.min(1, (time - film.end) / SHUTTER)) : 0;
      blades.current[0]?.setAttribute('height', String(px((STAGE.height / 2) * share)));
      blades.current[1]?.setAttribute('height', String(px((STAGE.height / 2) * share)));
      blades.current[1]?.setAttribute('y', String(px(STAGE.height - (STAGE.height / 2) * share)));
      setClosed(share === 1);
      setHall(centre);
    };
    paint(clock.time());
    return clock.subscribe(paint);
  }, [film, clock, cut]);

  const now = first;
  const parts = useMemo(() => film.parts(now), [film, now]);
  const { cx, rx, opacity } = film.shadow(now);
  return (
    <div className="relative overflow-hidden rounded-md">
      <svg viewBox={`0 0 ${STAGE.width} ${STAGE.height}`} className="block h-auto w-full" role="img" aria-label={label}>
        <Backdrop centre={hall} />
        <ellipse
          ref={shadow}
          cx={cx}
          cy={STAGE.floor + 3}
          rx={rx}
          ry={6}
          opacity={opacity}
          className="fill-[light-dark(#201d18,#000000)]"
        />
        <ellipse
          ref={ripple}
          cx={0}
          cy={STAGE.floor + 3}
          rx={0}
          ry={8}
          opacity={0}
          className="fill-none stroke-ink-2"
          strokeWidth={1.5}
        />
        {GHOSTS.map((k, i) => (
          <path
            key={k}
            ref={(node) => {
              ghosts.current[i] = node;
            }}
            d={film.ghost(now, k)}
            opacity={FAINT[i]}
            className="fill-agent"
          />
        ))}
        <Gymnast
          parts={parts}
          keep={(part, node) => {
            nodes.current[part] = node;
          }}
        />
        {cut &&
          [0, 1].map((i) => (
            <rect
              key={i}
              ref={(node) => {
                blades.current[i] = node;
              }}
              width={STAGE.width}
              height={0}
              className="fill-[light-dark(#3a352c,#050507)]"
            />
          ))}
      </svg>
      {cut && closed && (
        <p
          className="absolute inset-0 flex items-center justify-center p-2 text-center text-sm text-[#f4efe3]"
          aria-hidden="true"
        >
          {cutText}
        </p>
      )}
    </div>
  );
}
