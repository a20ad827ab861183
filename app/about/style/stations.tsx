import { StationMark } from '../../../components/ui/station-marks';

const STATIONS = ['worker', 'versions', 'picks', 'reward'] as const;

/** A picture for the frame of a figure: who stands where in a training loop. */
export function Stations() {
  return (
    <svg viewBox="0 0 300 64" className="block h-auto w-full max-w-96" aria-hidden="true">
      {STATIONS.map((station, at) => (
        <g key={station} transform={`translate(${26 + 80 * at} 32)`}>
          {at > 0 && <path d="M-54 0H-28M-34-5L-28 0L-34 5" className="fill-none stroke-ink-2" strokeWidth={1.6} />}
          <StationMark station={station} />
        </g>
      ))}
    </svg>
  );
}
