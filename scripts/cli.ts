/** `npm run -s cli -- <command>`: the engine on the command line. */
import { runAnnotate } from './cli/annotate.ts';
import { runCard } from './cli/card.ts';
import { runDataset } from './cli/dataset.ts';
import { runLookup } from './cli/lookup.ts';
import { runPack } from './cli/pack.ts';
import { HELP, UsageError } from './cli/usage.ts';

const COMMANDS: Record<string, (args: readonly string[]) => Promise<number>> = {
  annotate: runAnnotate,
  // Reading HTML loads a DOM, which the other commands should not wait for.
  page: async (args) => (await import('./cli/page.ts')).runPage(args),
  card: runCard,
  lookup: runLookup,
  dataset: runDataset,
  pack: runPack,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(HELP['']);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`no command “${name}”; the commands are ${Object.keys(COMMANDS).join(', ')}`);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(HELP[name]);
    return 0;
  }
  return command(rest);
}

/** Options that `parseArgs` refuses are wrong use too. */
function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

// `cli annotate big.jsonl | head` closes our output early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`dateline: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}
