import type { Formats } from './formats.ts';
import type { app } from './sections/app.ts';

type AppMessages = (typeof app)['fr'];

const mostNamed = 3;

/** What published files hold, in words, quoted; beyond three, how many others. */
export function nameDataFiles(
  text: AppMessages,
  formats: Formats,
  files: readonly string[],
): string {
  const words: Readonly<Record<string, string>> = text.dataFiles;
  const names = [...new Set(files.map((file) => text.quoted(words[file] ?? file)))];
  if (names.length <= mostNamed) return formats.list(names);
  const named = names.slice(0, mostNamed - 1);
  return formats.list([...named, text.otherFiles(formats.integer(names.length - named.length))]);
}
