import { englishTypography, frenchTypography } from './frenchTypography.ts';

/** The messages of one part of the interface, of the same shape in both languages. */
export interface Section<Messages> {
  readonly fr: Messages;
  /** English comes when it is asked for, once: most readers never load it. */
  loadEnglish(): Promise<Messages>;
}

/** Joins the two languages of a section and sets each one's typography. */
export function createSection<Messages extends object>(
  fr: Messages,
  importEnglish: () => Promise<Messages>,
): Section<Messages> {
  let english: Promise<Messages> | null = null;
  return {
    fr: setTypography(fr, frenchTypography),
    loadEnglish() {
      english ??= importEnglish().then((messages) => setTypography(messages, englishTypography));
      return english;
    },
  };
}

/** Keeps the shape: texts are set at once, the results of functions when they are called. */
function setTypography<Message>(message: Message, typography: (text: string) => string): Message {
  if (typeof message === 'string') return typography(message) as Message;
  if (typeof message === 'function') {
    const call = message as unknown as (...parameters: unknown[]) => unknown;
    const set = (...parameters: unknown[]) => setTypography(call(...parameters), typography);
    return Object.defineProperty(set, 'length', { value: call.length }) as Message;
  }
  if (Array.isArray(message)) {
    return message.map((item) => setTypography(item, typography)) as Message;
  }
  if (typeof message === 'object' && message !== null) {
    return Object.fromEntries(
      Object.entries(message).map(([key, value]) => [key, setTypography(value, typography)]),
    ) as Message;
  }
  return message;
}
