/** Something that Google Sheets refuses, in Google's words. The services hand it to the script as an Exception. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}

/** Throws a refusal. */
export function refuse(message: string): never {
  throw new Refusal(message);
}
