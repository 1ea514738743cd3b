/** The guided stories: told step by step with figures of the data, by keyboard, from an address, on a phone. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { printPage } from './harness/printPage.ts';

const story = (atlas: AtlasDriver) => atlas.page.getByRole('article');
const heading = (atlas: AtlasDriver) => story(atlas).getByRole('heading', { level: 2 });

describe('a guided story', () => {
  test('is entered from Explorer and gone through by keyboard, each step with its view', async () => {
    const atlas = await openAtlas({ webgl: false });
    await atlas.waitUntilReady();
    const entry = atlas.page.getByRole('link', { name: 'Le désert médical et son seuil' });
    await entry.focus();
    await atlas.pressKey('Enter');
    await heading(atlas).filter({ hasText: 'Un chiffre officiel' }).waitFor();
    expect(atlas.url().searchParams.get('recit')).toBe('desert-medical.1');
    expect(atlas.url().searchParams.get('maille')).toBe('departement');
    await expect.poll(() => atlas.read(story(atlas))).toContain('3,01 en Haute-Marne');

    const next = story(atlas).getByRole('link', { name: 'Étape suivante' });
    await next.focus();
    await atlas.pressKey('Enter');
    await heading(atlas).filter({ hasText: 'Le seuil' }).waitFor();
    expect(await atlas.focused().innerText()).toBe('Le seuil');
    await expect
      .poll(() => atlas.read(story(atlas)))
      .toMatch(/À 2,5 consultations.*\d+,\d % des habitants/);
    await next.click();
    await expect
      .poll(() => atlas.read(story(atlas)))
      .toMatch(/507 communes sont sous le seuil dans les six, 651 dans aucune, et 352 passent/);
    await atlas.goBack();
    await heading(atlas).filter({ hasText: 'Le seuil' }).waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('says when the reader has left the view of the step, and the way back', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?recit=desert-medical.2' });
    await heading(atlas).filter({ hasText: 'Le seuil' }).waitFor();
    const back = story(atlas).getByRole('link', { name: 'Revenir à la vue de cette étape' });
    expect(await back.count()).toBe(0);
    await atlas.chooseMesh('EPCI');
    await back.click();
    expect(atlas.url().searchParams.get('maille')).toBeNull();
    await story(atlas).getByRole('link', { name: 'Quitter le récit' }).click();
    await story(atlas).waitFor({ state: 'detached' });
    expect(atlas.url().searchParams.get('recit')).toBeNull();
  });

  test('is printed as its sentence above its map, on one page, with the address', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?recit=desert-medical.2' });
    await atlas.waitUntilReady();
    await expect.poll(() => atlas.read(story(atlas))).toContain('2,5 consultations');
    // The picture that stands for the map on paper comes with its export.
    await atlas.button('Exporter').waitFor();
    const { text, pageCount } = await printPage(atlas.page);
    expect(pageCount).toBe(1);
    for (const words of [
      'Le seuil',
      'À 2,5 consultations',
      'Sources :',
      'recit=desert-medical.2',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Étape suivante');
    expect(text).not.toContain('Quitter le récit');
  });

  test('is told in English on a phone, and an unknown one is said', async () => {
    const atlas = await openAtlas({
      webgl: false,
      viewport: 'phone',
      language: 'en',
      path: '?recit=ce-que-le-programme-essaie.1',
    });
    await expect.poll(() => atlas.read(story(atlas))).toContain('Public sources document 23');
    expect(await story(atlas).isVisible()).toBe(true);
    expect(await atlas.axeViolations()).toEqual([]);
    await atlas.visit('?langue=en&recit=nobody-wrote-it.1');
    await atlas.status('This story does not exist').waitFor();
  });
});
