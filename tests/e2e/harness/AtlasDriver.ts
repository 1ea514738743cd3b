import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright';
import { accessibleNames, type Language } from './accessibleNames.ts';
import { type AddressPattern, mutateResponse, type ResponseMutation } from './mutateResponse.ts';
import type { PageWatch } from './pageWatch.ts';

export type PerformanceMark = 'atlas:first-zones' | 'atlas:map' | 'atlas:ready';

/** One visitor before one page of the atlas, in the words of its users. */
export class AtlasDriver {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #watch: PageWatch;
  readonly #names: (typeof accessibleNames)[Language];

  constructor(page: Page, watch: PageWatch, language: Language) {
    this.page = page;
    this.#context = page.context();
    this.#watch = watch;
    this.#names = accessibleNames[language];
  }

  // Parts of the screen

  screens(): Locator {
    return this.page.getByRole('navigation', { name: this.#names.screens, exact: true });
  }

  map(): Locator {
    return this.page.getByRole('region', { name: this.#names.map, exact: true });
  }

  legend(): Locator {
    return this.page.getByRole('region', { name: this.#names.legend, exact: true });
  }

  sheet(): Locator {
    return this.page.getByRole('region', { name: this.#names.sheet, exact: true });
  }

  table(): Locator {
    return this.page.getByRole('table', { name: this.#names.table, exact: true });
  }

  searchBox(): Locator {
    return this.page.getByRole('combobox', { name: this.#names.search, exact: true });
  }

  /** The button of the indicator chooser; its name ends with the indicator in use. */
  indicatorButton(): Locator {
    return this.page.getByRole('button', { name: this.#names.indicator });
  }

  meshGroup(): Locator {
    return this.page.getByRole('radiogroup', { name: this.#names.mesh, exact: true });
  }

  /** What is said of something wrong; it interrupts a screen reader. */
  alert(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  /** What is said in passing. */
  status(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** The zone under the pointer or the keyboard's cursor, with its value, as it is read out. */
  spokenZone(): Locator {
    return this.page.locator('.stage').getByRole('status').filter({ hasText: /\S/ });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  heading(level: 1 | 2 | 3 = 1): Locator {
    return this.page.getByRole('heading', { level });
  }

  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** What stands there, with ordinary spaces: French typography has others. */
  async read(part: Locator): Promise<string> {
    return (await part.innerText()).replace(/\s+/g, ' ');
  }

  // What a visitor does

  /** Types in the search box and returns the proposals. */
  async search(text: string): Promise<Locator> {
    await this.searchBox().fill(text);
    return this.page.getByRole('listbox').getByRole('option');
  }

  async goToTerritory(name: string): Promise<void> {
    const proposals = await this.search(name);
    await proposals.filter({ hasText: name }).first().click();
  }

  async chooseIndicator(name: string): Promise<void> {
    await this.indicatorButton().click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async chooseMesh(name: string): Promise<void> {
    // The input itself is hidden beneath its drawn label, hence `force`.
    await this.meshGroup().getByRole('radio', { name }).check({ force: true });
  }

  async goToScreen(name: string): Promise<void> {
    await this.screens().getByRole('link', { name }).click();
  }

  async pressKey(key: string, times = 1): Promise<void> {
    for (let press = 0; press < times; press += 1) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async goBack(): Promise<void> {
    await this.page.goBack();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** Follows an address relative to the one of the page. */
  async visit(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.page.url()).href);
  }

  url(): URL {
    return new URL(this.page.url());
  }

  // Time

  /** All of the first view is drawn, overlays included. */
  waitUntilReady(): Promise<void> {
    return this.waitForMark('atlas:ready');
  }

  async waitForMark(mark: PerformanceMark): Promise<void> {
    await this.page.waitForFunction(
      (name) => performance.getEntriesByName(name, 'mark').length > 0,
      mark,
      // Software GL on a busy machine takes its time.
      { timeout: 50_000 },
    );
  }

  /** When the mark was set, in milliseconds since the page was asked for; NaN before. */
  markMs(mark: PerformanceMark): Promise<number> {
    return this.page.evaluate(
      (name) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? Number.NaN,
      mark,
    );
  }

  // Faults and proofs

  mutateResponse(pattern: AddressPattern, mutate: ResponseMutation): Promise<void> {
    return mutateResponse(this.#context, pattern, mutate);
  }

  /** For a test that provokes a fault: a console or page error like this one must appear. */
  expectProblem(pattern: RegExp): void {
    this.#watch.expectProblem(pattern);
  }

  consoleProblems(): readonly string[] {
    return this.#watch.problems();
  }

  requestsToOtherHosts(): readonly string[] {
    return this.#watch.foreignRequests();
  }

  /**
   * Every rule of axe that the page breaks, with the elements concerned; empty when accessible. What was
   * judged before may be passed over: the 1,516 shapes of the still map take axe as long as all the rest.
   */
  async axeViolations(passOver?: string): Promise<string[]> {
    const axe = new AxeBuilder({ page: this.page });
    const isThere = passOver !== undefined && (await this.page.locator(passOver).count()) > 0;
    const { violations } = await (isThere ? axe.exclude(passOver) : axe).analyze();
    return violations.map(({ id, help, nodes }) => {
      const targets = nodes.slice(0, 5).map((node) => node.target.join(' '));
      return `${id}: ${help} — ${targets.join(' | ')}${nodes.length > 5 ? ' …' : ''}`;
    });
  }
}
