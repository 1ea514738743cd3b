/** A number, and how many decimals are worth reading. */
export interface ExportFigure {
  value: number;
  decimals: number;
  /** Whether the value, 12.5 say, is in percent. */
  isPercent?: boolean;
}

/** `null` where there is no value. */
export type ExportCell = string | ExportFigure | null;

/** What must be known to read the file once it has left the screen. */
export interface ExportNote {
  label: string;
  text: string;
}

/** A table as it leaves the screen, whatever the format of its file. */
export interface ExportTable {
  /** Without its extension. */
  fileName: string;
  title: string;
  /** With unit and year. */
  headers: string[];
  rows: ExportCell[][];
  notes: ExportNote[];
}
