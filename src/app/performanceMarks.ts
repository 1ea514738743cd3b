export type AtlasMark = 'atlas:first-zones' | 'atlas:map' | 'atlas:ready';

/**
 * Sets a mark at the moment its frame was presented, raster included: a visible text painted with that
 * frame carries `elementtiming`, whose `renderTime` the mark takes. Once per mark; resolves when it is set.
 */
export async function markPresented(mark: AtlasMark): Promise<void> {
  if (asked.has(mark)) return;
  asked.add(mark);
  const startTime = await presentationTime(mark);
  performance.mark(mark, { startTime });
}

/** Resolves once the mark is set, at once if it is already. */
export function whenMarked(mark: AtlasMark): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(mark).length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}

const asked = new Set<AtlasMark>();

/** A frame can be dropped, and its texts are then never told of: another text is painted. */
const retryMs = 500;
/** A browser that never tells must not keep the rest of the page waiting. */
const longestWaitMs = 2500;

function presentationTime(mark: AtlasMark): Promise<number> {
  return new Promise((resolve) => {
    const askedMs = performance.now();
    const probes: HTMLElement[] = [];
    let isSettled = false;
    const settle = (timeMs: number) => {
      isSettled = true;
      observer.disconnect();
      for (const probe of probes) probe.remove();
      resolve(timeMs);
    };
    const observer = new PerformanceObserver((list) => {
      const entry = list.getEntries().find((item) => isElementTiming(item, mark));
      if (entry && isElementTiming(entry, mark)) settle(entry.renderTime || performance.now());
    });
    // The time of a frame is told with a later one: frames are asked for, in which nothing is drawn.
    const askForFrames = () => {
      if (isSettled) return;
      const waitedMs = performance.now() - askedMs;
      if (waitedMs > longestWaitMs) settle(performance.now());
      else if (waitedMs > probes.length * retryMs) paintProbe();
      requestAnimationFrame(askForFrames);
    };
    const paintProbe = () => probes.push(document.body.appendChild(createProbe(mark)));
    if (PerformanceObserver.supportedEntryTypes.includes('element')) {
      observer.observe({ type: 'element' });
      paintProbe();
      askForFrames();
    } else {
      requestAnimationFrame(() => requestAnimationFrame(() => settle(performance.now())));
    }
  });
}

function createProbe(mark: AtlasMark): HTMLElement {
  const probe = document.createElement('span');
  probe.setAttribute('elementtiming', mark);
  probe.className = 'presentation-probe';
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = '·';
  return probe;
}

interface ElementTimingEntry extends PerformanceEntry {
  identifier: string;
  renderTime: number;
}

function isElementTiming(entry: PerformanceEntry, mark: AtlasMark): entry is ElementTimingEntry {
  return 'identifier' in entry && entry.identifier === mark && 'renderTime' in entry;
}
