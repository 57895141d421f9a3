import { createChecker } from '@/domain/compliance/checker'
import { honestReport, impliedShare, plainReport, unlawfulReport } from './checker-accuracy'
import { HELD_PARTS, SPENT_PARTS, type Part } from './checker-corpus'
import { speedReport } from './checker-speed'

const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`
const wantsDetail = process.argv.includes('--detail')
const before = process.cpuUsage()
const checker = createChecker()
const { user, system } = process.cpuUsage(before)

function accuracy(part: Part) {
  console.log(`\n== ${part} part ==`)
  const honest = honestReport(checker, part)
  if (honest.passages > 0)
    console.log(
      `honest    ${honest.passages} passages, ${honest.characters} characters: blocked ${honest.blocked.length} (${percent(honest.blocked.length, honest.passages)}), warnings ${honest.warningsPer1000.toFixed(2)} per 1,000 characters`,
    )
  if (honest.byRule.size > 0)
    console.log('   ', [...honest.byRule].map(([key, n]) => `${key} ${n}`).join(' · '))
  if (wantsDetail)
    for (const line of [...honest.blocked, ...honest.warned]) console.log('   ', line)
  for (const family of ['unlawful', 'evasion', 'reword'] as const) {
    const report = unlawfulReport(checker, part, family)
    if (report.passages === 0) continue
    console.log(
      `${family.padEnd(9)} found ${report.found}/${report.passages} (${percent(report.found, report.passages)}), blocked ${percent(report.blocked, report.passages)}`,
    )
    if (family === 'evasion')
      console.log(
        '   ',
        [...report.byTrick].map(([trick, r]) => `${trick} ${r.found}/${r.labelled}`).join(' · '),
      )
    console.log(
      '   ',
      [...report.byCode]
        .sort()
        .map(([code, r]) => `${code} ${r.found}/${r.labelled}${r.extra ? ` +${r.extra}` : ''}`)
        .join(' · '),
    )
    if (wantsDetail) for (const line of report.missed) console.log('   ', line)
  }
  console.log(`implied   any finding ${impliedShare(checker, part)}`)
  const plain = plainReport(checker, part)
  if (plain.wrong.length === 0 && plain.f1 === 0) return
  console.log(
    `plain     precision ${plain.precision.toFixed(3)} recall ${plain.recall.toFixed(3)} F1 ${plain.f1.toFixed(3)}; with other edges counted too ${plain.f1Touching.toFixed(3)}`,
  )
  if (wantsDetail) for (const line of plain.wrong) console.log('   ', line)
}

for (const part of ['tune', ...SPENT_PARTS, ...HELD_PARTS] as const)
  if (!process.argv.includes(`--skip-${part}`)) accuracy(part)
if (!process.argv.includes('--skip-speed')) speedReport(checker, (user + system) / 1000)
