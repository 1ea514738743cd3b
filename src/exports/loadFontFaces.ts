import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';

let faces: Promise<string> | null = null;

/** The page's font as rules that hold it whole, for pictures; none when it cannot be had: the system's serves. */
export function loadFontFaces(): Promise<string> {
  faces ??= Promise.all([createFace(latin400, 400), createFace(latin600, 600)]).then(
    (rules) => rules.join(''),
    () => '',
  );
  return faces;
}

async function createFace(address: string, weight: number): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face{font-family:'Atlas Sans';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
}
