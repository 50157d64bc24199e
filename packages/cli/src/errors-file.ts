import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** A file of records that holds whole records only: what a full disk takes half of is taken back. */
export interface ErrorsFile {
  /** Throws where the record cannot be written. */
  write(record: string): void;
  close(): void;
}

export function openErrorsFile(file: string, append: boolean): ErrorsFile {
  const descriptor = openSync(file, append ? 'a' : 'w');
  return {
    write(record) {
      const bytes = Buffer.from(`${record}\n`);
      const { size } = fstatSync(descriptor);
      try {
        for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        if (fstatSync(descriptor).isFile()) ftruncateSync(descriptor, size);
        throw error;
      }
    },
    close() {
      closeSync(descriptor);
    },
  };
}
