/** Words of two characters that are looked for under another of their sound where such a pair is no word. */
const COUPLES =
  '神医 根治 治愈 痊愈 断根 除根 根除 包治 神药 特效 疗效 抗癌 秘方 偏方 秘制 祖传 顶级 顶尖 极品 至尊 巅峰 王牌 首创 独家 特供 专供 微信 私信 仙丹'.split(
    ' ',
  )
/** Such pairs that ordinary texts have, and characters that stand beside any other in them. */
const ORDINARY_COUPLES = new Set(
  '抗艾 定级 定检 级品 专攻 转供 肾药 审药 身药 渗药 深药 断跟 除跟 根处 根出 跟出 包至 包止 蜜制 特校'.split(
    ' ',
  ),
)
const ORDINARY_BESIDE =
  '是的了在有和及个一不也就都为与或到来去上下中大小人把被给让从对向很更最只还能会可要得地着过吗呢吧这那它他她你我们后前时里于以由已并用做作等之而则所其该各每但因如同先再又才没将使仅均需须应至止值止住属系'

/** Bits of a hash of two characters. */
const COUPLE_BITS = 18
export const coupleOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - COUPLE_BITS)

interface Homophones {
  readonly exactSoundOf: Uint16Array
  readonly sameSound: readonly string[]
}

/** Words of two characters with one of them written by another of its sound. */
export function couplesOf({ exactSoundOf, sameSound }: Homophones): Int32Array {
  const couples = new Int32Array(1 << (COUPLE_BITS - 5))
  const add = (pair: string) => {
    if (ORDINARY_COUPLES.has(pair)) return
    const couple = coupleOf(pair.charCodeAt(0), pair.charCodeAt(1))
    couples[couple >> 5]! |= 1 << (couple & 31)
  }
  const ofSound = (unit: number) =>
    [...sameSound[exactSoundOf[unit]!]!].filter((other) => !ORDINARY_BESIDE.includes(other))
  for (const word of COUPLES) {
    for (const other of ofSound(word.charCodeAt(0))) add(other + word[1]!)
    for (const other of ofSound(word.charCodeAt(1))) add(word[0]! + other)
  }
  return couples
}
