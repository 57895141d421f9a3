import { pattern as p, type ClaimFamily } from '../pattern-spec'
import { cross } from './cross'

/** 食品、保健用品: food and goods that are said to heal. */
export const GOODS: ClaimFamily = {
  parts: {
    motherMilk: `母乳 亲妈的奶 妈妈的奶 人奶 亲娘的奶`,
    same: `一样 没两样 没区别 没差别 无异 不相上下 差不多 一模一样 同样好 一样好 媲美`,
    tune: `专调 专治 专攻 专克 主治 调好 调理好 喝走 吃走 喝没 吃没 喝掉 吃掉 化掉 排走 溶掉 降住 治得住 治理 包治 能治 可治 对付 搞定 赶跑 拔掉 告别 远离 击退 打败 战胜 逆转`,
    packet: `一包 一袋 一杯 一勺 一瓶 一贴 一盒 一片`,
    toxin: `湿气 毒素 宿便 垃圾 油脂 寒气 湿毒 湿热 肥油 内脏脂肪 血垢`,
    drainAll: `全排光 排光 排干净 全排 排空 清空 扫光 一扫 全没 冲走 刮走 化掉 全清 排出来`,
    /** Folk consumption and its effect on an organ. */
    consume: `喝 吃了 吃 泡 泡着 嚼 含着 贴 抹 擦 敷 睡 戴 戴上 睡一睡 坐一坐 熏 闻 煮 炖 冲 早晚一杯 早一杯 晚一杯 一天一把 每天一把 一把 一碗 一勺 一瓶 一袋 一包 常喝 常吃 连喝 连吃 坚持喝 坚持吃 喝完 吃完 服下 下肚`,
    /** What no food and no belt does to a body. */
    works: `杀灭 杀死 溶解 溶血栓 溶栓 溶掉 清除 清理 扫除 打通 疏通 修复 再生 逆转 抗肿瘤 抗癌 防癌 治好 治疗 专治 主治 根治 缩小 缩回 消除 排出 排走 排掉 抑制 激活 唤醒 推迟 顶替 替代 代替 预防 降低 降下 改善 调节 调理 平衡 增强 提高 提升 补好 养好 养回 长回来 长出来 重新长 磨平 化掉 化解 赶跑 击退 击败 甩掉 告别 摆脱 远离 搞定 消炎 消肿 消掉 止住 软化 恢复 年轻 不得 不犯`,
    worksHard: `杀灭 杀死 溶解 溶血栓 溶掉 清除体内 打通 疏通 修复 再生 逆转 抗肿瘤 治好 专治 主治 根治 缩回 化掉 赶跑 击退 长回来 长出来 重新长 不得 顶替 推迟更年期 能治 可治 能恢复 可恢复 能清除 能逆转 防止癌症 激活毛囊 加速愈合 排恶露`,
    /** One verb and what it mends. */
    mends: cross(
      '治 调 消 化 通 降 抗 防 祛 促 补 清 缩 排 壮 养 护 修复 改善 预防 治疗 调理 消除 清除',
      '宫寒 月经 痛经 前列腺 前列腺增生 夜尿 白内障 青光眼 飞蚊症 老花 近视 结节 囊肿 肌瘤 息肉 肿瘤 癌 癌症 血栓 斑块 血脂 血压 血糖 尿酸 三高 血管 中风 脑梗 痴呆 失眠 便秘 胃病 胃炎 鼻炎 咽炎 哮喘 咳嗽 湿疹 过敏 脱发 白发 风湿 关节炎 颈椎病 腰突 腰椎病 肩周炎 骨刺 滑膜炎 痛风 糖尿病 高血压 高血脂 脂肪肝 肝病 乙肝 肾虚 肾病 阳痿 早泄 不孕 怀孕 恶露 子宫 卵巢 更年期 黄褐斑 色斑 静脉曲张 结石 耳鸣 眩晕 头痛 偏头痛 抑郁 焦虑 多动 自闭 流感 感冒 带状疱疹 牛皮癣 皮肤病 脚气 灰指甲 白癜风 毛囊 软骨 心脏病 冠心病 贫血',
    ),
    /** Drips and cells sold as a tonic. */
    dripSold: `维生素点滴 美白点滴 营养点滴 抗衰点滴 能量点滴 富氢水点滴 谷胱甘肽点滴 点滴 输液 干细胞 nk细胞 免疫细胞 血浆置换 外泌体 臭氧自血 细胞回输`,
    dripDoes: `增强免疫力 提高免疫力 提升免疫力 抗衰 抗衰老 抗疲劳 美白 年轻 逆龄 排毒 养颜 改善睡眠 恢复体力 恢复精力 防癌 抗癌 清血管 延寿`,
    heals: `促 调 激活 加速 防止 驱 净化 改善 溶血栓 杀灭 根除 能根除 可以根除 治好了 替代 预防 不犯 吸出 刮干净 专门对付 对付 一并签收 长好 治疗 治好 能治 可治 专治 还治 都能治 能治疗 可以治 根治 治愈 清除 可清除 可以清除 能清除 消除 可消除 逆转 能逆转 排出 能排出 修复 能修复 可修复 恢复 能恢复 抑制 可以抑制 杀死 能杀死 抗 溶解 打通 化开 化解 压住 稳住 能稳 赶走 泡走 升高 能升 防转移 防 溶掉 软化 祛除 降低 有效降低 疏通 消炎抗 补平 逼出去 降下来 吃回正常 喝没 治`,
    cures: `能治愈 可以治愈 可治愈 能根治 可以根治 抑制肿瘤 抑制癌 预防 消灭 灭掉 赶走 养好 养回 治 治好 治好了 治愈 根治 能治 可治 可以治 能治疗 可以治疗 具有治疗 专治 还治 都能治 杀死 能杀死 杀灭 逆转 能逆转 清除 能清除 可清除 可以清除 消除 可消除 能消除 溶解 溶掉 打通 修复 能修复 可修复 可以修复 缩小 能缩小 抗癌 抗肿瘤 防癌 防癌变 排出体内 激活 唤醒 重启 根除 补好 修好 化掉`,
    foodGone: `${cross('一天比一天', '平 好 少 小 低 轻 黑 亮 清楚 稳 有劲 通')} 顺着尿出来 尿出来 往黑里长 补上了 不用穿棉裤 比大人溜 会说话了 自己长出来 往回缩 从根儿 消失 慢慢消失 没了 不见了 下来了 降下来 就降 降了 降下来了 就好了 治好了 治了 都能治好 都能治 都能调好 调好 全好 回位 缩回 散了 化了 自己就化 化成水 退了 消散 逐渐消散 喝没 吃没 通了 恢复视力 回到正常 找不着了 补上了 治断根 不犯了 抠出来 压下来 排干净 像被熨斗烫过 硬气 不堵`,
    grow: `智商更高 更聪明 变聪明 提高智商 提高宝宝智商 智商提高 大脑发育更快 发育更快 猛长 长高 蹿个 窜个 个头往上 个头蹿 往上拱 多长五厘米 长个 长个子 记忆力翻倍 过目不忘 成绩提高 成绩上去 成绩提上 考高分 不感冒 不生病 抵抗力更强 抵抗力翻倍 免疫力翻倍 提高免疫力 增强抵抗力`,
    vigor: `重振雄风 壮阳 补肾壮阳 男人的加油站 龙精虎猛 肾虚的都懂 硬气起来 老公的 性福 一夜 阳气十足 男人吃了 雄风 固精 延时 坚挺`,
    draws: `吸出毒 吸出体内 排出毒素 排出体内 水变黑就是 变黑就是毒 黑的就是毒 黑乎乎 毒出来了 吸出来的 被它吸 把毒吸 排重金属 湿气都排 排出湿气 排出寒气 寒气逼出 湿气往外 毒往外 毒都出来 毒都排 排毒排湿 祛湿排毒 吸走毒 吸走湿气 抽出湿气 排掉毒素 净化血液 清血管 洗血管 刮油 清肠毒`,
    replace: `${cross('代替 替代 顶替 取代 胜过 不输 不亚于 赛过 抵得上 顶得上 顶', '降压药 降糖药 降脂药 降尿酸药 胰岛素 他汀 西药 正规药物 处方药 吃药 药物 消炎药 抗生素 退烧药 两盒泻药 止痛药 三天药 化疗 手术 透析')} ${cross('降压药 降糖药 降脂药 胰岛素 他汀 西药 药 止痛药', '就可以省 就省了 就不用吃 都不用吃 可以不吃')} 天然胰岛素 天然降压药 天然他汀 天然抗生素 天然伟哥 天然的通便药 天然消炎药 天然降糖药 植物胰岛素 植物雌激素药 血管清道夫 血管清洁工 肠道清道夫 隐形眼镜配 是给孩子眼睛配 口服胰岛素 水果里的胰岛素 活着的药`,
    milkBetter: `超过母乳 赶上母乳 比吃母乳 比母乳更 比母乳还 胜过母乳 不输母乳 等同母乳 与母乳完全等同 和母乳完全等同 媲美母乳 营养高于母乳 强过母乳 替得了母乳 代替母乳 母乳没有的`,
  },
  patterns: [
    p('HF-CLAIM', 'firm', ['goods|product|dose|tcm disease selfGone', 14]),
    p('HF-CLAIM', 'firm', ['goods effect', 8, 'mild']),
    p('HF-CLAIM', 'firm', ['product effect', 8, 'mild']),
    p('HF-CLAIM', 'firm', [
      'goods|product|dose disease tamed|healStrong|healWeak|effect',
      14,
      'hedge mild',
    ]),
    p('HF-CLAIM', 'firm', ['goods never|tamed', 14, 'hedge']),
    p('HF-CLAIM', 'firm', ['goods|dose disease tamed', 14, 'hedge']),
    p('HF-MILK', 'firm', ['goods motherMilk same', 8]),
    p('HF-CLAIM', 'firm', ['consume|goods|product organ shrink', 14, 'mild hedge medicated']),
    p('HF-CLAIM', 'firm', ['consume goods organ shrink', 14, 'mild hedge medicated']),
    p('HF-CLAIM', 'firm', ['goods|product vanish|shrink', 10, 'mild hedge medicated']),
    p('HF-CLAIM', 'firm', ['goods|product tune disease|organ', 8, 'mild hedge medicated']),
    p('HF-CLAIM', 'firm', ['dose|goods|product|packet toxin drainAll', 8, 'mild']),
    p('HF-CLAIM', 'firm', ['wear works bodyPart|disease', 8, 'hedge mild doctor source']),
    p('HF-CLAIM', 'firm', ['wear bodyPart|disease turned|vanish', 12, 'hedge mild doctor source']),
    p('HF-CLAIM', 'firm', [
      'tonic|goods|product worksHard bodyPart|disease',
      6,
      'hedge mild medicated source',
    ]),
    p('HF-CLAIM', 'firm', [
      'tonic|goods|product bodyPart|disease worksHard|turned',
      9,
      'hedge mild medicated',
    ]),
    p('HF-CLAIM', 'firm', [
      'consume tonic|goods bodyPart|disease turned',
      9,
      'hedge mild medicated',
    ]),
    p('HF-CLAIM', 'firm', ['wear|tonic|product mends', 8, 'hedge mild medicated source']),
    p('HF-CLAIM', 'firm', ['goods mends mends', 8, 'hedge mild medicated source']),
    p('HF-CLAIM', 'firm', ['product works bodyPart|disease', 8, 'hedge mild medicated']),
    p('HF-MILK', 'firm', ['motherMilk same', 5]),
    p('HF-CLAIM', 'firm', ['dripSold dripDoes', 8, 'doctor source']),
    p('HF-CLAIM', 'firm', ['food heals ailment|disease', 7, 'hedge mild doctor source']),
    p('HF-CLAIM', 'firm', ['food|wear|tonic|goods flees', 28, 'mild']),
    p('HF-CLAIM', 'firm', ['food ailment flees|turned|vanish|over', 10, 'hedge mild doctor']),
    p('HF-CLAIM', 'firm', ['food|wear|tonic|goods replace', 12, 'doctor negated']),
    p('HF-CLAIM', 'firm', ['food mends', 8, 'hedge mild doctor source']),
    p('HF-CLAIM', 'firm', [
      'wear|tonic|goods heals ailment|disease',
      7,
      'hedge mild doctor source',
    ]),
    p('HF-CLAIM', 'firm', ['wear|tonic|goods ailment flees|melt', 10, 'hedge mild doctor']),
    p('HF-CLAIM', 'firm', ['food|wear|tonic|goods ailment nemesis', 8, 'hedge mild doctor']),
    p('HF-CLAIM', 'firm', ['food cures ailment|disease', 10, 'hedge mild']),
    p('HF-CLAIM', 'firm', ['food|wear|tonic|goods ailment|disease foodGone', 14, 'mild doctor']),
    p('HF-CLAIM', 'firm', ['food|tonic|goods grow', 12, 'hedge mild doctor source']),
    p('HF-CLAIM', 'firm', ['food|tonic|goods vigor', 12, 'hedge mild doctor']),
    p('HF-CLAIM', 'firm', ['food|wear draws', 12, 'mild']),
    p('HF-MILK', 'firm', ['milkBetter', 0]),
  ],
}
