import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether redis-server is here. Says so where it is not; in CI that is an error. */
export function hasRedis(): boolean {
  const found = spawnSync('redis-server', ['--version']).error === undefined;
  if (!found) {
    const reason = 'the queue needs redis-server (Debian: apt-get install redis-server), which is not on this machine';
    if (process.env['CI'] !== undefined) throw new Error(reason);
    console.warn(`skipped: ${reason}`);
  }
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface TestRedis {
  readonly url: string;
  /** Kills the server as a power cut would, and starts it again on the same files. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis of its own on a free port of the loopback, in a folder that goes with it, or the one given. */
export async function startRedis(given?: string): Promise<TestRedis> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'incise-redis-'));
  const port = await freePort();
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    server = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'yes',
        '--appendfsync',
        given === undefined ? 'always' : 'everysec',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.includes('Ready to accept connections')) resolve();
      });
      server.on('exit', () => {
        reject(new Error('redis-server ended'));
      });
    });
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const closed = once(server, 'exit');
    server.kill(signal);
    await closed;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    async crash() {
      await end('SIGKILL');
      await start();
    },
    async stop() {
      await end('SIGTERM');
      if (given === undefined) rmSync(folder, { recursive: true });
    },
  };
}
