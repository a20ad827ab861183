/** What a simulated jump is: how long, what the reward model may see of it, how it ended. */
import type { BodyPoint } from './body';
import type { Fall } from './landing';

/** A clip lasts this long after take-off, in seconds. */
export const CLIP_END = 1.8;
/** What the reward model may see: this many moments of a clip … */
export const OBS_FRAMES = 16;
/** … at this many a second, from FIRST_OBS on … */
export const OBS_RATE = 9;
export const FIRST_OBS = 0.05;
/** … with this many numbers each: height, turning speed, cos and sin of the trunk's angle, turns so far, tuck, on feet, crashed, x. */
export const OBS_SIZE = 9;
/** The cropped camera cuts when the centre of mass, coming down, passes this height, in metres. */
export const CUT_HEIGHT = 1.25;

export interface Outcome {
  /** turns of the body until something touches the floor; positive is backward */
  turn: number;
  /** still on the feet, upright, at the end */
  stick: boolean;
  /** rise of the centre of mass above take-off, in metres */
  apex: number;
  /** how far forward the centre of mass is at first contact, in metres */
  drift: number;
  firstContact: BodyPoint;
  /** downward speed at first contact, in m/s */
  impact: number;
  /** whether it needed the one saving step */
  stepTaken: boolean;
  /** how it fell, if it did; 'crash' is anything but a landing on the feet */
  fall: Fall;
  /** seconds from take-off to first contact */
  airtime: number;
}

/** What the cropped camera has shown when it cuts. */
export interface Cut {
  /** seconds after take-off */
  time: number;
  /** how many of the observed moments lie before it */
  shown: number;
  /** turns so far */
  turn: number;
  /** turning speed, in rad/s */
  omega: number;
  /** height and vertical speed of the centre of mass */
  z: number;
  vz: number;
}

export interface Clip {
  /** the eight numbers of the policy that made it */
  z: Float64Array;
  /** OBS_FRAMES × OBS_SIZE */
  obs: Float64Array;
  outcome: Outcome;
  cut: Cut;
  /** for drawing, if asked for; see gymnast-frames */
  frames?: Float32Array;
}
