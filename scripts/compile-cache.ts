import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** Keeps compiled code between runs, which halves the time that a command takes to start. */
enableCompileCache(join(import.meta.dirname, '..', '.cache', 'code'));
