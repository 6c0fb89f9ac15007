import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

let script: vm.Script | undefined;

/**
 * The services as a script for a fresh context: one function of the bridge, whose answer holds the ways in. It is made
 * from src/host/services once a process, because classes, arrays and dates must be those of the script's own realm.
 */
export function servicesScript(): vm.Script {
  if (!script) {
    const entry = fileURLToPath(new URL('../services/index.ts', import.meta.url));
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'entry',
      target: 'node20',
      platform: 'neutral',
      tsconfigRaw: {},
      logLevel: 'silent',
    }); // prettier-ignore
    const text = outputFiles[0]!.text;
    script = new vm.Script(`(function (hostBridge) { 'use strict'; ${text}\nreturn entry; })`, {
      filename: 'services',
    });
  }
  return script;
}
