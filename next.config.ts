import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'pino', '@prisma/client', '@prisma/adapter-pg', '@resvg/resvg-js'],
  // Titles and descriptions stand in the <head> of the first HTML for every reader, and a missing page is a 404 rather
  // than a 200 that was already under way.
  htmlLimitedBots: /.*/,
  // An embed in a sandbox has an origin of its own, to which its fonts would be foreign.
  headers: async () => [
    { source: '/embed/:file*', headers: [{ key: 'access-control-allow-origin', value: '*' }] },
  ],
}

export default config
