export const LAST_STEP = 10;
