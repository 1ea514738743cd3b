import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findInstalledBrowser } from '../../../scripts/ensure-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-browser-'));
const program = join(folder, 'google-chrome');
const text = join(folder, 'chromium');
writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
// The name is right, but nothing that can be run: looked over.
writeFileSync(text, 'not a program', { mode: 0o644 });

afterAll(() => rmSync(folder, { recursive: true }));

test('an installed browser is found by its usual names along the path', () => {
  const path = [join(folder, 'absent'), folder].join(delimiter);
  expect(findInstalledBrowser({ PATH: path })).toBe(program);
});

test('CHROMIUM_PATH goes before any other', () => {
  expect(findInstalledBrowser({ PATH: '', CHROMIUM_PATH: program })).toBe(program);
});

test('a CHROMIUM_PATH that is no program is said, not passed over', () => {
  expect(() => findInstalledBrowser({ PATH: folder, CHROMIUM_PATH: text })).toThrow(text);
});
