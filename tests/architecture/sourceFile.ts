import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** A file of the project, its path relative to the project's folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

export interface ParsedSource {
  /** What is imported, in whatever way: static, re-export, type or dynamic (`(computed)`). */
  importedNames: string[];
  /** Those of them that leave nothing at run time: `import type`. */
  typeOnlyNames: string[];
  /** Relative addresses of workers, files and folders: `new URL('./a', import.meta.url)`. */
  neighbourAddresses: string[];
  /** Names exported, types included; `default` where there is a default export. */
  exportedNames: string[];
  /** Whether all it exports is other modules' exports. */
  isBarrel: boolean;
  /** Every string of the code: literals, parts of templates, texts of JSX. Not comments. */
  strings: string[];
  /** `import.meta.x`: the names of x. */
  importMetaNames: string[];
}

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export const readProjectFile = (path: string): string =>
  readFileSync(new URL(path, `file://${projectFolder}`), 'utf8');

/** Files under `folder` whose name ends with one of `endings`, in order of path. */
export function listFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(projectFolder + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(projectFolder.length))
    .map((path) => path.replaceAll('\\', '/').replaceAll('//', '/'))
    .sort()
    .map((path) => ({ path, text: readProjectFile(path) }));
}

/** Folders under `folder`, at any depth, relative to the project. */
export function listFolders(folder: string): string[] {
  return readdirSync(projectFolder + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(projectFolder.length))
    .sort();
}

export const listCode = (folder: string): SourceFile[] =>
  listFiles(folder, ['.ts', '.tsx']).filter(({ path }) => !path.endsWith('.d.ts'));

/** What the compiler's own parser sees in the file: no regular expression mistakes a comment for code. */
export function parseSource({ path, text }: SourceFile): ParsedSource {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const importedNames = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const neighbourAddresses: string[] = [];
  const strings: string[] = [];
  const importMetaNames: string[] = [];
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  const ownExports = exports.filter(({ moduleRequest }) => moduleRequest === null);
  for (const { moduleRequest } of exports)
    if (moduleRequest) importedNames.push(moduleRequest.value);

  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') strings.push(node.value);
    },
    TemplateElement(node) {
      strings.push(node.value.raw);
    },
    JSXText(node) {
      strings.push(node.value);
    },
    ImportExpression(node) {
      const isLiteral = node.source.type === 'Literal';
      importedNames.push(
        isLiteral ? String((node.source as { value: unknown }).value) : '(computed)',
      );
    },
    TSImportType(node) {
      importedNames.push(node.source.value);
    },
    NewExpression(node) {
      const [address, base] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (isUrl && base && address?.type === 'Literal' && typeof address.value === 'string') {
        if (address.value.startsWith('.')) neighbourAddresses.push(address.value);
      }
    },
    MemberExpression(node) {
      if (node.object.type !== 'MetaProperty' || node.property.type !== 'Identifier') return;
      importMetaNames.push(node.property.name);
    },
  }).visit(program);

  return {
    importedNames,
    typeOnlyNames: module.staticImports
      .filter(({ entries }) => entries.length > 0 && entries.every(({ isType }) => isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    neighbourAddresses,
    exportedNames: exports.map(({ exportName }) =>
      exportName.kind === 'Default' ? 'default' : (exportName.name ?? '*'),
    ),
    isBarrel: exports.length > 0 && ownExports.length === 0,
    strings,
    importMetaNames,
  };
}
