import { expect, it } from 'vitest';
import { placeLabels } from '../../../src/ui/placeLabels.ts';

const frame = { width: 400, height: 300 };
const dot = (x: number, y: number, text = 'Étain') => ({ x, y, radius: 4, text });

it('stands to the right of its dot where there is room', () => {
  const [label] = placeLabels([dot(100, 100)], frame);
  // 4 of radius and 4 of gap.
  expect(label?.x).toBe(108);
});

it('turns to the left at the edge of the frame', () => {
  const [label] = placeLabels([dot(395, 100)], frame);
  expect(label?.x).toBeLessThan(395);
});

it('leaves the labels before it alone', () => {
  const labels = placeLabels(
    [dot(100, 100, 'Bouxières-aux-Dames'), dot(105, 102, 'Custines')],
    frame,
  );
  expect(labels).toHaveLength(2);
  const [first, second] = labels;
  expect(first?.x).toBe(108);
  expect(second?.x).toBeLessThan(100);
});

it('is drawn in from the edge rather than cut or left out', () => {
  const long = 'CC du Territoire de Fresnes-en-Woëvre';
  const [label] = placeLabels([dot(150, 100, long)], { width: 300, height: 300 });
  expect(label?.x).toBeGreaterThanOrEqual(0);
  expect(label?.y).toBeLessThan(100);
});

it('leaves out a label that finds no place', () => {
  const crowd = Array.from({ length: 12 }, () => dot(200, 150, 'Villers-lès-Nancy'));
  expect(placeLabels(crowd, frame)).toHaveLength(6);
});
