/**
 * Chunks that hold a module and all that it imports at once, the first ones first. Cut where lazy screens share
 * it, the first view would come in dozens of pieces, each compressed alone.
 */
export const wholeChunks = (moduleByName: Readonly<Record<string, string>>) => ({
  groups: Object.entries(moduleByName).map(([name, module], at, all) => ({
    name,
    test: (id: string) => id.replaceAll('\\', '/').endsWith(`/${module}`),
    priority: all.length - at,
  })),
});
