/** Of the column that stays in sight, in pixels, as in the style sheet: a phone leaves it less. */
export const labelColumnWidth = (scrollerWidth: number): number =>
  scrollerWidth < 600 ? 128 : 220;
