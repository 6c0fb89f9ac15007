import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseExample, renderExample } from './renderExample.ts';

const folder = fileURLToPath(new URL('../examples/intake/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('pasted tables and files (test/examples/intake)', () => {
  it('has examples', () => expect(names.length).toBeGreaterThanOrEqual(40));
  for (const name of names) {
    const example = parseExample(readFileSync(join(folder, name), 'utf8'));
    it(`${name}: ${example.title}`, () => expect(renderExample(example)).toBe(example.expected));
  }
});
