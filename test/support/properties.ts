import fc from 'fast-check';

/** Every property draws the same texts in every run: see CONTRIBUTING.md on how to look at others. */
fc.configureGlobal({ numRuns: Number(process.env['FC_RUNS']), seed: Number(process.env['FC_SEED']) });
