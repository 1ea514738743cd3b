import {
  type ImportContext,
  type RegisterReading,
  readRegister,
} from '../domain/register-import/readRegister.ts';
import { readRegisterText } from '../domain/register-import/readRegisterText.ts';

/** A file, whatever it is, as a register: what is valid in it and what is not. */
export async function importRegister(
  bytes: Uint8Array,
  context: ImportContext,
  answers: ReadonlyMap<string, string>,
): Promise<RegisterReading> {
  const read = readRegisterText(bytes);
  const sheet =
    read === 'workbook' ? await (await import('./readWorkbook.ts')).readWorkbook(bytes) : read;
  return readRegister(sheet, context, answers);
}
