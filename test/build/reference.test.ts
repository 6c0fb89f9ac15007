import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withReference } from '../../src/build/reference.ts';
import { root } from '../../src/build/root.ts';

test('the reference in the README is the one that the definitions give (npm run reference writes it)', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toBe(withReference(readme));
});
