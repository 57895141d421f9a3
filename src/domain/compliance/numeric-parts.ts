import { DENIERS, UTTERANCES } from './data/claims/deniers'

/** Parts that are a numeral and a unit: the last character of the numeral with the unit after it. */

const NUMERALS = [...'0123456789一二两三四五六七八九十百千万几半数多来俩仨']
const cross = (heads: readonly string[], tails: readonly string[]) =>
  heads.flatMap((head) => tails.map((tail) => head + tail))

const DURATION_UNITS =
  '天 日 周 个月 星期 礼拜 疗程 个疗程 分钟 秒 秒钟 小时 个小时 夜 晚 针 贴 盒 副药 剂药 服药 招'.split(
    ' ',
  )
const DOSE_UNITS = '粒 片 杯 勺 瓶 袋 包 支 颗 滴 碗 两粒 口'.split(' ')
const PEOPLE_UNITS =
  '例 人 名 位 人次 例患者 名患者 位患者 个患者 个病人 位病人 余例 多例 余人 多人 余名 万例 万人 多名 万余人 千人 个人'.split(
    ' ',
  )
const PATIENT_UNITS =
  '例 名 人 名患者 名孩子 个孩子 个娃 个学生 名学生 个老人 位老人 名职工 个工人 名工人 户人家 户 个人 个家庭 个小朋友 名幼儿 口人 余人 余名 余例'.split(
    ' ',
  )
const GROUP_UNITS =
  '个里 个里面 个中 个当中 人里 人中 位里 位中 位患者中 个患者中 个患者里 个病人里 个病人中 名患者中 名病人里 名患者里 例中 例里 个人里 个人中 次里 位来看的 个来的 个来看的 位病友中 位病人里 对夫妻里 对夫妇中 位患者里 个病人， 个人，'.split(
    ' ',
  )
const TENTHS = [...'二三四五六七八九']

/** name → words. Built from numerals, so that a number of any length ends in one of them. */
export function numericParts(): [string, string[]][] {
  return [
    [
      'dur',
      [
        ...cross(NUMERALS, DURATION_UNITS),
        ...cross([...'一二三两几半'], ['个疗程']),
        '一个星期',
        '半个月',
        '半月',
      ],
    ],
    [
      'dose',
      cross(
        ['每天', '一天', '每日', '一日', '每晚', '睡前'],
        cross([...'一两二三1235'], DOSE_UNITS),
      ).concat(cross([...'一两三'], ['瓶下肚', '碗下肚', '杯下肚', '盒下肚'])),
    ],
    [
      'pct',
      [
        ...cross([...'0123456789'], ['%', 'percent']),
        '百分之',
        ...cross([...TENTHS, ...'56789'], ['成']),
      ],
    ],
    [
      'discount',
      [
        ...cross([...'23456789'], ['折起', '折优惠', '折秒杀']),
        ...cross(['打'], cross([...'3456789'], ['折'])),
      ],
    ],
    [
      'foldPrice',
      cross(
        [...'123456789一二三四五六七八九'],
        ['折，', '折。', '折！', '折,', '折!', '折优', '折体', '折活'],
      ),
    ],
    ['count', cross(NUMERALS, PEOPLE_UNITS)],
    ['sickMany', cross(NUMERALS, PATIENT_UNITS)],
    ['outOf', cross(NUMERALS, GROUP_UNITS)],
    [
      'nPeople',
      cross(NUMERALS, [
        '个病人',
        '位病人',
        '位患者',
        '个患者',
        '名患者',
        '对夫妻',
        '位来',
        '个来',
        '例患者',
      ]),
    ],
    [
      'nGood',
      cross(NUMERALS, [
        '个好',
        '个都好',
        '个见效',
        '个治好',
        '个满意',
        '位都好',
        '位好',
        '位康复',
        '个康复',
        '人康复',
        '例成功',
        '位满意',
        '个怀上',
        '对怀上',
        '个摘镜',
        '个见好',
        '位痊愈',
        '个痊愈',
        '个能好',
        '位半都好',
        '个成功',
        '位成功',
      ]).concat('九个半', '9个半'),
    ],
    ['age', cross(NUMERALS, ['岁'])],
    ['addressWord', [...cross(['路', '街', '道', '巷'], [...'0123456789']), '地址', '院址']],
    ['bed', cross(NUMERALS, ['床', '号床'])],
    ['gender', cross(['，', ','], ['男，', '女，', '男,', '女,'])],
    ['hospital', hospitalWords()],
    ['denial', cross(DENIERS.split(' '), UTTERANCES.split(' '))],
  ]
}

/** Endings of hospital names; a generic 医院 (到医院, 正规医院) is none of them. */
function hospitalWords(): string[] {
  const kinds =
    '人民 中医 中西医结合 妇幼 妇产 儿童 口腔 眼科 骨科 骨伤 肛肠 皮肤病 整形 美容 男科 妇科 不孕不育 生殖 康复 肿瘤 白癜风 癫痫 牛皮癣 胃肠 肝病 糖尿病 耳鼻喉 附属 大学 协和 同济 仁爱 康宁 仁济 和平 博爱 玛丽 安康 华西 湘雅 瑞金 中山 惠民 惠仁 爱民 同仁 友好 现代 阳光 东方 长江 红十字 协同 慈济 曙光 爱尔 新时代 京都 华山 华夏 国医'.split(
      ' ',
    )
  const houses = '医院 门诊部 诊所 医疗美容 专科医院'.split(' ')
  const letters = [...'康仁爱济德安宁博民慈圣瑞福益源春堂泰']
  return [
    ...cross(kinds, houses),
    ...cross(letters, ['医院', '门诊部', '诊所', '医馆', '国医馆', '中医馆']),
    '中心医院',
    '妇幼保健院',
    '国医馆',
    '名医堂',
    '国医堂',
  ]
}
