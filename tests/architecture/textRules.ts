import { parseSource, type SourceFile } from './sourceFile.ts';

/** Above this a concept is missing. */
const mostLines = 300;

export function findLongFiles(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  return lines > mostLines ? [`${file.path}: ${lines} lines, at most ${mostLines}`] : [];
}

/** Namespaces are names, not addresses: nothing is ever asked of them. */
const xmlNamespaces =
  /http:\/\/www\.w3\.org\/(2000\/svg|1999\/(xhtml|xlink)|XML\/1998\/namespace)/g;

/** Links a reader may follow are constants in a file of their own, `…Links.ts`; none is ever fetched. */
const isLinkFile = (path: string) => /[a-z]Links\.ts$/.test(path) || /\/links\.ts$/.test(path);

/** One line per address of another host outside the files made for links. */
export function findForeignAddresses(file: SourceFile): string[] {
  if (isLinkFile(file.path)) return [];
  return parseSource(file)
    .strings.filter((text) =>
      /(^|[^\w])(https?:)?\/\/\w[\w-]*\.\w/.test(text.replaceAll(xmlNamespaces, '')),
    )
    .map((text) => `${file.path}: "${text.slice(0, 80)}"`);
}

/** One line per text that tells of the machine the project was written on. */
export function findMachinePaths({ path, text }: SourceFile): string[] {
  const pattern = /(?<![\w./-])\/(?:home|root|work|Users|tmp)\/[\w.-]+|\b[A-Z]:\\Users\b/g;
  return [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`);
}

/** Globals that only a page or a network has. */
const browserGlobals =
  /(?<![\w.'"`$])(window|document|navigator|localStorage|sessionStorage)\.\w|(?<![\w.])fetch\(/;

/** One line per line of `domain` or `cartography` that needs a browser. */
export function findBrowserGlobals({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && browserGlobals.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}
