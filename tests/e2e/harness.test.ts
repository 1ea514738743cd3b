/** The tests' own instruments: each is seen to catch what it is there for. */
import { expect, test } from 'vitest';
import { altered, heldBack, lost, missing, truncated } from './harness/mutateResponse.ts';
import { openAtlas } from './harness/openAtlas.ts';

/** Text and status of a file of the site, as a script of the page receives it. */
const fetchInPage = async (name: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(name);
  return { status: response.status, text: await response.text() };
};

test('a warning in the console is a problem', async () => {
  const atlas = await openAtlas();
  await atlas.page.evaluate(() => console.warn('something odd'));
  expect(atlas.consoleProblems()).toEqual([expect.stringContaining('something odd')]);
  atlas.expectProblem(/something odd/);
});

test('an error nobody caught is a problem', async () => {
  const atlas = await openAtlas();
  atlas.expectProblem(/page error: .*nobody caught this/);
  const thrown = atlas.page.waitForEvent('pageerror');
  await atlas.page.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
  });
  await thrown;
});

test('the policy stops a request to another host, and the page watch hears of it', async () => {
  const atlas = await openAtlas();
  atlas.expectProblem(/Content Security Policy/);
  const outcome = await atlas.page.evaluate(() =>
    fetch('https://elsewhere.invalid/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});

test('a file can be made missing, lost, cut short, altered or late', async () => {
  const release: (() => void)[] = [];
  const atlas = await openAtlas({
    before: async (visit) => {
      const held = heldBack();
      release.push(held.release);
      await visit.mutateResponse('**/*?missing', missing);
      await visit.mutateResponse('**/*?lost', lost);
      await visit.mutateResponse('**/*?truncated', truncated);
      await visit.mutateResponse('**/*?altered', altered);
      await visit.mutateResponse('**/*?late', held.mutation);
    },
  });
  const whole = await atlas.page.evaluate(fetchInPage, 'index.html');
  expect(whole.status).toBe(200);
  atlas.expectProblem(/404/);
  expect((await atlas.page.evaluate(fetchInPage, 'index.html?missing')).status).toBe(404);
  atlas.expectProblem(/ERR_CONNECTION_RESET/);
  await expect(atlas.page.evaluate(fetchInPage, 'index.html?lost')).rejects.toThrow('fetch');
  const cut = await atlas.page.evaluate(fetchInPage, 'index.html?truncated');
  expect(whole.text.startsWith(cut.text.slice(0, -1))).toBe(true);
  expect(cut.text.length).toBeLessThan(whole.text.length);
  const other = await atlas.page.evaluate(fetchInPage, 'index.html?altered');
  expect(other.text).not.toBe(whole.text);
  const late = atlas.page.evaluate(fetchInPage, 'index.html?late');
  const first = await Promise.race([late, atlas.page.evaluate(fetchInPage, 'index.html?prompt')]);
  expect(first).toEqual(whole);
  release[0]?.();
  expect((await late).text).toBe(whole.text);
});
