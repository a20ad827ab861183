import { expect, it } from 'vitest';
import * as motion from '../../../components/ui/motion';

it('what moves stands alone in its file: a figure that wants anything else of it would load 28 KiB of animation', () =>
  expect(Object.keys(motion)).toEqual(['Motion']));
