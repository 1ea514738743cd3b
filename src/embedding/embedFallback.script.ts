/**
 * In a frame without an origin of its own (`sandbox` without `allow-same-origin`) no module may be fetched:
 * this plain script shows the picture and the link in the place of the map.
 */
if (window.origin === 'null') {
  document.getElementById('embed-fallback')?.removeAttribute('hidden');
}
