/**
 * What a page of the atlas may load: files of its own site, nothing else. No inline script, no `eval`,
 * no inline `<style>`; React and MapLibre set styles through the CSSOM, which this policy leaves alone.
 * `data:` and `blob:` images are the hatching, the symbols and the exports drawn in the browser.
 */
/** react-aria adds one constant `<style>` (touch-action of what can be pressed): it alone is let in. */
const reactAriaStyleHash = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const directives = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  `style-src 'self' ${reactAriaStyleHash}`,
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For `<meta http-equiv>`: holds on any static host, even one that sends no header of ours. */
export const contentSecurityPolicy = directives.join('; ');

/** The header adds what a `<meta>` cannot say: which sites may frame the page. Only embeds may be. */
export function contentSecurityHeader(pathname: string): string {
  const isEmbed = /(^|\/)embed(\.html|\/)/.test(pathname);
  return isEmbed ? contentSecurityPolicy : `${contentSecurityPolicy}; frame-ancestors 'self'`;
}
