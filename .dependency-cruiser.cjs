/** The layers of docs/architecture.md. Arrows point down only. */
const layer = (name) => `^src/${name}/`

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'domain/ knows no tool, no clock and no disk; time, ids and bytes come in as arguments',
      severity: 'error',
      from: { path: layer('domain'), pathNot: '^src/domain/compliance/packed\\.ts$' },
      to: { pathNot: ['^src/domain/', '^src/payload-types\\.ts$', 'node_modules/zod/'] },
    },
    {
      name: 'packed-values-are-unpacked-only',
      comment: 'inflating and deserializing are functions of their bytes, and part of the runtime',
      severity: 'error',
      from: { path: '^src/domain/compliance/packed\\.ts$' },
      to: { pathNot: ['^src/domain/', '^(node:)?(v8|zlib)$'] },
    },
    {
      name: 'adapters-know-domain-only',
      severity: 'error',
      from: { path: layer('adapters') },
      to: {
        path: '^(src/(use-cases|queries|endpoints|jobs|admin|app)|collections|payload\\.config)',
      },
    },
    {
      name: 'use-cases-point-down',
      severity: 'error',
      from: { path: '^src/(use-cases|queries)/' },
      to: {
        path: '^(src/(endpoints|jobs|admin|app)/|collections/|payload\\.config|scripts/|test/)',
      },
    },
    {
      name: 'platform-is-the-floor',
      severity: 'error',
      from: { path: layer('platform'), pathNot: '^src/platform/boot/' },
      to: {
        path: '^(src/(use-cases|queries|endpoints|jobs|admin|app)/|collections/|payload\\.config)',
      },
    },
    {
      name: 'src-never-imports-the-composition',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/\\(payload\\)/', '^src/instrumentation\\.ts$'] },
      to: { path: '^(collections/|payload\\.config)' },
    },
    {
      name: 'nobody-imports-tests-or-scripts',
      severity: 'error',
      from: { path: '^(src|collections|payload\\.config)' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'tools-live-in-adapters',
      comment: 'sharp, ffmpeg, node-cron, mammoth and child processes have one owner each',
      severity: 'error',
      from: { path: '^(src|collections)', pathNot: ['^src/adapters/'] },
      to: {
        path: '(^child_process$|^node:child_process$|node_modules/(sharp|fluent-ffmpeg|node-cron|mammoth|fflate|qrcode)/)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.next', 'src/migrations/', 'importMap\\.js$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
