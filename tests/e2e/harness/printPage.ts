import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';

/** Prints as the browser does: what a reader of the file reads, with ordinary spaces, and how its parts are named. */
export async function printPage(printed: Page) {
  const bytes = await printed.pdf({ preferCSSPageSize: true, tagged: true });
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push(words.replace(/\s+/g, ' ').trim());
    const collect = (node: { role?: string; children?: unknown[] } | null) => {
      if (node?.role) roles.add(node.role);
      for (const child of node?.children ?? []) collect(child as Parameters<typeof collect>[0]);
    };
    collect(await page.getStructTree());
  }
  const { info } = (await file.getMetadata()) as { info: { Title?: string; Language?: string } };
  const { Title: title, Language: language } = info;
  return { text: pages.join(' '), pages, pageCount: file.numPages, roles, title, language };
}
