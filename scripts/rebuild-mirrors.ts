import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyChain } from '@/queries/verify-chain'
import { rebuildMirror } from '@/use-cases/review/rebuild-mirror'

/** `npm run rebuild-mirrors`: stage, round and the rest on every post, written anew from the review records. */
const payload = await getPayload({ config })
const chain = await verifyChain(payload)
if (!chain.ok) {
  console.error(`审批记录链在第 ${chain.brokenAt} 条断开，未作任何改动。`)
  process.exit(1)
}
const PAGE = 200
let done = 0
for (let page = 1; ; page += 1) {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'posts',
    sort: 'createdAt',
    limit: PAGE,
    page,
  })
  for (const { id } of docs) await rebuildMirror(payload, String(id))
  done += docs.length
  if (docs.length < PAGE) break
  console.log(`已处理 ${done} 篇`)
}
console.log(`完成：${done} 篇稿件的进度已按审批记录重建。`)
process.exit(0)
