/** Parts that show that a wording is talked about, kept from, or a fact of administration. */
export const DENIAL_PARTS = {
  /** Opens what is supposed only to show that it is not so: 如果…能包治百病，医院早就关门了. */
  supposing: `如果 要是 若是 若 假如 倘若 假使 真要 真能 要真 若真 果真 真有`,
  /** Closes it. */
  contrary: `早就 早该 早都 早已经 何必 何苦 何须 还用得着 哪还用 还要医院 还要医生 还要大夫 诺贝尔 岂不是 不就都`,
  /** What a quoted wording is called when it is talked about. */
  mention: `宣传稿 宣传稿里 文稿里 推文里 海报上 横幅上 三个字 四个字 两个字 五个字 说法 字样 词语 字眼 用语 表述 提法 措辞 等词 一词 二词 这类话 这样的话 这种话 这句话 这些话 等话 招牌 名头 旗号 幌子 头衔 口号 宣传语 广告词 广告语 标语 标题 文案 旧稿 原稿 稿件 内容 承诺 保证 套话 之类 这类 一类 此类 诸如此类 云云 名义`,
  /** What keeps from a wording; it stands before it. */
  avoided: `不收 不放 不办 撤下 撤下了 撤掉 不介绍 不发 举的例子 不使用 不再使用 不用 不写 不得 不出现 不含有 不许 不准 避免 慎用 禁用 停用 勿用 不能写 不能用 不能说 不要写 不要用 不要说 别写 别用 别说 拒绝 严禁 禁止 不公布 不统计 不追求 不谈 不讲 不说 不提 不比 写不到 没写 不写着 不印 不挂 不贴 不设 不搞 不做 不宣传 不标 别叫 别叫我 不要叫我 别喊`,
  /** What was done about a wording that should not have been there. */
  retracted: `罚了 被罚 不是我们发 不是本院发 没有截图 没有转发 没有采用 挂在嘴上的 删除 删去 删掉 已删 撤下 撤回 撤稿 下架 更正 改为 改成 换成 整改 通报批评 被通报 约谈 拆下 拆除 罚单 罚款 不转 不登 不刊 不采用 全删 删了 删得 划掉 退回 打回 扣分 批评 处分 处罚 叫停 解除聘用 解聘 按合同 退回作者`,
  /** Said behind a quoted wording, it doubts it: 听着好听, 再问一遍, 饿着的是病人自己. */
  doubt: `听着 听起来 听上去 听了 好听 可要是 可是 却 说不通 没意义 没有意义 没道理 不算数 皱眉 摇头 再问 问清 问一问 当面问 问问医生 问医生 核实 核对 的是自己 的是病人 的是患者 饿着的是 饿的是 吃亏的是 受罪的是 坑的是 照样 哪有 过了头 说过头 夸张 太满 太绝对 以偏概全 不全对 只对一半 对了一半 没那么神 没那么玄 张冠李戴 断章取义 添油加醋 骗点击 博眼球 吸引眼球 赚流量 标题党 吓唬人 唬人 世上还没有 世上没有 世界上没有 还没造出来 永远找不到 找不到 被查 被抓 被判 被罚 往往是 没有人认真 没人认真 多半 武侠 小说里 电影里 脸红 不敢当 受之有愧 言重 过奖 没这个本事 没这本事 没那本事 没这么大本事 补一句 补上一句 纠正 更正 段子 划走 划过去 听个乐 图个乐 当个笑话 当笑话 笑一笑 就过了 过了 过头 老掉牙 转了 还在转 又在传 传了 传一遍 又火了 您可以问 可以问 问三个 先问 我问 请问他 答不上来 答不出 请让他 请他 请先 隔着 做不到 还做不到 救不了 治不了 差得远 早得很 别慌 别急 先别 先停一停 拉黑 挂断 关掉 举报 删了 删掉 不算 不可能 谁也没 没人见过 没见过 没有出处 查不到 查无 从何而来 出处呢 谁说的 只能算 只是 算不上 本来就 多半是演 多半说不清 替不了 是剪出来 剪出来的 摆拍 是演员 群众演员 拿了钱 先包住 过不了 查不到批号 往往 先捂 先看看 先查 先想想 先数 可有根据 有没有根据 有根据吗 只有牙`,
  /** Said behind an outcome, it was none: 三天就不疼了，溃疡还在. */
  undone: `却还 可还 但还 可病 但病 还在 又摔 又疼 又犯 又来了 又住院 不等于 不代表 不是病 不是好了 先别停 别停药 别先停 别急着停 别高兴 假象 掩盖 才发现 结果摔 结果进 结果住`,
  /** What is the newest of its kind by date, not by merit. */
  norm: `规范 标准 指南 共识 规程 条例 政策 目录 版本 规定 要求 细则 口径 准则 诊疗方案 技术方案 防控方案`,
  /** Rates that say nothing of healing when an examination or an inspection stands before them. */
  plainRate: `通过率 合格率 满意率 达标率`,
  /** What an institution counts of its own work. */
  officeWork: `考核 考试 考评 评审 统考 抽检 抽查 督查 质控 处方 病历 病案 投诉 随访 回访 培训 规培 上报 完好 消毒 手卫生 洗手 应答 接听 出勤 在岗 物品 药品储备 设备完好 演练 值守 签到 到岗`,
  /** What an institution has one official one of; saying so warns of false ones. */
  channel: `官方 渠道 网站 网址 公众号 账号 电话 入口 出口 通道 平台 途径 热线 邮箱 号码 窗口 小程序 办理点 联系人 对公账户`,
  /** Nothing and nobody, of which something is then said. */
  nothing: `没有任何 没有哪 没有一种 没有什么 没有一款 没有一个 没有一家 没有一项 没有办法 没有药 没有人 没人 尚无 尚没有 还没有 目前没有 世上没有 世界上没有 谁也 谁都 哪家医院都 哪个医生都 任何人都 任何医院都 任何药都`,
  /** What undoes a thing reported before it. */
  unfounded: `没有发现 未发现 没有找到 没有证实 未被证实 未获证实 没有道理 没道理 不成立 站不住脚 查无实据 找不到证据 没有关系 没有任何关系 不搭界 没有必然联系 不相干 毫不相干 史料价值 无关 治不了 现在知道 还得看 才是正理 的习俗 老习惯 没有经过检验 看丢了`,
  /** Said inside a claim, it turns the claim round: 放血救不了脑梗, “上瘾”，其实…. */
  turnedRound: `救不了 治不了 治不好 防不了 防不住 抗不了 降不了 降不下 补不了 补不进 软化不了 溶不了 化不了 化不掉 清不了 排不了 排不出 代替不了 替代不了 替不了 顶不了 顶替不了 到不了 变不了 改不了 杀不死 杀不了 长不出 长不回 止不住 做不到 办不到 帮不上 起不到 够不着 其实 实际上 事实上 反而 却 是错的 是假的 不对 不属实 听着好听 并不 无法 反倒 弄不好 徒劳 白搭 没戏 谈不上 算不上 是两回事 是两码事 不搭界 不长 不会长 不致癌 无济于事 于事无补 挡不住 不归`,
} as const

/** Negations and verbs of promising and saying: 不承诺, 没有说过, 无权保证 … */
export const DENIERS =
  '不 未 没 没有 不会 不敢 不能 不得 不可 不应 不再 不许 不准 无法 无权 没人敢 没人能 没有人敢 谁也不 拒绝 严禁 禁止'
export const UTTERANCES =
  '承诺 保证 许诺 担保 打包票 打保票 拍胸脯 夸口 说 说过 讲 讲过 提 写 称 自称 宣称 声称 宣传 夸大 吹嘘 标榜 以 授权 委托 作出承诺 做出承诺 作承诺 做承诺 作保证 做保证 对外承诺 对外宣称 向患者承诺 向任何人承诺'
