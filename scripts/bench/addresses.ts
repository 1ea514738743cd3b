import { indicators } from '../../src/domain/indicators/indicators.ts';
import type { Territory } from '../../src/domain/territory/territory.ts';
import { isMeshAllowed, type Mesh, meshes } from '../../src/domain/territory/zone.ts';

/** The words of an address, written out: links given to people rest on them. */
const meshWords: Record<Mesh, string> = {
  commune: 'commune',
  epci: 'epci',
  livingArea: 'bassin-de-vie',
  department: 'departement',
};
const screens = [
  'ecran=explorer',
  'ecran=experimentations',
  'ecran=methode',
  ...['tableau', 'carte', 'graphiques', 'priorites', 'inegalites'].map(
    (part) => `ecran=comparer&volet=${part}&epingles=c54586.e200027308`,
  ),
];
const overlays = [
  '',
  'offre=generalistes.infirmiers.pharmacies',
  'offre=hopitaux.ehpad.urgences&voisins=oui',
  'axe=acces',
  'axe=aucun',
];
const displays = ['', 'vue=tableau'];
const languages = ['', 'langue=en'];
const zonesOfMesh = 8;

/** All that can be switched, each as the part of an address. */
export interface AddressParts {
  figures: string[];
  screens: string[];
  zones: string[];
  overlays: string[];
  displays: string[];
  languages: string[];
}

export function listAddressParts(territory: Territory): AddressParts {
  const figures = indicators.flatMap(({ id, finestMesh, years }) =>
    meshes
      .filter((mesh) => isMeshAllowed(mesh, finestMesh))
      .flatMap((mesh) =>
        (years.length > 1 ? years.map((year) => `&annee=${year}`) : ['']).map(
          (year) => `indicateur=${id}&maille=${meshWords[mesh]}${year}`,
        ),
      ),
  );
  const zones = meshes.flatMap((mesh) =>
    territory.zones[mesh].codes.slice(0, zonesOfMesh).map((code) => `zone=${code}`),
  );
  return {
    figures,
    screens,
    zones: ['', ...zones],
    overlays,
    displays,
    languages,
  };
}

export const joinParts = (...parts: string[]): string => `?${parts.filter(Boolean).join('&')}`;

/** Every part once, whatever it goes with. */
export function listEveryPart(parts: AddressParts): string[] {
  const { figures, ...others } = parts;
  return [
    ...figures.map((figure) => joinParts(figure)),
    ...Object.values(others)
      .flat()
      .map((part) => joinParts(part)),
    ...parts.screens.flatMap((screen) => parts.languages.map((word) => joinParts(screen, word))),
    ...parts.zones.map((zone) => joinParts('langue=en', zone)),
  ];
}
