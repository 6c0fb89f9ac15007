import { parseArgs } from 'node:util';
import { UsageProblem } from './problems.ts';

/** Options of a command: 'text' takes a value, 'list' takes one each time it is given, 'flag' none. */
export type OptionKinds = Record<string, 'text' | 'list' | 'flag'>;

export type ReadOptions<K extends OptionKinds> = {
  [Name in keyof K]: K[Name] extends 'flag' ? boolean : K[Name] extends 'list' ? string[] : string | undefined;
};

/**
 * Reads the arguments of a command, files among them; `order` has the options as they stand on the line. Throws
 * UsageProblem with a sentence that names what is wrong.
 */
export function readArguments<K extends OptionKinds>(
  args: readonly string[],
  kinds: K,
): { options: ReadOptions<K>; files: string[]; order: { name: string; value: string }[] } {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' } as const,
    ]),
  );
  try {
    const { values, positionals, tokens } = parseArgs({
      args: joined(args, kinds),
      options,
      allowPositionals: true,
      tokens: true,
    });
    const order = tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, value: token.value ?? '' }] : [],
    );
    const read = Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        values[name] ?? (kind === 'flag' ? false : kind === 'list' ? [] : undefined),
      ]),
    );
    return { options: read as ReadOptions<K>, files: positionals, order };
  } catch (problem) {
    const known = Object.keys(kinds)
      .map((name) => `--${name}`)
      .join(', ');
    const sentence = problem instanceof Error ? problem.message.split('\n')[0].replace(/\. .*$/, '.') : '';
    throw new UsageProblem(`${sentence.replace(/\.?$/, '.')} The options are ${known}.`);
  }
}

/** Joins an option and its value, so that a value may start with '-'. A following option is not taken for a value. */
function joined(args: readonly string[], kinds: OptionKinds): string[] {
  const result: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const name = args[index].startsWith('--') ? args[index].slice(2) : '';
    const next = args[index + 1];
    const takesValue = Object.hasOwn(kinds, name) && kinds[name] !== 'flag';
    if (takesValue && next !== undefined && !next.startsWith('--')) {
      result.push(`--${name}=${next}`);
      index += 1;
    } else result.push(args[index]);
  }
  return result;
}
