import type {
  DocumentedFigure,
  DocumentSource,
  Experiment,
  ExperimentSite,
} from '../experiments/experiment.ts';
import { type ImportColumnId, importColumns } from './importColumns.ts';
import { writeWord } from './importWords.ts';

type Cells = Partial<Record<ImportColumnId, string | null>>;

/** Records as lines of the template, without its header: as many lines as there are sites, sources or figures. */
export function toRegisterRows(register: readonly Experiment[]): string[][] {
  return register.flatMap((record) => {
    const { sites, sources, figures } = record;
    const count = Math.max(1, sites.length, sources.length, figures.length);
    return Array.from({ length: count }, (_, at) => {
      const cells: Cells = {
        ...(at === 0 ? describeRecord(record) : { id: record.id }),
        ...describeSite(sites[at]),
        ...describeSource(sources[at]),
        ...describeFigure(figures[at]),
      };
      return importColumns.map(({ id }) => cells[id] ?? '');
    });
  });
}

const describeRecord = (record: Experiment): Cells => ({
  id: record.id,
  name: record.name,
  axis: writeWord('axis', record.axis),
  kind: writeWord('kind', record.kind),
  summary: record.summary,
  status: writeWord('status', record.status),
  start: record.start,
  end: record.end,
  partners: record.partners.join(' | '),
  programmeLink: writeWord('programmeLink', record.programmeLink),
  evidence: writeWord('evidence', record.evidence),
  results: writeWord('results', record.results),
  axisBasis: writeWord('axisBasis', record.axisBasis),
  parentId: record.parentId,
  note: record.note,
});

function describeSite(site: ExperimentSite | undefined): Cells {
  if (site === undefined) return {};
  return {
    siteName: site.name,
    venue: writeWord('venue', site.venue),
    role: writeWord('role', site.role),
    precision: writeWord('precision', site.precision),
    communeCode: site.commune,
    communeName: site.communeName,
    department: site.department,
    epci: site.epci,
  };
}

function describeSource(source: DocumentSource | undefined): Cells {
  if (source === undefined) return {};
  return {
    sourceTitle: source.title,
    sourceUrl: source.url,
    sourcePublisher: source.publisher,
    sourceDate: source.date,
  };
}

function describeFigure(figure: DocumentedFigure | undefined): Cells {
  if (figure === undefined) return {};
  return { figureLabel: figure.label, figureValue: figure.value, figureDate: figure.date };
}
