/**
 * Closes what answers of many LEAs, and of many calls, hold in common: a caller that writes into one answer gets an
 * error instead of changing the others.
 * @internal
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
