/** The command was called wrongly: one sentence, exit code 2. */
export class UsageProblem extends Error {}

/** A file can't be read: one sentence, exit code 3. */
export class FileProblem extends Error {}

/** The command understood but must refuse: one sentence, exit code 1. */
export class Refusal extends Error {}

const exitCode = (problem: unknown): number => {
  if (problem instanceof UsageProblem) return 2;
  return problem instanceof FileProblem ? 3 : 1;
};

/**
 * Runs a command: whatever goes wrong becomes one sentence on stderr and an exit code, never a stack trace. The code is
 * set, not exited with, so that long output into a pipe is not cut off.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    // The reader of the pipe has seen enough, as `head` does.
    if (problem.code === 'EPIPE') process.exit(0);
  });
  try {
    await command();
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = exitCode(problem);
  }
}
