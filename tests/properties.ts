/**
 * Properties draw the same cases in every run, so that a run says of the code what the last one said: whoever changed nothing
 * sees the same counts. Other cases are looked for on purpose: `npm run soak`.
 */
import fc from 'fast-check';

const asked = Number(process.env.PROPERTY_SEED);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number.isInteger(asked) && asked > 0 ? asked : 20_261_130 });
