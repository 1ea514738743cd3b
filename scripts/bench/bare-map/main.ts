/**
 * The least a MapLibre page can be: the same outlines in one fill layer, up to `idle`. What the atlas's
 * first zones and interactive map are measured against.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import maplibreWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './bareMap.css';

setWorkerUrl(maplibreWorkerUrl);
const departments = ['52', '54', '55'];
const map = new MapLibreMap({
  container: 'map',
  bounds: [
    [4.6, 47.5],
    [7.15, 49.65],
  ],
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: Object.fromEntries(
      departments.map((code) => [
        code,
        { type: 'geojson', data: new URL(`data/communes-${code}.geojson`, document.baseURI).href },
      ]),
    ),
    layers: departments.map((code) => ({
      id: code,
      type: 'fill',
      source: code,
      paint: { 'fill-color': '#64adab' },
    })),
  },
});
map.once('idle', () => {
  // The time of a frame is told with the next one: the page must go on drawing, as the atlas does.
  const probe = document.createElement('p');
  const keepDrawing = (frame: number) => {
    probe.style.color = frame % 2 === 0 ? '#808080' : '#818181';
    requestAnimationFrame(() => keepDrawing(frame + 1));
  };
  keepDrawing(0);
  probe.setAttribute('elementtiming', 'bare:idle');
  probe.textContent = 'idle';
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) performance.mark('bare:idle', { startTime });
  }).observe({ type: 'element' });
  document.body.append(probe);
});
