import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'pino', '@prisma/client', '@prisma/adapter-pg', 'fontkit'],
}

export default config
