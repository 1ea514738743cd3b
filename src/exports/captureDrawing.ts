import type { Picture } from './composePicture.ts';

/** What a style sheet may have said of a drawing, and a file of its own must say itself. */
const presentation = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
] as const;

/** A chart of the page as a document of its own, at the size it has on the screen. */
export function captureDrawing(drawing: SVGSVGElement): Picture {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copyPresentation(drawing, copy);
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const original = originals[at];
    if (original) copyPresentation(original, element);
  });
  for (const element of copy.querySelectorAll('a, [tabindex]')) element.removeAttribute('tabindex');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** A class names a rule that the file does not have; the computed values stand in its place. */
function copyPresentation(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const property of presentation) {
    const value = style.getPropertyValue(property);
    if (value !== '') copy.setAttribute(property, value);
  }
  copy.removeAttribute('class');
  copy.removeAttribute('style');
}
