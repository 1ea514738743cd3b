interface LetterDiscProps {
  color: string;
  letter: string;
  /** Side of the square it stands in. */
  pixels: number;
}

/** A disc with a letter, drawn as on the map but in the page itself: an image would be a document to load. */
export function LetterDisc({ color, letter, pixels }: LetterDiscProps) {
  return (
    <svg viewBox="-24 -24 48 48" width={pixels} height={pixels} aria-hidden="true">
      <circle r="18" fill={color} />
      <text
        y="6"
        textAnchor="middle"
        fontFamily="var(--sans)"
        fontSize="18"
        fontWeight="600"
        fill="#fff"
      >
        {letter}
      </text>
    </svg>
  );
}
