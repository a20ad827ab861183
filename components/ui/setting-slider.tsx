import { Slider, type SliderProps } from './slider';

interface SettingSliderProps<K extends string> extends Pick<SliderProps, 'value' | 'text' | 'tone'> {
  /** the setting, which its action is called by too */
  name: K;
  /** what a link may carry of it: its label and range */
  param: SliderProps['range'] & { label: string };
  dispatch: (action: { type: K; value: number }) => void;
}

/** The slider of a setting that a link carries, under the same name. */
export function SettingSlider<K extends string>({ name, param, dispatch, ...shown }: SettingSliderProps<K>) {
  return <Slider label={param.label} range={param} onChange={(value) => dispatch({ type: name, value })} {...shown} />;
}
