export type AtlasMark = 'atlas:first-zones' | 'atlas:map' | 'atlas:ready';

/**
 * Sets a mark at the moment its frame was presented, raster included: a visible text painted with that
 * frame carries `elementtiming`, whose `renderTime` the mark takes. Once per mark; resolves when it is set.
 */
export async function markPresented(mark: AtlasMark): Promise<void> {
  if (asked.has(mark)) return;
  asked.add(mark);
  const probe = document.createElement('span');
  probe.setAttribute('elementtiming', mark);
  probe.className = 'presentation-probe';
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = '·';
  const startTime = await presentationTime(probe, mark);
  probe.remove();
  performance.mark(mark, { startTime });
}

const asked = new Set<AtlasMark>();

const longestWaitMs = 3000;

function presentationTime(probe: HTMLElement, mark: AtlasMark): Promise<number> {
  return new Promise((resolve) => {
    const askedMs = performance.now();
    let secondFrameMs = askedMs;
    let isSettled = false;
    const settle = (timeMs: number) => {
      isSettled = true;
      resolve(timeMs);
    };
    if (PerformanceObserver.supportedEntryTypes.includes('element')) {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!isElementTiming(entry) || entry.identifier !== mark) continue;
          observer.disconnect();
          settle(entry.renderTime || performance.now());
        }
      });
      observer.observe({ type: 'element' });
      // The time of a frame is told with the next one: on a still page there would be none.
      const keepDrawing = (frame: number) => {
        if (isSettled) return;
        // A browser that never tells must not keep the rest of the page waiting.
        if (frame === 1) secondFrameMs = performance.now();
        if (performance.now() - askedMs > longestWaitMs) return settle(secondFrameMs);
        probe.style.color = frame % 2 === 0 ? '#808080' : '#818181';
        requestAnimationFrame(() => keepDrawing(frame + 1));
      };
      requestAnimationFrame(() => keepDrawing(0));
    } else {
      requestAnimationFrame(() => requestAnimationFrame(() => settle(performance.now())));
    }
    document.body.append(probe);
  });
}

interface ElementTimingEntry extends PerformanceEntry {
  identifier: string;
  renderTime: number;
}

function isElementTiming(entry: PerformanceEntry): entry is ElementTimingEntry {
  return 'identifier' in entry && 'renderTime' in entry;
}
