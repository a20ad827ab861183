/**
 * A whole number from `min` to `max`.
 * @returns the value
 * @throws RangeError that names the parameter, also for NaN and fractions
 */
export function whole(name: string, value: number, min: number, max: number): number {
  if (!(Number.isInteger(value) && value >= min && value <= max)) {
    throw new RangeError(`${name} must be a whole number in [${min}, ${max}], not ${value}`);
  }
  return value;
}

/**
 * A number above `min` (itself not allowed) and at most `max`.
 * @returns the value
 * @throws RangeError that names the parameter, also for NaN
 */
export function above(name: string, value: number, min: number, max: number): number {
  if (!(value > min && value <= max)) throw new RangeError(`${name} must lie in (${min}, ${max}], not ${value}`);
  return value;
}

/**
 * A number from `min` on and below `max` (itself not allowed).
 * @returns the value
 * @throws RangeError that names the parameter, also for NaN
 */
export function below(name: string, value: number, min: number, max: number): number {
  if (!(value >= min && value < max)) throw new RangeError(`${name} must lie in [${min}, ${max}), not ${value}`);
  return value;
}
