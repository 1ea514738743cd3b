const narrowNoBreakSpace = '\u202f';
const noBreakSpace = '\u00a0';

const unitWords =
  'km²|km|min|minutes|h|ans|euros|€|o|ko|Mo|habitants|personnes|consultations|places|médecins|généralistes|communes';
const beforeUnit = new RegExp(`(\\d) (?=(?:${unitWords})(?![\\p{L}\\d]))`, 'gu');

/**
 * Sets the spaces and apostrophes that French typography asks for: U+202F before `; ! ? %` and in
 * thousands; U+00A0 before a colon, inside guillemets, after `±` and between a number and its unit; `’`.
 * Messages are thus written with ordinary spaces, which a reader of the source can see.
 */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/[ \u00a0]+(?=[;!?%])/g, narrowNoBreakSpace)
    .replace(/ +(?=[:»])/g, noBreakSpace)
    .replace(/([«±]) +/g, `$1${noBreakSpace}`)
    .replace(/(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)/g, (number) =>
      number.replaceAll(' ', narrowNoBreakSpace),
    )
    .replace(beforeUnit, `$1${noBreakSpace}`);
}

/** English keeps ordinary spaces, but for the one after `±`; the apostrophe is set. */
export function englishTypography(text: string): string {
  return text.replaceAll("'", '’').replace(/± +/g, `±${noBreakSpace}`);
}
