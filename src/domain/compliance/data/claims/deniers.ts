/** Negations and verbs of promising and saying: 不承诺, 没有说过, 无权保证 … */
export const DENIERS =
  '不 未 没 没有 不会 不敢 不能 不得 不可 不应 不再 不许 不准 无法 无权 没人敢 没人能 没有人敢 谁也不 拒绝 严禁 禁止'
export const UTTERANCES =
  '承诺 保证 许诺 担保 打包票 打保票 拍胸脯 夸口 说 说过 讲 讲过 提 写 称 自称 宣称 声称 宣传 夸大 吹嘘 标榜 以 授权 委托 作出承诺 做出承诺 作承诺 做承诺 作保证 做保证 对外承诺 对外宣称 向患者承诺 向任何人承诺'
