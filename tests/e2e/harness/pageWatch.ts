import type { BrowserContext, ConsoleMessage } from 'playwright';

/** What the browser or its driver say about themselves; nothing the atlas does or could avoid. */
const foreignMessages = [
  // ANGLE on SwiftShader, when a frame is read back for a screenshot or an export.
  /GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels/,
  // Chromium, at the first WebGL context of a page without a graphics card.
  /Automatic fallback to software WebGL has been deprecated/,
  // Chromium, when a busy machine takes seconds from a page's load to the use of what the page names ahead.
  /was preloaded using link preload but not used within a few seconds/,
  // Playwright, where it is asked to let no copy be kept.
  /^Service Worker registration blocked by Playwright$/,
];

function isReported(message: ConsoleMessage): boolean {
  const isProblem = message.type() === 'error' || message.type() === 'warning';
  return isProblem && !foreignMessages.some((pattern) => pattern.test(message.text()));
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: itsOrigin } = new URL(address);
  return protocol !== 'data:' && protocol !== 'blob:' && itsOrigin !== origin;
}

/** The messages of errors handed to the console as objects, of which Chromium prints only a class name. */
async function errorMessages(message: ConsoleMessage): Promise<string> {
  const texts = message
    .args()
    .map((arg) => arg.evaluate((value) => (value instanceof Error ? value.message : '')));
  return (await Promise.all(texts)).filter(Boolean).join(' ');
}

/** Records what no page of the atlas may do, from its first byte on, workers included. */
export class PageWatch {
  readonly #problems: { text: string }[] = [];
  readonly #details: Promise<void>[] = [];
  readonly #foreignRequests: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('console', (message) => {
      if (isReported(message)) this.#record(message);
    });
    context.on('weberror', (error) => {
      const { stack, message } = error.error();
      this.#problems.push({ text: `page error: ${stack ?? message}` });
    });
    context.on('request', (request) => {
      if (isForeign(request.url(), origin)) this.#foreignRequests.push(request.url());
    });
    context.on('page', (page) => {
      page.on('crash', () => this.#problems.push({ text: 'the page crashed' }));
      page.on('websocket', (socket) => this.#foreignRequests.push(socket.url()));
    });
  }

  #record(message: ConsoleMessage): void {
    const { url, lineNumber } = message.location();
    const problem = { text: `console ${message.type()}: ${message.text()} (${url}:${lineNumber})` };
    this.#problems.push(problem);
    this.#details.push(
      errorMessages(message).then(
        (detail) => {
          if (detail) problem.text += ` ${detail}`;
        },
        // The page that said it is gone; its text remains.
        () => undefined,
      ),
    );
  }

  /** Until what was said so far is recorded in full. */
  async settled(): Promise<void> {
    await Promise.all(this.#details);
  }

  /** For a test that provokes a fault: this problem must appear, and is then no failure. */
  expectProblem(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  problems(): readonly string[] {
    return this.#problems.map(({ text }) => text);
  }

  foreignRequests(): readonly string[] {
    return this.#foreignRequests;
  }

  /** One line per thing that is wrong; empty when all is well. */
  failures(): string[] {
    const problems = this.problems();
    const unexpected = problems.filter(
      (problem) => !this.#expected.some((pattern) => pattern.test(problem)),
    );
    const missing = this.#expected.filter(
      (pattern) => !problems.some((problem) => pattern.test(problem)),
    );
    return [
      ...unexpected,
      ...this.#foreignRequests.map((address) => `request to another host: ${address}`),
      ...missing.map((pattern) => `expected a problem like ${pattern}, saw none`),
    ];
  }
}
