/** Said without a server, for machines that have none; `tests/e2e/hosting.test.ts` tries them for real. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../scripts/contentSecurityPolicy.ts';
import { cacheRule, securityHeaders } from '../../../scripts/recommendedHeaders.ts';

const readRules = (name: string) =>
  readFileSync(new URL(`../../../docs/hosting/${name}`, import.meta.url), 'utf8');

test.each(['nginx.conf', 'apache.htaccess'])('%s says what `npm start` sends', (name) => {
  const rules = readRules(name);
  const { 'Content-Security-Policy': policy = '', ...others } = securityHeaders('embed.html');
  expect(policy).toBe(contentSecurityPolicy);
  const policies = [...rules.matchAll(/"(default-src [^"$]+)/g)].map((match) => match[1] ?? '');
  expect(policies.length).toBeGreaterThan(0);
  for (const written of policies) {
    expect(written.replace("; frame-ancestors 'self'", '')).toBe(contentSecurityPolicy);
  }
  for (const [header, value] of Object.entries(others))
    expect(rules).toContain(`${header} "${value}"`);
  expect(rules).toContain(`"${cacheRule('assets/index-01234567.js', '')}"`);
  expect(rules).toContain(`"${cacheRule('index.html', '')}"`);
});

test('the policy lets nothing be evaluated, nor come from elsewhere', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});

test('hosts are told of these files, which no page copies', () => {
  const page = readRules('../hosting.md');
  expect(page).toContain('(hosting/nginx.conf)');
  expect(page).toContain('(hosting/apache.htaccess)');
  expect(page).not.toContain('default-src');
});

test('only what its name tells the content of is kept for long', () => {
  const keeps = (path: string, search = '') => cacheRule(path, search).includes('immutable');
  expect(keeps('v/1.0.0/assets/index-01234567.js')).toBe(true);
  expect(keeps('data/zones.json', '?v=0123456789abcdef')).toBe(true);
  expect(keeps('data/zones.json', '?v=latest')).toBe(false);
  expect(keeps('assets/')).toBe(false);
  expect(keeps('v/1.0.0/index.html')).toBe(false);
  expect(keeps('service-worker.js')).toBe(false);
});
