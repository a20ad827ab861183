import type { ChipValue } from '../../figure/contract';
import type { NumberParam } from '../../figure/params';

/** A chip of more characters is a sentence and may break over lines. */
const SENTENCE = 40;

/**
 * A number in the prose that a figure computes. It follows the figure, points at its mark on hover and focus, and is a
 * spin button where it can be changed. Without scripts it is the figure's value at the start.
 */
export function Value({ of, chip, param }: { of: string; chip: ChipValue; param?: NumberParam | undefined }) {
  const [figure = ''] = of.split('.');
  if (chip.param && param) {
    return (
      <span
        className="chip chip-spin"
        data-value={of}
        data-param={chip.param}
        role="spinbutton"
        tabIndex={0}
        aria-label={chip.label}
        aria-valuenow={chip.value}
        aria-valuetext={chip.text}
        aria-valuemin={param.min}
        aria-valuemax={param.max}
        aria-controls={figure}
      >
        {chip.text}
      </span>
    );
  }
  return (
    <a
      className={chip.text.length > SENTENCE ? 'chip chip-sentence' : 'chip'}
      data-value={of}
      href={`#${figure}`}
      title={chip.label}
    >
      {chip.text}
    </a>
  );
}
