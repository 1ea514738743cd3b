// À publier sous le nom « service-worker.js », à la place de celui de l’atlas, pour que les navigateurs qui ont
// gardé l’atlas l’oublient et demandent de nouveau chaque page au serveur.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(forgetAtlas()));

async function forgetAtlas() {
  const ours = (name) => name.startsWith(`atlas ${self.registration.scope} `);
  for (const name of (await caches.keys()).filter(ours)) await caches.delete(name);
  await self.registration.unregister();
}
