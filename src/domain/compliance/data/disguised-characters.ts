/**
 * Characters written for others because they look like them: a character, then what is written for it. A variant
 * that is never itself is folded (`text/compatible-forms.ts`); these are characters of their own.
 */
export const SHAPES = `
治 冶诒冾洽怡抬殆治
百 佰
管 菅
永 氺
愈 渝俞喻愉榆瑜逾谕
根 恨跟狠垠跟很
特 待侍恃牿
药 约
效 效攷
神 伸坤绅呻祌
秘 泌铋密必
祖 租阻诅组姐
传 抟砖
断 继
最 取
佳 住隹桂洼
第 弟笫苐
名 各铭
医 匡臣矢
保 堡葆呆褓
证 正征症怔
包 勹苞胞抱孢
好 妤孬
副 福幅富逼
作 诈怍昨柞
用 甩佣
百 白佰
绝 艳
对 对
安 按晏
级 圾汲极吸
顶 项订钉
尖 尘
家 冢
推 椎堆
荐 存
免 兔勉
费 弗贵
优 忧犹
惠 蕙穗
微 徽薇溦
信 伫佶讣
咨 姿恣
询 洵徇殉
唯 惟维堆
独 烛
永 咏泳
复 夏覆
发 友拔犮
痊 荃诠
疗 辽钉
军 晕浑
奇 寄骑椅
患 串
癌 喦瘟
抗 扰坑亢
防 仿妨坊
彻 砌沏
底 低抵
赠 憎增
王 玉主
巅 癫
峰 锋烽
牌 碑脾
无 元
敌 故
专 砖
家 稼
权 杈
威 葳
领 颔
先 洗
全 荃
国 囗
仙 汕
丹 舟
灵 炅
符 苻
转 砖
驱 躯
邪 耶
煞 然
算 蒜
命 侖
停 仃婷
代 伐
替 潜
忌 忘
痛 捅桶
毒 每
险 捡检脸俭
依 衣
赖 懒
射 谢
针 钉
抢 枪
购 构
折 拆析
方 万
赚 嫌
震 霞
惊 掠
`
/** What stands in a text as its two halves: the character, then both. */
export const HALVES = `
治氵台 扣扌口 治冫台 根木艮 好女子 效交攵 神礻申 神衤申 秘禾必 药艹约 药艸约 保亻呆 证讠正 特牜寺 特牛寺 祖礻且 祖衤且
级纟及 级糹及 绝纟色 断米斤 胖月半 权木又 佳亻圭 信亻言 传亻专 疗疒了 痊疒全 癌疒岩 癌疒嵒 癌疒喦 病疒丙 瘤疒留 痛疒甬 症疒正
消氵肖 清氵青 对又寸 优亻尤 询讠旬 独犭虫 唯口隹 推扌隹 顶丁页 副畐刂 副畐刀 作亻乍 防阝方 抗扌亢 送关辶 送辶关 除阝余 彻彳切 底广氐
降阝夅 糖米唐 脑月囟 稳禾急 强弓虽 精米青 视礻见 科禾斗 钱钅戋 针钅十 剂齐刂 剂齐刀 给纟合 停亻亭 代亻弋 患串心 愈俞心 俞心愈
肿月中 肝月干 加力口 功工力 的白勺 吃口乞 胎月台 抢扌仓 购贝勾 折扌斤 赠贝曾 费弗贝 贵中贝 领令页 验马佥 险阝佥 脸月佥 保亻木 仙亻山
灵彐火 咒口几 邪牙阝 驱马区 改己攵 教孝攵 数娄攵 敌舌攵 牌片卑 峰山夆 始女台 妙女少 娘女良 孕乃子 孩子亥 秒禾少 杀乂木 种禾中 扫扌彐
微彳攵 惊忄京 怕忄白 惨忄参 性忄生 情忄青 忧忄尤 慢忄曼 快忄夬 恢忄灰 复𠂉日 诊讠㐱 诊讠人 疫疒殳 疯疒风 瘫疒难 痴疒知 癫疒颠 瘾疒隐 痒疒羊
激氵敫 活氵舌 波氵皮 油氵由 酒氵酉 满氵㒼 法氵去 没氵殳 深氵罙 减氵咸 净冫争 冷冫令 准冫隹 减冫咸
机木几 极木及 标木示 概木既 核木亥 术木丶
炎火火 烧火尧 炼火东 肾臣又月
`
/** Signs and emoji put for a character, then the characters. */
export const SIGNS = `
―一 ❤心 ♥心 ☀天 ☎电 ⚕医 ❌无没不 ✖无没不 ⭕零 ☝一第 ✋手 ⚡电 ✔对 ✅对 ⭐星 ♨温 ⛔禁停 ⏰时 ☕咖 ♂男 ♀女 ☯阴 ✂折剪 ✈飞 ☁云 ☔雨 ⛄雪
🔝顶最 💊药 💉针 💰钱 💵钱 💴钱 🏥院医 🎁礼送赠 👑王冠 🏆冠奖 🐂牛 🐮牛 🐔鸡 🐶狗 🐴马 🐟鱼 🔮灵 🛡保 🧙神 👼神 🙏佛求 👁眼 👀看眼 🦷牙 🩸血 🧠脑 🏠家 🫁肺 🫀心 🦴骨 🚫无禁不 🪖军 🎖军 🛑停 🙅不别 🌿草药 🍵茶 🍼奶 🤰孕
🔥火 💧水 🌊水 🍃叶 🌟星 💎钻 🀄中 💪强 👍好赞 👌好 👂耳 👃鼻 👄嘴 💇发 💀死 👻鬼 👿鬼魔 🈲禁 🉐得 🈳空 🈵满 💥爆 💣爆 🔪刀 🛒购买 🛍购买 📱机 📞电 💻网 🐍蛇 🐲龙 🐉龙 🌞天日
🦀癌 🥩肉 🍚饭 🍶酒 🍺酒 🚗车 🧧包 💸钱 💲钱 💳卡 🎫券 🎟券 🏅奖 🥇金一第 👨医 👩医 🧑医 👴老 👵老 👶婴 🆕新 🔒锁 🚬烟 🌡温 🧪液 🐑羊 🐷猪 🍑桃 🌱生
`
/** Characters read in more than one way, with the readings that their first one leaves out. */
export const READINGS = `
长zhang 重chong 乐yue 血xue 率lv 降xiang 参shen 传zhuan 调tiao 还hai 行hang 得dei 弹tan 藏zang 便pian 薄bo 奇ji 省xing 单shan 强jiang 术zhu 红gong 大dai 恶wu 好hao 度duo 脉mo 会kuai 石dan 给ji 没mo 量liang 折she 差chai 解xie 贴tie 落la 壳qiao 骨gu 头tou 当dang 露lou 削xue 熟shou 色shai 夹jia 落lao 剥bao 模mu 万mo 车ju 朝zhao 厦sha 系ji 血xie 着zhao 咳ke 尿sui 吐tu 泌mi 可ke 肟wo 都dou 了liao 地di 不bu 一yi 什shen 说shui 似shi 佛fo 否pi 囤dun 坏huai 处chu 称chen 粘nian 效xiao
`
