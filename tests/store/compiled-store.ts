import { transformFile } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The stores compiled to JavaScript in a folder of their own: threads and other processes cannot run TypeScript. */
export interface CompiledStore {
  /** Runs a module that may import `./src/store/...`; what it prints can be read from the process. */
  start(script: string, ...values: readonly string[]): Promise<ChildProcess>;
  remove(): Promise<void>;
}

export async function compileStore(): Promise<CompiledStore> {
  // Inside node_modules, so that the compiled files find their packages.
  const cache = join(process.cwd(), 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'compiled-store-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await cp('migrations', join(folder, 'migrations'), { recursive: true });
  for (const stage of ['src/domain', 'src/store']) {
    const files = await readdir(stage, { recursive: true });
    await Promise.all(
      files.filter((file) => file.endsWith('.ts')).map((file) => compile(folder, join(stage, file))),
    );
  }
  let scripts = 0;
  return {
    async start(script, ...values) {
      scripts += 1;
      const path = join(folder, `script-${scripts}.js`);
      await writeFile(path, script);
      return spawn(process.execPath, [path, ...values], { stdio: ['ignore', 'pipe', 'inherit'] });
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function compile(folder: string, source: string): Promise<void> {
  const { code } = await transformFile(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' }, transform: { verbatimModuleSyntax: true } },
    module: { type: 'es6' },
  });
  const target = join(folder, source.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}

/** The lines that a process prints, one after the other. */
export async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of child.stdout ?? []) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
