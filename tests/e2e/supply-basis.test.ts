import { expect, test } from 'vitest';
import { createAnalysisApi } from '../../src/analysis/analysisApi.ts';
import {
  calibrationTests,
  measureCalibration,
} from '../../src/domain/calibration/measureCalibration.ts';
import { agreementScopes, measureSetting } from '../../src/domain/calibration/measureSetting.ts';
import { defaultSetting } from '../../src/domain/calibration/selectCalibrationProblem.ts';
import type { SupplyBasis } from '../../src/domain/supply/supplyBasis.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const data = readPublishedData();
const agreementPage = '?ecran=methode&fiche=accord-apl';
const inFrench = (figure: number) => figure.toFixed(3).replace('.', ',');

/** The figures of a table's row, as they are printed. */
async function figuresOf(atlas: AtlasDriver, table: RegExp, at: number): Promise<string[]> {
  const row = atlas.page.getByRole('table', { name: table }).locator('tbody tr').nth(at);
  await row.waitFor();
  return (await row.getByRole('cell').allTextContents()).map((text) => text.trim());
}

test('the agreement of the implied activity is the one measured anew, and so is the reason of the default', {
  timeout: 120_000,
}, async () => {
  const report = measureCalibration(data);
  const atlas = await openAtlas({ path: agreementPage });
  for (const [at, calibrationTest] of calibrationTests.entries()) {
    const agreements = report.agreements[calibrationTest];
    const expected = agreementScopes.flatMap((scope) => [
      inFrench(agreements[scope].rankCorrelation),
      inFrench(agreements[scope].weightedCorrelation),
    ]);
    expect(await figuresOf(atlas, /selon l’activité comptée/, at), calibrationTest).toEqual(
      expected,
    );
  }
  const [implied, headcount] = (['leftOutDepartment', 'headcount'] as const).map((each) =>
    inFrench(report.agreements[each].commune.rankCorrelation),
  );
  await atlas.page.getByText(`de ${implied} contre ${headcount} pour celles des trois`).waitFor();
  const better = report.departments.filter(({ leftOut, headcount: own }) => leftOut > own).length;
  await atlas.page.getByText(`${better} départements sur 11 ont leurs communes`).waitFor();

  const setting = measureSetting(data, defaultSetting);
  const ours = atlas.page.locator('tr[data-default="true"]');
  await atlas.page.getByText('Le réglage par défaut (paliers, 1,4 min par km)').waitFor();
  for (const [at, basis] of (['headcount', 'implied'] as const).entries()) {
    const printed = await ours.nth(at).getByRole('cell').allTextContents();
    const expected = agreementScopes.flatMap((scope) => [
      inFrench(setting[basis][scope].rankCorrelation),
      inFrench(setting[basis][scope].weightedCorrelation),
    ]);
    expect(printed.slice(1), basis).toEqual(expected);
  }
  expect(await atlas.axeViolations()).toEqual([]);
});

const api = createAnalysisApi();
api.setTerritory(data.territory);
api.setSurroundings(data.surroundings);

/** What the sheet prints of a commune, as the worker's own code computes it. */
function indexOf(name: string, supplyBasis: SupplyBasis): string {
  const { base100 } = api.computeIndicator({
    indicatorId: 'access-gp',
    mesh: 'commune',
    supplyBasis,
  });
  const row = data.territory.communes.names.indexOf(name);
  return String(Math.round(base100?.values[row] ?? Number.NaN));
}

test('the supply that the index counts is chosen on screen, kept in the address, and changes the figures', async () => {
  const name = 'Varennes-en-Argonne';
  const [implied, headcount] = [indexOf(name, 'implied'), indexOf(name, 'headcount')];
  expect(implied).toMatch(/^\d+$/);
  expect(implied).not.toBe(headcount);
  const atlas = await openAtlas({ path: '?indicateur=access-gp&zone=55527' });
  const sheet = atlas.page.getByRole('region', { name: 'Fiche du territoire' });
  await sheet.getByRole('heading', { name }).waitFor();
  const figure = (value: string) => sheet.getByText(new RegExp(`^${value}$`)).first();
  await figure(implied).waitFor();
  const choice = atlas.page.getByRole('radiogroup', { name: 'Activité des généralistes' });
  expect(await choice.getByRole('radio', { name: 'Implicite (estimée)' }).isChecked()).toBe(true);
  expect(atlas.url().searchParams.has('activite')).toBe(false);

  await choice.getByRole('radio', { name: 'Effectifs' }).check({ force: true });
  await figure(headcount).waitFor();
  expect(atlas.url().searchParams.get('activite')).toBe('effectifs');
  await atlas.page.getByText('Rien n’est ajusté sur l’APL').waitFor();

  await atlas.visit('?indicateur=access-gp&zone=55527&activite=effectifs');
  await figure(headcount).waitFor();
  expect(await choice.getByRole('radio', { name: 'Effectifs' }).isChecked()).toBe(true);
});
