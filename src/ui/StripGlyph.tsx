import './Strip.css';

/** How a mark looks on a strip: the subject's dot, or one of three references told apart by shape. */
export type StripShape = 'dot' | 'line' | 'triangle' | 'diamond';

const paths: Record<Exclude<StripShape, 'dot'>, string> = {
  line: 'M0 -8v16',
  triangle: 'M0 -4.5 5 -12.5H-5z',
  diamond: 'M0 4.5 4.5 9 0 13.5 -4.5 9z',
};

/** A mark around the middle of a strip's rail: the triangle stands above it, the diamond below. */
export function StripGlyph({ shape }: { shape: StripShape }) {
  if (shape === 'dot') return <circle className="strip-subject" r={6} />;
  return (
    <path
      className={shape === 'line' ? 'strip-reference' : 'strip-pointer'}
      data-shape={shape}
      d={paths[shape]}
    />
  );
}

/** Where each mark stands around the rail, and how wide it is. */
const boxes: Record<StripShape, { middle: number; width: number }> = {
  dot: { middle: 0, width: 14 },
  line: { middle: 0, width: 4 },
  triangle: { middle: -8.5, width: 12 },
  diamond: { middle: 9, width: 12 },
};

/** The same mark alone, for a legend. */
export function StripKey({ shape }: { shape: StripShape }) {
  const { middle, width } = boxes[shape];
  return (
    <svg
      className="strip-key"
      viewBox={`${-width / 2} ${middle - 8} ${width} 16`}
      width={width}
      height={16}
      aria-hidden="true"
    >
      <StripGlyph shape={shape} />
    </svg>
  );
}
