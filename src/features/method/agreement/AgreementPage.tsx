import { aplYears } from '../../../domain/indicators/aplHistory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { method } from '../../../i18n/sections/method.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { ExternalLink } from '../ExternalLink.tsx';
import { referenceLinks } from '../referenceLinks.ts';
import { AgreementSummary } from './AgreementSummary.tsx';
import { AllMeasures } from './AllMeasures.tsx';
import { DepartmentDifferences } from './DepartmentDifferences.tsx';
import { LargestDifferences } from './LargestDifferences.tsx';
import { MeasureScatter } from './MeasureScatter.tsx';
import { OtherSettings } from './OtherSettings.tsx';
import { SupplyAgreement } from './SupplyAgreement.tsx';
import { type AgreementMesh, agreementMeshes, useAgreements } from './useAgreements.ts';

/** How well our own index agrees with the official APL: measured here, on the data loaded. */
export function AgreementPage() {
  const text = useText(method);
  const agreements = useAgreements();
  const view = useAtlas((state) => state.view);
  const mesh = agreementMeshes.find((each) => each === view.mesh) ?? 'commune';
  const year = aplYears.find((each) => each === view.year) ?? aplYears.at(-1) ?? Number.NaN;
  const { agreement: words, links } = text;
  return (
    <>
      <p className="method-lead">{words.introduction}</p>
      {agreements.isUnavailable && <p role="status">{words.unavailable}</p>}
      {agreements.rows.length === 0 && !agreements.isUnavailable && (
        <p role="status">{words.computing}</p>
      )}
      {agreements.rows.length > 0 && (
        <>
          <Verdict agreements={agreements} />
          <section>
            <h3>{words.summary.heading}</h3>
            <p>{words.howToRead}</p>
            <AgreementSummary agreements={agreements} />
          </section>
          <section>
            <h3>{words.scatter.heading}</h3>
            <Choosers mesh={mesh} year={year} />
            <MeasureScatter mesh={mesh} year={year} />
            <AllMeasures key={mesh} mesh={mesh} year={year} />
          </section>
          <section>
            <h3>{words.largest.heading}</h3>
            <LargestDifferences mesh={mesh} year={year} />
          </section>
          <section>
            <h3>{words.departments.heading}</h3>
            <DepartmentDifferences year={year} />
          </section>
          <section>
            <h3>{text.supplyAgreement.heading}</h3>
            <SupplyAgreement />
          </section>
          <section>
            <h3>{text.settings.heading}</h3>
            <OtherSettings />
          </section>
        </>
      )}
      <section>
        <h3>{words.why.heading}</h3>
        <ul className="method-items">
          {words.why.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>
          <ExternalLink href={referenceLinks.apl}>{links.apl}</ExternalLink>
        </p>
      </section>
    </>
  );
}

function Verdict({ agreements: { rows } }: { agreements: ReturnType<typeof useAgreements> }) {
  const text = useText(method).agreement;
  const formats = useFormats();
  const year = aplYears.at(-1);
  const rankOn = (mesh: AgreementMesh) => {
    const row = rows.find((each) => each.mesh === mesh && each.year === year);
    return formats.number(row?.rankCorrelation ?? Number.NaN, 2);
  };
  return (
    <div className="method-verdict">
      <p>{text.verdict(rankOn('commune'), rankOn('epci'), String(year))}</p>
      <p>{text.consequence}</p>
    </div>
  );
}

/** They change the view, so the address keeps them. */
function Choosers({ mesh, year }: { mesh: AgreementMesh; year: number }) {
  const text = useText(method).agreement;
  const names = useText(indicators);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <div className="method-choosers">
      <SegmentedControl
        label={text.mesh}
        options={agreementMeshes.map((value) => ({ value, label: names.meshes[value].name }))}
        value={mesh}
        onChange={(value) => changeView({ mesh: value })}
      />
      <SegmentedControl
        label={text.year}
        options={aplYears.map((value) => ({ value: String(value), label: String(value) }))}
        value={String(year)}
        // The year of an address is one of its indicator's years: that of the APL.
        onChange={(value) => changeView({ indicatorId: 'apl-gp', year: Number(value) })}
      />
    </div>
  );
}
