import {
  type CalibrationReport,
  calibrationTests,
} from '../../../domain/calibration/measureCalibration.ts';
import { agreementScopes } from '../../../domain/calibration/measureSetting.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { type AskMeasure, useWorkerMeasures } from '../../../state/useWorkerMeasures.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import { RidgeStrengths } from './RidgeStrengths.tsx';
import { agreementColumns, ScopeHead } from './ScopeHead.tsx';

const questions: AskMeasure<CalibrationReport>[] = [(measures) => measures.measureCalibration()];

/** Headcounts or implied activity: which agrees better with the APL, on what was and was not fitted. */
export function SupplyAgreement() {
  const text = useText(method).supplyAgreement;
  const [report] = useWorkerMeasures(questions);
  return (
    <>
      <p>{text.introduction}</p>
      {report ? <Report report={report} /> : <p role="status">{text.computing}</p>}
    </>
  );
}

function Report({ report }: { report: CalibrationReport }) {
  const text = useText(method).supplyAgreement;
  return (
    <>
      <Verdict report={report} />
      <TestTable report={report} />
      <p className="method-note">{text.tableNote}</p>
      <Limits report={report} />
      <DepartmentTable report={report} />
      <RidgeStrengths />
    </>
  );
}

/** Which one is better out of sample, and by how much; said by the figures themselves. */
function Verdict({ report: { agreements } }: { report: CalibrationReport }) {
  const text = useText(method).supplyAgreement;
  const formats = useFormats();
  const { headcount, leftOutDepartment } = agreements;
  const isImpliedBetter = agreementScopes.every(
    (scope) => leftOutDepartment[scope].rankCorrelation > headcount[scope].rankCorrelation,
  );
  const pair = (scope: (typeof agreementScopes)[number]) =>
    text.against(
      formats.number(leftOutDepartment[scope].rankCorrelation, 3),
      formats.number(headcount[scope].rankCorrelation, 3),
    );
  const say = isImpliedBetter ? text.impliedBetter : text.headcountBetter;
  return (
    <div className="method-verdict">
      <p>{say(pair('places'), pair('commune'), pair('epci'))}</p>
    </div>
  );
}

function TestTable({ report: { agreements } }: { report: CalibrationReport }) {
  const text = useText(method).supplyAgreement;
  const formats = useFormats();
  return (
    <ScrollTable label={text.table} isNumeric>
      <ScopeHead firstColumns={[text.test]} />
      <tbody>
        {calibrationTests.map((test) => (
          <tr key={test}>
            <th scope="row">{text.tests[test]}</th>
            {agreementColumns.map(({ scope, measure }) => (
              <td key={`${scope} ${measure}`}>
                {formats.number(agreements[test][scope][measure], 3)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What the figures do not prove. */
function Limits({ report: { edge, departments } }: { report: CalibrationReport }) {
  const text = useText(method).supplyAgreement;
  const formats = useFormats();
  const percent = (share: number) => formats.percent(100 * share, 1);
  const better = departments.filter(({ leftOut, headcount }) => leftOut > headcount).length;
  return (
    <ul className="method-items">
      <li>{text.limits.leftOut(percent(edge.leftOutGain), percent(edge.population))}</li>
      <li>{text.limits.fitted(percent(edge.fittedGain))}</li>
      <li>{text.limits.square}</li>
      <li>
        {text.limits.departments(formats.integer(better), formats.integer(departments.length))}
      </li>
      <li>{text.limits.circular}</li>
    </ul>
  );
}

function DepartmentTable({ report: { departments } }: { report: CalibrationReport }) {
  const text = useText(method).supplyAgreement;
  const formats = useFormats();
  const names: Readonly<Record<string, string>> = text.departmentNames;
  return (
    <ScrollTable label={text.departments.table} isNumeric>
      <thead>
        <tr>
          <th scope="col">{text.departments.department}</th>
          <th scope="col">{text.departments.communes}</th>
          <th scope="col">{text.departments.headcount}</th>
          <th scope="col">{text.departments.leftOut}</th>
          <th scope="col">{text.departments.difference}</th>
        </tr>
      </thead>
      <tbody>
        {departments.map(({ department, communeCount, headcount, leftOut }) => (
          <tr key={department}>
            <th scope="row">{names[department] ?? department}</th>
            <td>{formats.integer(communeCount)}</td>
            <td>{formats.number(headcount, 3)}</td>
            <td>{formats.number(leftOut, 3)}</td>
            <td>{formats.signed(leftOut - headcount, 3)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
