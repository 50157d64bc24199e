#!/usr/bin/env node
import { CommanderError } from 'commander';
import { NoModel } from './analyse/neural.ts';
import { type Options, readCommandLine } from './command-line.ts';
import { showControls } from './controls.ts';
import { EXIT, exitOfSignal } from './exit.ts';
import { NotFound } from './input/resume.ts';
import { run } from './run.ts';

function options(): Options {
  try {
    return readCommandLine(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitOfSignal('SIGPIPE'));
  process.stderr.write(`incise: ${error.message}\n`);
  process.exit(EXIT.inputOutput);
});

try {
  process.exitCode = await run(options());
} catch (error) {
  process.stderr.write(`incise: ${showControls((error as Error).message)}\n`);
  process.exit(error instanceof NotFound ? EXIT.usage : error instanceof NoModel ? EXIT.noModel : EXIT.inputOutput);
}
