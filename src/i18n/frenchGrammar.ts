/** The meshes a zone can belong to; the words for them differ, so does the grammar. */
export type ZoneMesh = 'commune' | 'epci' | 'livingArea' | 'department';

type Article = 'le' | 'la' | 'les' | 'l’' | 'none';

interface NameParts {
  /** The article that contracts with "de" and "à". "La" and "L’" never do: they stay in the stem. */
  contracting: 'le' | 'les' | null;
  /** What follows the contracted article, or the whole name. */
  stem: string;
}

/**
 * Communes whose official name has no article but which people name with one
 * ("les habitants du Val-d’Ornain"). "Val de Briey" is not among them: the town says "à Val de Briey".
 */
const spokenWithLe = /^Val-d(?:e-|’)/;

/**
 * Names in H. No rule settles them: the communes' own use does. Most elide ("d’Homécourt",
 * "d’Haironville"). The h is kept apart in names built on "haut", "han", "halle", "ham", "houd" or
 * "houss" ("de Haute-Amance", "de Han-sur-Meuse", "de Houdemont") and in the few listed after them.
 */
const aspirated =
  /^(?:Haut(?:e|s)?[- ]|Han[- ]|Hall(?:es|o)|Ham|Houd|Houss|(?:Hâcourt|Haroué|Harréville|Harville|Hatrize|Heillecourt|Heippes|Hoéville)(?![\p{L}]))/u;

/** Whether "de" becomes "d’" before this name. Y is a vowel only before a consonant: "d’Yvré", "de Yutz". */
export function isElidedBefore(name: string): boolean {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^y/i.test(plain)) return /^y(?![aeiouy])/i.test(plain);
  if (/^h/i.test(plain)) return !aspirated.test(name);
  return /^[aeiouœæ]/i.test(plain);
}

/** A name as it is written in French text: one space between words, typographic apostrophes. */
export function displayName(name: string): string {
  return name.trim().replaceAll("'", '’').replace(/\s+/g, ' ');
}

function parseName(name: string): NameParts {
  const shown = displayName(name);
  const article = /^(Le|Les) (?=\S)/.exec(shown);
  if (article) {
    return {
      contracting: article[1] === 'Le' ? 'le' : 'les',
      stem: shown.slice(article[0].length),
    };
  }
  return { contracting: spokenWithLe.test(shown) ? 'le' : null, stem: shown };
}

/** "d’Étain", "du Bouchon-sur-Saulx", "des Islettes", "de La Porte du Der", "de L’Isle-en-Rigault". */
export function ofName(name: string): string {
  const { contracting, stem } = parseName(name);
  if (contracting) return `${contracting === 'le' ? 'du' : 'des'} ${stem}`;
  return isElidedBefore(stem) ? `d’${stem}` : `de ${stem}`;
}

/** "à Étain", "au Val-d’Ornain", "aux Islettes", "à La Porte du Der". */
function atName(name: string): string {
  const { contracting, stem } = parseName(name);
  if (contracting) return `${contracting === 'le' ? 'au' : 'aux'} ${stem}`;
  return `à ${stem}`;
}

/** The article of the departments of the study area and around it; "in" is said as people say it there. */
const departments: Readonly<Record<string, { article: Article; inside: string }>> = {
  Ardennes: { article: 'les', inside: 'dans les' },
  Aube: { article: 'l’', inside: 'dans l’' },
  'Côte-d’Or': { article: 'la', inside: 'en' },
  Marne: { article: 'la', inside: 'dans la' },
  'Haute-Marne': { article: 'la', inside: 'en' },
  'Meurthe-et-Moselle': { article: 'none', inside: 'en' },
  Meuse: { article: 'la', inside: 'en' },
  Moselle: { article: 'la', inside: 'en' },
  'Bas-Rhin': { article: 'le', inside: 'dans le' },
  'Haute-Saône': { article: 'la', inside: 'en' },
  Vosges: { article: 'les', inside: 'dans les' },
};

const join = (left: string, name: string) => (left.endsWith('’') ? left + name : `${left} ${name}`);

const ofArticle: Readonly<Record<Article, string>> = {
  le: 'du',
  la: 'de la',
  les: 'des',
  'l’': 'de l’',
  none: 'de',
};

/** Bodies named by a masculine noun; the others (CA, CC, CU, Métropole, Communauté) are feminine. */
const masculineBodies = /^(?:PETR|Pôle|Pays|Syndicat|SIVOM|Grand|Bassin)\b/;

function theBody(name: string): string {
  return `${masculineBodies.test(name) ? 'le' : 'la'} ${name}`;
}

function theDepartment(name: string): string {
  const article = departments[name]?.article ?? 'none';
  return article === 'none' ? name : join(article, name);
}

/** The zone with its kind: "la commune d’Étain", "la CC du Pays d’Étain", "le bassin de vie d’Étain", "la Meuse". */
export function theZone(name: string, mesh: ZoneMesh): string {
  if (mesh === 'commune') return `la commune ${ofName(name)}`;
  if (mesh === 'livingArea') return `le bassin de vie ${ofName(name)}`;
  return mesh === 'epci' ? theBody(displayName(name)) : theDepartment(displayName(name));
}

/** "de la commune d’Étain", "de la CC du Pays d’Étain", "du bassin de vie d’Étain", "de la Meuse". */
export function ofTheZone(name: string, mesh: ZoneMesh): string {
  if (mesh === 'department') {
    const shown = displayName(name);
    return join(ofArticle[departments[shown]?.article ?? 'none'], shown);
  }
  return theZone(name, mesh).replace(/^la /, 'de la ').replace(/^le /, 'du ');
}

/** The short form, for a sentence whose subject is known: "d’Étain", "du Val-d’Ornain", "de la Meuse". */
export function ofZone(name: string, mesh: ZoneMesh): string {
  return mesh === 'commune' ? ofName(name) : ofTheZone(name, mesh);
}

/** "à Étain", "dans la CC du Pays d’Étain", "dans le bassin de vie d’Étain", "en Meuse". */
export function inZone(name: string, mesh: ZoneMesh): string {
  if (mesh === 'commune') return atName(name);
  if (mesh === 'department') {
    const shown = displayName(name);
    return join(departments[shown]?.inside ?? 'en', shown);
  }
  return `dans ${theZone(name, mesh)}`;
}
