import { englishTypography, frenchTypography } from './frenchTypography.ts';

/** The messages of one part of the interface, of the same shape in both languages. */
export interface Section<Messages> {
  readonly fr: Messages;
  readonly en: Messages;
}

/** Joins the two languages of a section and sets each one's typography. */
export function createSection<Messages extends object>(
  fr: Messages,
  en: Messages,
): Section<Messages> {
  return { fr: setTypography(fr, frenchTypography), en: setTypography(en, englishTypography) };
}

/** Keeps the shape: texts are set at once, the results of functions when they are called. */
function setTypography<Message>(message: Message, typography: (text: string) => string): Message {
  if (typeof message === 'string') return typography(message) as Message;
  if (typeof message === 'function') {
    const call = message as unknown as (...parameters: unknown[]) => unknown;
    return ((...parameters: unknown[]) =>
      setTypography(call(...parameters), typography)) as Message;
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
