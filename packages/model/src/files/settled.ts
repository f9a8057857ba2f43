/**
 * @internal Makes an object twice and hands over the second. An engine settles what the fields of a literal hold when it
 * evaluates it for the second time, and throws away the code that it made fast until then: for what is made once a file,
 * in the middle of the second file.
 */
export function settled<T>(make: () => T): T {
  make();
  return make();
}
