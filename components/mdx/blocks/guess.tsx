import type { ReactNode } from 'react';
import type { Ask } from '../../figure/contract';
import { alongOf, linePoints, saidAs } from '../../page/guess-plot';
import { CopyLink } from './copy-link';

/** A number on a scale: a slider, and below it the place where the model's answer stands, once it is asked for. */
function OneNumber({ ask, label }: { ask: Ask; label: string }) {
  const { scale, start, points, says } = ask;
  return (
    <div className="guess-plot guess-one">
      <p className="guess-said needs-js" aria-hidden="true">
        {saidAs(says, start)}
      </p>
      <input type="range" {...scale} defaultValue={start} aria-label={label} />
      <svg className="guess-truth" aria-hidden="true">
        <circle cx={`${alongOf(points[0]?.truth ?? start, scale.min, scale.max)}%`} cy="50%" r="7" />
      </svg>
      <div className="guess-ends" aria-hidden="true">
        <span>{scale.min}</span>
        <span>{scale.max}</span>
      </div>
    </div>
  );
}

/** A line, place by place: one upright slider for each, which a finger or a mouse may also draw across (components/page/guesses.ts). */
function Line({ ask }: { ask: Ask }) {
  const { scale, start, points, along, counts } = ask;
  const { min, max } = scale;
  const drawn = (className: string, values: readonly number[]) => (
    <polyline className={className} points={linePoints(values, min, max)} vectorEffect="non-scaling-stroke" />
  );
  return (
    <div className="guess-plot guess-line">
      <p className="guess-counts">{counts}</p>
      <div className="guess-ends" aria-hidden="true">
        <span>{max}</span>
        <span>{min}</span>
      </div>
      <div className="guess-columns">
        {points.map(({ at }) => (
          <input key={at} type="range" {...scale} defaultValue={start} aria-label={`${along}: ${at}`} />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <g className="needs-js">
            {drawn(
              'guess-mine',
              points.map(() => start),
            )}
          </g>
          <g className="guess-truth">
            {drawn(
              'guess-line-truth',
              points.map(({ truth }) => truth),
            )}
          </g>
        </svg>
      </div>
      <div className="guess-places" aria-hidden="true">
        {points.map(({ at }) => (
          <span key={at}>{at}</span>
        ))}
      </div>
      <p className="guess-along" aria-hidden="true">
        {along}
      </p>
    </div>
  );
}

/** The model's answer in words, and room for the reader's, which scripts fill in. */
function Told({ ask: { points, along, says, counts } }: { ask: Ask }) {
  const [only] = points;
  if (only && points.length === 1)
    return (
      <p className="guess-told">
        The model’s answer: <strong>{saidAs(says, only.truth)}</strong>. <span data-guess-mine />
      </p>
    );
  return (
    <table className="guess-told">
      <caption>{counts}</caption>
      <thead>
        <tr>
          <th scope="col">{along}</th>
          {points.map(({ at }) => (
            <th scope="col" key={at}>
              {at}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Model</th>
          {points.map(({ at, truth }) => (
            <td key={at}>{truth}</td>
          ))}
        </tr>
        <tr data-guess-mine hidden>
          <th scope="row">You</th>
          {points.map(({ at }) => (
            <td key={at} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/**
 * A guess that is no choice between options: a number to be set, or a line to be drawn. The answer is the figure's own and comes
 * when the fold below is opened; the reader's marks stay beside it. Works without scripts, which add the line between the
 * marks, drawing across, and the guess in words.
 */
export function Guess({
  id,
  question,
  ask,
  children,
}: {
  id: string;
  question: string;
  ask: Ask;
  children: ReactNode;
}) {
  return (
    <fieldset id={id} className="predict guess" data-says={ask.says}>
      <legend>{question}</legend>
      <CopyLink id={id} what="this question" />
      {ask.points.length > 1 ? <Line ask={ask} /> : <OneNumber ask={ask} label="Your guess" />}
      <details className="guess-answer">
        <summary>That’s my guess. What does the model say?</summary>
        <Told ask={ask} />
        {children}
      </details>
    </fieldset>
  );
}
