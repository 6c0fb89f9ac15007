/** A value that is made when it is first asked for: nothing is built while the script loads. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made = made || { value: make() };
    return made.value;
  };
}
