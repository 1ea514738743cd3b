import type { StatusCounts } from '../../domain/indicators/countStatuses.ts';
import { type ValueStatusName, valueStatus } from '../../domain/territory/column.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';

const statuses = Object.keys(valueStatus) as ValueStatusName[];

interface CountCellsProps {
  /** `null` while they are awaited, or when they cannot be had. */
  counts: StatusCounts | null;
  isUnavailable: boolean;
}

/** The cells of one row of counts, one for each status. */
export function CountCells({ counts, isUnavailable }: CountCellsProps) {
  const text = useText(method).coverage;
  const formats = useFormats();
  if (!counts) {
    return (
      <td className="method-pending" colSpan={statuses.length}>
        {isUnavailable ? text.unavailable : text.pending}
      </td>
    );
  }
  return statuses.map((status) => (
    <td key={status} data-status={status} data-zero={counts[status] === 0}>
      {formats.integer(counts[status])}
    </td>
  ));
}
