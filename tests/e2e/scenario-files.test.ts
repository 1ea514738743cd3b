/** Scenarios as files, and on a device that two tabs share: nothing is lost. */
import { describe, expect, test } from 'vitest';
import {
  changesOfScenario as changes,
  openScenarios as openScreen,
} from './harness/openScenarios.ts';

describe('files and tabs', () => {
  const fileOf = (text: string, name = 'essai.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

  test('a scenario leaves as a file and comes back; a file cut short or newer is refused with a sentence', async () => {
    const atlas = await openScreen({ path: '?ecran=simuler#scenarios=1.Essai~1~KEum2B_Y' });
    await expect.poll(() => changes(atlas)).toHaveLength(1);
    const download = atlas.page.waitForEvent('download');
    await atlas.button('Exporter (JSON)').click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const input = atlas.page.locator('input[type="file"]');
    await input.setInputFiles(fileOf(text.slice(0, text.length / 2)));
    await atlas.status(/illisible ou coupé/).waitFor();
    await input.setInputFiles(fileOf(text.replace('"schemaVersion": 1', '"schemaVersion": 9')));
    await atlas.status(/version plus récente/).waitFor();
    await input.setInputFiles(
      fileOf(text.replace('"profession": "gp"', '"profession": "magicien"')),
    );
    await atlas.status(/profession absente des données \(magicien\)/).waitFor();
    await input.setInputFiles(fileOf(text));
    await atlas.status(/Importé\s:\sEssai,\sun\schangement/).waitFor();
    await expect
      .poll(() => changes(atlas))
      .toEqual(['Stenay : fermeture du cabinet, −4 généralistes']);
  });

  test('two tabs on one scenario: each keeps its own, and is told of the other', async () => {
    const atlas = await openScreen({ path: '?ecran=simuler#scenarios=1.Essai~1~KEum2B_Y' });
    await expect.poll(() => changes(atlas)).toHaveLength(1);
    const other = await atlas.page.context().newPage();
    await other.goto(atlas.page.url());
    await other.locator('[data-supply="55545"]').waitFor();
    await other.getByRole('button', { name: /^Retirer : Stenay/ }).click();
    await other.locator('.supply-token').focus();
    await other.keyboard.press('Enter');
    await other.keyboard.press('ArrowUp');
    await other.keyboard.press('Enter');
    await atlas.status(/Un autre onglet a modifié vos scénarios/).waitFor();
    expect(await changes(atlas)).toEqual(['Stenay : fermeture du cabinet, −4 généralistes']);
    await atlas.button(/^Ouvrir Essai, un changement/).click();
    await expect
      .poll(() => changes(atlas))
      .not.toContain('Stenay : fermeture du cabinet, −4 généralistes');
    await other.close();
  });
});
