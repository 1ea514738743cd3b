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
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const collect = (node: { role?: string; children?: unknown[] } | null) => {
      if (node?.role) roles.add(node.role);
      for (const child of node?.children ?? []) collect(child as Parameters<typeof collect>[0]);
    };
    collect(await page.getStructTree());
  }
  const { info } = (await file.getMetadata()) as { info: { Title?: string; Language?: string } };
  const text = pages.join(' ').replace(/\s+/g, ' ');
  return { text, pageCount: file.numPages, roles, title: info.Title, language: info.Language };
}
