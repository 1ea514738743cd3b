/** French is the first language and the default; English is a full second one. */
export type Language = 'fr' | 'en';

export const defaultLanguage: Language = 'fr';

/** The BCP 47 tag given to `Intl` and to the page's `lang`. */
export const localeOf: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
