import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    'pg',
    'pino',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@resvg/resvg-js',
    'playwright-core',
  ],
  // Titles and descriptions stand in the <head> of the first HTML for every reader, and a missing page is a 404 rather
  // than a 200 that was already under way.
  htmlLimitedBots: /.*/,
  headers: async () => [
    // An embed in a sandbox has an origin of its own, to which its fonts and cards would be foreign.
    { source: '/embed/:file*', headers: [{ key: 'access-control-allow-origin', value: '*' }] },
    // What is named with its version or its digest never changes; other pages name the script itself without.
    ...['/embed/:file*', '/embed/:file(.*\\.woff2)'].map((source) => ({
      source,
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
      ...(source.endsWith('*') && { has: [{ type: 'query' as const, key: 'v' }] }),
    })),
    { source: '/embed/embed.js', headers: [{ key: 'cache-control', value: 'public, max-age=600' }] },
  ],
}

export default config
