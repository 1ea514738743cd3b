/**
 * Six zones apart for every eye: told by the sign as well as by the colour, each at least 3 to 1 on white.
 * Signs are those of the charts' library.
 */
export const pinColours = ['#1b4965', '#c2570c', '#00785a', '#a3467f', '#3a7bbf', '#5c4a00'];
export const pinSymbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'];

/** The same signs, drawn for a legend. */
const paths = [
  'M7 2a5 5 0 1 1 0 10A5 5 0 1 1 7 2z',
  'M2.6 2.6h8.8v8.8H2.6z',
  'M7 1.6 12.4 11H1.6z',
  'M7 .8 11.2 7 7 13.2 2.8 7z',
  'M7 .8 8.5 5h4.5L9.4 7.6l1.4 4.3L7 9.3l-3.8 2.6 1.4-4.3L1 5h4.5z',
  'M5 1h4v4h4v4H9v4H5V9H1V5h4z',
];

/** The colour and sign of the pinned zone in this place. */
export function PinKey({ place }: { place: number }) {
  return (
    <svg viewBox="0 0 14 14" className="chart-key-sign" aria-hidden="true">
      <path d={paths[place]} fill={pinColours[place]} />
    </svg>
  );
}
