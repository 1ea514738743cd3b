/** The colours of everything on the map that is not a figure: paper, ink, borders, water, names. */
export const mapPalette = {
  paper: '#f3f1ea',
  neighbour: '#eae7de',
  neighbourBorder: '#d5d0c3',
  countryBorder: '#9a937f',
  river: '#a9c4d4',
  zoneBorder: 'rgba(255, 255, 255, 0.75)',
  departmentBorder: '#3d4450',
  ink: '#14181f',
  /** Zones set side by side: the interface's accent, `--pin` in theme.css. */
  pin: '#1b4965',
  pinCasing: '#ffffff',
  label: '#2a303a',
  labelHalo: 'rgba(255, 255, 255, 0.88)',
  /** Zones that show no figure, only what stands on them. */
  ground: '#e7e2d6',
  /** A zone whose figure has not come yet. */
  unknown: '#eeece5',
} as const;
