import { encode } from 'uqr';

/** Modules of white around the code, without which readers do not find it. */
const quietZone = 2;

/** An address to be read by a telephone; nothing where it is too long for one. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const code = encodeAddress(address);
  if (!code) return null;
  const { size, data } = code;
  const squares = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="brief-qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  );
}

function encodeAddress(address: string): ReturnType<typeof encode> | null {
  try {
    return encode(address, { ecc: 'L', border: quietZone });
  } catch {
    return null;
  }
}
