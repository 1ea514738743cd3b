import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchTypography } from '../../../src/i18n/frenchTypography.ts';
import { createSection } from '../../../src/i18n/section.ts';

describe('French typography', () => {
  it.each([
    ["l'accès", 'l’accès'],
    ['Quoi ? Oui ! a ; b', 'Quoi\u202f? Oui\u202f! a\u202f; b'],
    ['96 % des communes', '96\u202f% des communes'],
    ['n.d. : absent', 'n.d.\u00a0: absent'],
    ['« ici »', '«\u00a0ici\u00a0»'],
    ['à ± 0,25 près', 'à ±\u00a00,25 près'],
    ['100 000 habitants', '100\u202f000\u00a0habitants'],
    ['à 20 minutes', 'à 20\u00a0minutes'],
    ['0 km si', '0\u00a0km si'],
    ['en 2023 les médecins', 'en 2023 les médecins'],
    ['2024 112 cas', '2024 112 cas'],
    ['10 kmétiers', '10 kmétiers'],
  ])('%s', (plain, set) => {
    expect(frenchTypography(plain)).toBe(set);
  });

  it('done twice changes nothing more', () => {
    const text = fc.string({ unit: fc.constantFrom(..." \u00a0\u202f0123abkm%:;!?«»±’'.") });
    fc.assert(
      fc.property(text, (plain) => {
        const once = frenchTypography(plain);
        expect(frenchTypography(once)).toBe(once);
      }),
    );
  });
});

describe('section', () => {
  it('sets texts, lists and what functions give', async () => {
    const section = createSection(
      { a: "l'un : x", b: { c: (n: string) => `${n} % d'ici` }, d: ["s'il"] },
      async () => ({ a: "one's", b: { c: (n: string) => `${n}% o'clock` }, d: ["it's"] }),
    );
    const { fr } = section;
    const en = await section.loadEnglish();
    expect(fr.a).toBe('l’un\u00a0: x');
    expect(fr.b.c('5')).toBe('5\u202f% d’ici');
    expect(fr.d).toEqual(['s’il']);
    expect(en.b.c('5')).toBe('5% o’clock');
  });
});
