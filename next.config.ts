import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Types are checked by `npm run check`; a build on the hospital's machine should not take twice as long.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // No image optimiser: pictures are made once, by a job, and an optimiser is one more way in.
  images: { unoptimized: true },
  serverExternalPackages: ['libsql', '@libsql/client', 'sharp', 'mongoose', 'mammoth', 'node-cron'],
  // The host's name alone is what people type.
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
