import { expect, test } from 'vitest';
import {
  heightKind,
  helloKind,
  isHello,
  readHeight,
} from '../../../src/embedding/heightMessage.ts';

test('a height is read within what a page can bear', () => {
  expect(readHeight({ kind: heightKind, height: 640.2 })).toBe(641);
  expect(readHeight({ kind: heightKind, height: 1e9 })).toBe(6000);
  expect(readHeight({ kind: heightKind, height: -5 })).toBe(120);
});

test.each([null, 'x', 7, [], {}, { kind: heightKind }, { kind: heightKind, height: '640' }])(
  '%j is no height',
  (data) => expect(readHeight(data)).toBeNull(),
);

test('a hello is told from anything else', () => {
  expect(isHello({ kind: helloKind })).toBe(true);
  expect(isHello({ kind: heightKind, height: 1 })).toBe(false);
  expect(isHello(undefined)).toBe(false);
});
