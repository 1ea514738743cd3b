import type { Programme, ProgrammeFigure } from './programme.ts';

export interface AnnouncedTotal {
  figure: ProgrammeFigure;
  /** "plus de 100" announces at least 100. */
  atLeast: number;
  /** Whether more are announced than can be counted. */
  isMore: boolean;
}

/** How many experiments the programme announces; `null` when its file does not say it in digits. */
export function findAnnouncedTotal({ figures }: Pick<Programme, 'figures'>): AnnouncedTotal | null {
  for (const figure of figures) {
    if (figure.unit !== 'expérimentations' || !figure.label.startsWith('Expérimentations'))
      continue;
    const value = String(figure.value);
    const digits = /\d+/.exec(value);
    if (digits) return { figure, atLeast: Number(digits[0]), isMore: value !== digits[0] };
  }
  return null;
}
