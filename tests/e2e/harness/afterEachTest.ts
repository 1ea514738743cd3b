import { afterAll, afterEach } from 'vitest';
import { closeBrowsers } from './browsers.ts';
import { closeAtlases } from './openAtlas.ts';

// For every browser test, so that no spec can forget it: a console error or warning, a page error or a
// request to another host fails the test.
afterEach(closeAtlases);
afterAll(closeBrowsers);
