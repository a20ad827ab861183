'use client';
import { useMemo } from 'react';
import { EndPose } from '../../gym/end-pose';
import { simulate } from '../../models/gymnast/gymnast';
import { linear } from '../../ui/plot';
import { spellAlone } from '../../words/numbers';
import type { TrailPoint } from './desk';
import { ATTEMPTS } from './seeds';

interface Ending {
  frames: Float32Array;
  stands: boolean;
}

/** How each of several clips ended: a small picture and a verdict. */
function Endings({ of, name, columns }: { of: readonly Ending[]; name: string; columns: string }) {
  return (
    <ul aria-label={name} className={`grid gap-1.5 ${columns}`}>
      {of.map(({ frames, stands }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an attempt has no other name than its place
        <li key={i} className="min-w-0">
          <div className={`overflow-hidden rounded-sm border-2 ${stands ? 'border-truth' : 'border-transparent'}`}>
            <EndPose frames={frames} />
          </div>
          <p className={`text-center text-xs leading-4 ${stands ? 'text-yes' : 'text-no'}`}>
            <span aria-hidden="true">{stands ? '✓' : '✗'}</span>
            <span className="sr-only">{stands ? 'lands' : 'falls'}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The twenty attempts, each as it ended. */
export function Attempts({
  clips,
  title,
}: {
  clips: readonly { frames: Float32Array; outcome: { stick: boolean } | null }[];
  title: string;
}) {
  return (
    <div>
      <p className="mb-1.5 text-sm font-semibold text-ink">{title}</p>
      <Endings
        of={clips.map(({ frames, outcome }) => ({ frames, stands: outcome?.stick ?? false }))}
        name={title}
        columns="grid-cols-5 @[34rem]:grid-cols-10"
      />
    </div>
  );
}

/** The clips that were preferred through the cut, as they really ended. */
export function Chosen({ trail, by }: { trail: readonly TrailPoint[]; by: string }) {
  const endings = useMemo(
    () =>
      trail
        .flatMap(({ chosen }) => (chosen ? [chosen] : []))
        .map((z) => {
          const { frames, outcome } = simulate(z, { frames: true });
          return { frames: frames ?? new Float32Array(0), stands: outcome.stick };
        }),
    [trail],
  );
  if (endings.length === 0) return null;
  const landed = endings.filter(({ stands }) => stands).length;
  const title = `The clips that ${by} chose, to their end: ${spellAlone(landed)} of ${spellAlone(endings.length)} ${landed === 1 ? 'lands' : 'land'}`;
  return (
    <div>
      <p className="mb-1.5 text-sm font-semibold text-ink">{title}</p>
      <Endings of={endings} name={title} columns="grid-cols-5" />
    </div>
  );
}

const LINE = { width: 272, left: 12, right: 260, y: 44 } as const;

/** Bet, truth and what it was before, on one line from none to twenty. */
export function BetLine({ bet, landed, before }: { bet: number; landed: number; before: number }) {
  const x = linear([0, ATTEMPTS], [LINE.left, LINE.right]);
  const near = Math.abs(landed - before) < 11;
  const anchor = (n: number): 'start' | 'middle' | 'end' => (n < 4 ? 'start' : n > 16 ? 'end' : 'middle');
  const at = (n: number): number => x(n) + (n < 4 ? -7 : n > 16 ? 7 : 0);
  return (
    <svg
      viewBox={`0 0 ${LINE.width} ${near ? 112 : 94}`}
      className="block h-auto w-full max-w-[21rem] text-[14px]"
      role="img"
      aria-label={`You bet ${bet} of ${ATTEMPTS}; ${landed} land; before the cut ${before} did.`}
    >
      <path d={`M${LINE.left} ${LINE.y}H${LINE.right}`} className="stroke-control" strokeWidth={1.5} />
      {[0, 5, 10, 15, 20].map((n) => (
        <path key={n} d={`M${x(n)} ${LINE.y - 4}v8`} className="stroke-control" strokeWidth={1.2} />
      ))}
      {bet !== landed && (
        <path
          d={`M${x(bet)} ${LINE.y}H${x(landed)}`}
          className="stroke-no"
          strokeWidth={3}
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      )}
      <path
        d={`M${x(bet)} ${LINE.y - 18}V${LINE.y + 9}`}
        className="stroke-belief"
        strokeWidth={3}
        strokeDasharray="5 3"
      />
      <text x={at(bet)} y={LINE.y - 24} textAnchor={anchor(bet)} className="fill-belief font-semibold">
        bet {bet}
      </text>
      <circle cx={x(before)} cy={LINE.y} r={6.5} className="fill-paper-2 stroke-truth" strokeWidth={2} />
      <circle cx={x(landed)} cy={LINE.y} r={7.5} className="fill-truth" />
      <text x={at(landed)} y={LINE.y + 28} textAnchor={anchor(landed)} className="fill-truth font-semibold">
        {landed} land
      </text>
      <text x={at(before)} y={LINE.y + (near ? 48 : 28)} textAnchor={anchor(before)} className="fill-ink-2">
        {before} before the cut
      </text>
    </svg>
  );
}
