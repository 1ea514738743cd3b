import * as french from './frenchGrammar.ts';
import { displayName, type ZoneMesh } from './frenchGrammar.ts';
import type { Language } from './language.ts';

/** A zone's name inside a sentence, with the articles and prepositions it takes. */
export interface ZoneNames {
  /** "la commune d’Étain" / "the commune of Étain". */
  theZone(name: string, mesh: ZoneMesh): string;
  /** "d’Étain", "de la CC du Pays d’Étain" / "of Étain", "of the CC du Pays d’Étain". */
  ofZone(name: string, mesh: ZoneMesh): string;
  /** "de la commune d’Étain" / "of the commune of Étain". */
  ofTheZone(name: string, mesh: ZoneMesh): string;
  /** "à Étain", "en Meuse" / "in Étain", "in Meuse". */
  inZone(name: string, mesh: ZoneMesh): string;
}

function theZoneInEnglish(name: string, mesh: ZoneMesh): string {
  const shown = displayName(name);
  if (mesh === 'commune') return `the commune of ${shown}`;
  if (mesh === 'livingArea') return `the living area of ${shown}`;
  return mesh === 'epci' ? `the ${shown}` : shown;
}

/** English says the name alone, except of an EPCI or a living area. */
function shortInEnglish(name: string, mesh: ZoneMesh): string {
  return mesh === 'commune' ? displayName(name) : theZoneInEnglish(name, mesh);
}

const english: ZoneNames = {
  theZone: theZoneInEnglish,
  ofZone: (name, mesh) => `of ${shortInEnglish(name, mesh)}`,
  ofTheZone: (name, mesh) => `of ${theZoneInEnglish(name, mesh)}`,
  inZone: (name, mesh) => `in ${shortInEnglish(name, mesh)}`,
};

const inFrench: ZoneNames = {
  theZone: french.theZone,
  ofZone: french.ofZone,
  ofTheZone: french.ofTheZone,
  inZone: french.inZone,
};

export function createZoneNames(language: Language): ZoneNames {
  return language === 'fr' ? inFrench : english;
}
