import { ChartKeys } from '../../charts/ChartKeys.tsx';
import type {
  MatchVariableId,
  VariableWeights,
} from '../../domain/replicability/matchVariableIds.ts';
import { matchVariableIds } from '../../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { describeVariable } from './describeVariable.ts';
import './ProfilePlot.css';
import { useVariableWords } from './useVariableWords.ts';

interface ProfilePlotProps {
  frame: TerritoryFrame;
  weights: VariableWeights;
  candidate: { row: number; name: string };
  origin: string;
  /** Rows of the other territories of the answer, drawn behind. */
  others: readonly number[];
}

const width = 380;
const labelWidth = 168;
const rowHeight = 26;
const top = 22;
/** A z-score is within ±3. */
const farthest = 3;

const x = (score: number) =>
  labelWidth + 8 + ((score + farthest) / (2 * farthest)) * (width - labelWidth - 16);
const y = (at: number) => top + (at + 0.5) * rowHeight;

/**
 * Parallel coordinates on their side: a line per criterion, a path per territory. Origin and candidate differ
 * by dash and by mark too.
 */
export function ProfilePlot({ frame, weights, candidate, origin, others }: ProfilePlotProps) {
  const text = useText(replicability).plot;
  const words = useVariableWords();
  const shown = matchVariableIds.filter((id) => id !== 'attraction' && weights[id] > 0);
  const scoreOf = (id: MatchVariableId, row: number) =>
    frame.table.variables.find((variable) => variable.id === id)?.columns[0]?.[row] ?? Number.NaN;
  const pointsOf = (row: number) =>
    shown.flatMap((id, at) => {
      const score = scoreOf(id, row);
      return Number.isNaN(score) ? [] : [{ id, x: x(score), y: y(at) }];
    });
  const pathOf = (row: number) =>
    pointsOf(row)
      .map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`)
      .join('');
  const height = top + shown.length * rowHeight + 4;
  return (
    <figure className="profile-plot">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text.label(origin, candidate.name)}
      >
        {[
          { score: -farthest, anchor: 'start' as const, label: text.low },
          { score: 0, anchor: 'middle' as const, label: text.middle },
          { score: farthest, anchor: 'end' as const, label: text.high },
        ].map(({ score, anchor, label }) => (
          <text key={label} className="profile-end" x={x(score)} y={12} textAnchor={anchor}>
            {label}
          </text>
        ))}
        <path className="profile-middle" d={`M${x(0)} ${top}V${height - 4}`} />
        {shown.map((id, at) => (
          <g key={id}>
            <path className="profile-axis" d={`M${x(-farthest)} ${y(at)}H${x(farthest)}`} />
            <text className="profile-label" x={0} y={y(at)} dominantBaseline="central">
              {describeVariable(words, id).short}
            </text>
          </g>
        ))}
        {others.map((row) => (
          <path key={row} className="profile-other" d={pathOf(row)} />
        ))}
        <path className="profile-candidate" d={pathOf(candidate.row)} />
        <path className="profile-origin" d={pathOf(frame.origin)} />
        {pointsOf(candidate.row).map((point) => (
          <path
            key={point.id}
            className="profile-candidate-mark"
            d={`M${point.x} ${point.y - 5}l5 5-5 5-5-5z`}
          />
        ))}
        {pointsOf(frame.origin).map((point) => (
          <circle
            key={point.id}
            className="profile-origin-mark"
            cx={point.x}
            cy={point.y}
            r={3.6}
          />
        ))}
      </svg>
      <figcaption>
        <ChartKeys
          keys={[
            {
              name: origin,
              sample: (
                <>
                  <path className="profile-origin" d="M0 5h28" />
                  <circle className="profile-origin-mark" cx="14" cy="5" r="3.6" />
                </>
              ),
            },
            {
              name: candidate.name,
              sample: (
                <>
                  <path className="profile-candidate" d="M0 5h28" />
                  <path className="profile-candidate-mark" d="M14 0l5 5-5 5-5-5z" />
                </>
              ),
            },
            ...(others.length > 0
              ? [{ name: text.others, sample: <path className="profile-other" d="M0 5h28" /> }]
              : []),
          ]}
        />
        <p className="match-note">{text.note}</p>
      </figcaption>
    </figure>
  );
}
