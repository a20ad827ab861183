/** fast-check as `npm run soak` sees it: every property gets PROPERTY_TIMES as many cases. */
// By its path: its name leads here.
import real from '../../../node_modules/fast-check/lib/fast-check.js';

const times = Number(process.env.PROPERTY_TIMES ?? 1);

const assert = ((property: real.IRawProperty<unknown>, params?: real.Parameters<unknown>) =>
  real.assert(property, { ...params, numRuns: (params?.numRuns ?? 100) * times })) as typeof real.assert;

export default { ...real, assert };
