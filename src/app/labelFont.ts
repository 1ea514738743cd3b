import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';

/** The woff2 MapLibre writes the names of towns with, served by us; the same file as the page's bold. */
export const labelFontUrl: string = new URL(latin600, document.baseURI).href;
