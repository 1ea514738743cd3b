import { createContext, type ReactNode, useContext } from 'react';
import { createFormats, type Formats } from './formats.ts';
import { defaultLanguage, type Language } from './language.ts';
import type { Section } from './section.ts';
import { createZoneNames, type ZoneNames } from './zoneNames.ts';

const LanguageContext = createContext<Language>(defaultLanguage);

export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of a section in the reader's language. */
export function useText<Messages>(section: Section<Messages>): Messages {
  return section[useLanguage()];
}

export function useFormats(): Formats {
  return createFormats(useLanguage());
}

export function useZoneNames(): ZoneNames {
  return createZoneNames(useLanguage());
}
