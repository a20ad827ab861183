/** The reader's rates as settings of other figures: "with you at the bottom". */
import { encodeParams, type NumberParam } from '../../figure/params';
import { rateOf } from '../../models/overseer/rate';
import type { Watch } from '../../yours/yours';

/** As the two figures have them under the same letters in version 1; a test compares. */
const rate = (key: string, min: number, max: number, start: number): NumberParam => ({
  type: 'number',
  key,
  label: '',
  min,
  max,
  step: 0.01,
  decimals: 2,
  default: start,
});
export const SETTINGS = { h: rate('h', 0.4, 1, 1), falseAlarm: rate('A', 0, 0.4, 0) } as const;

/** Rates as another figure can take them. */
export interface HandedOver {
  /** how reliably a person sees a bluff in a piece, [.4, 1] */
  h: number;
  /** how often a look calls real work a bluff, [0, .4] */
  falseAlarm: number;
  /** whether one of them had to be cut to what those figures can take */
  cut: boolean;
}

const within = ({ min, max }: NumberParam, value: number) => Math.min(max, Math.max(min, value));
const hundredths = (value: number) => Math.round(100 * value) / 100;

/** The means of what the counts leave open (Jeffreys' prior), cut to the ranges of the other figures. */
export function handedOver({ caught, alarms }: Watch): HandedOver {
  const [h, falseAlarm] = [caught, alarms].map(({ hits, tries }) => hundredths(rateOf(hits, tries).mean)) as [
    number,
    number,
  ];
  const taken = { h: within(SETTINGS.h, h), falseAlarm: within(SETTINGS.falseAlarm, falseAlarm) };
  return { ...taken, cut: taken.h !== h || taken.falseAlarm !== falseAlarm };
}

/** Paths of the two figures with these rates set. `reach` has no reliability of a look, so it takes the false alarms alone. */
export function handedTo(rates: HandedOver): { recursion: string; reach: string } {
  const { h, falseAlarm } = rates;
  const query = (id: string, text: string | null) => (text === null ? '' : `?${id}=${text}`);
  return {
    recursion: `help-the-human-evaluate/${query('recursion', encodeParams(1, SETTINGS, { h, falseAlarm }))}#recursion`,
    reach: `how-far/${query('reach', encodeParams(1, { falseAlarm: SETTINGS.falseAlarm }, { falseAlarm }))}#reach`,
  };
}
