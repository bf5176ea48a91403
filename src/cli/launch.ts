#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * The executable itself: runs the program beside it (`main.js`) from V8's code cache, which saves a third of the
 * start. The cache is made by the build for its own V8 and named after it; Node 22 and newer keep one by themselves;
 * without either the program is compiled as ever.
 */
const program = join(__dirname, 'main.js');
const cache = join(__dirname, `main-${process.versions.v8}-${process.arch}.cache`);

if (existsSync(cache)) {
  // The build leaves nothing but ASCII in it, which is read so without a look at each byte.
  const script = new Script(module.wrap(readFileSync(program, 'latin1')), {
    filename: program,
    cachedData: readFileSync(cache),
  });
  script.runInThisContext()(exports, require, module, program, __dirname);
} else {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
    module.enableCompileCache();
  require(program);
}
