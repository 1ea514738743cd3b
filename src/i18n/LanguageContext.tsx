import { createContext, type ReactNode, use, useContext, useDeferredValue } from 'react';
import { createFormats, type Formats } from './formats.ts';
import { defaultLanguage, type Language } from './language.ts';
import type { Section } from './section.ts';
import { createZoneNames, type ZoneNames } from './zoneNames.ts';

const LanguageContext = createContext<Language>(defaultLanguage);

/** The page stays in its language until the messages of the other have come. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  const shown = useDeferredValue(props.language);
  return <LanguageContext value={shown}>{props.children}</LanguageContext>;
}

function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of a section in the reader's language; suspends while English is on its way. */
export function useText<Messages>(section: Section<Messages>): Messages {
  return useLanguage() === 'fr' ? section.fr : use(section.loadEnglish());
}

export function useFormats(): Formats {
  return createFormats(useLanguage());
}

export function useZoneNames(): ZoneNames {
  return createZoneNames(useLanguage());
}
