import { fileProblem, type ImportProblem } from './importProblem.ts';

export type FileFormat = 'workbook' | 'oldSpreadsheet' | 'json' | 'delimited' | 'otherFormat';

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** By what the file holds, for a name may say anything. */
export function detectFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, 0x50, 0x4b)) return 'workbook';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'oldSpreadsheet';
  const isPdf = startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  const isImage = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff);
  if (isPdf || isImage) return 'otherFormat';
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return /^[[{]/.test(start) ? 'json' : 'delimited';
}

interface DecodedText {
  text: string;
  problems: ImportProblem[];
}

/** UTF-8; else what French spreadsheets write: UTF-16 with its mark, or Windows-1252. `null` when it is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const isLittleEndian = startsWith(bytes, 0xff, 0xfe);
  if (isLittleEndian || startsWith(bytes, 0xfe, 0xff)) {
    const text = new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, problems: [fileProblem('readAsUtf16')] };
  }
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, problems: [fileProblem('readAsWindows1252')] };
  }
}
