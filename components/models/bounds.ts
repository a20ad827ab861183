/** Throws a RangeError that names the parameter unless min < value <= max. */
export function above(name: string, value: number, min: number, max: number): number {
  if (!(value > min && value <= max)) throw new RangeError(`${name} must lie in (${min}, ${max}], not ${value}`);
  return value;
}

/** Throws a RangeError that names the parameter unless it is a whole number with min <= value <= max. */
export function whole(name: string, value: number, min: number, max: number): number {
  if (!(Number.isInteger(value) && value >= min && value <= max))
    throw new RangeError(`${name} must be a whole number in [${min}, ${max}], not ${value}`);
  return value;
}
