import type { Role } from '@/domain/people/roles'
import type { PostClass } from '@/domain/review/post-fields'

/** The demo's institution. Invented; no real centre is meant. */
export const HOSPITAL = {
  name: '青禾湾社区卫生服务中心',
  shortName: '青禾湾卫生中心',
  credit: '本中心自制',
} as const

export const DEPARTMENTS = {
  general: { name: '全科医学科', code: 'QK' },
  chronic: { name: '慢病管理科', code: 'MB' },
  maternal: { name: '妇幼保健科', code: 'FY' },
  prevention: { name: '公共卫生科', code: 'GW' },
  nursing: { name: '急救与护理部', code: 'HL' },
  pharmacy: { name: '药剂科', code: 'YJ' },
  office: { name: '中心办公室', code: 'BG' },
  publicity: { name: '健康教育与宣传科', code: 'XC' },
} as const

export type DepartmentKey = keyof typeof DEPARTMENTS

export interface DemoUser {
  readonly email: string
  readonly name: string
  /** Professional title or office, as it stands under the name. */
  readonly title: string
  readonly specialty: string
  readonly department: DepartmentKey
  readonly roles: readonly Role[]
}

/** The eight accounts that are promised to visitors come first; the others bring the departments to life. */
export const USERS = {
  contributor: {
    email: 'contributor@demo.local',
    name: '林晓岚',
    title: '主治医师',
    specialty: '高血压、糖尿病社区管理',
    department: 'chronic',
    roles: ['contributor'],
  },
  contributor2: {
    email: 'contributor2@demo.local',
    name: '周明远',
    title: '主管护师',
    specialty: '急救培训',
    department: 'nursing',
    roles: ['contributor'],
  },
  publicity: {
    email: 'publicity@demo.local',
    name: '许文静',
    title: '宣传干事',
    specialty: '健康传播',
    department: 'publicity',
    roles: ['publicity'],
  },
  publicity2: {
    email: 'publicity2@demo.local',
    name: '郑一帆',
    title: '宣传科副科长',
    specialty: '健康教育',
    department: 'publicity',
    roles: ['publicity'],
  },
  leader: {
    email: 'leader@demo.local',
    name: '王建平',
    title: '中心副主任（分管宣传）',
    specialty: '全科医学',
    department: 'office',
    roles: ['leader'],
  },
  leader2: {
    email: 'leader2@demo.local',
    name: '何慧敏',
    title: '中心副主任（分管公共卫生）',
    specialty: '预防医学',
    department: 'office',
    roles: ['leader'],
  },
  admin: {
    email: 'admin@demo.local',
    name: '陆志强',
    title: '信息管理员',
    specialty: '信息化',
    department: 'office',
    roles: ['admin'],
  },
  all: {
    email: 'all@demo.local',
    name: '沈知行',
    title: '副主任医师',
    specialty: '全科医学、心理健康',
    department: 'general',
    roles: ['contributor', 'publicity', 'leader', 'admin'],
  },
  wu: {
    email: 'wu.xiangdong@demo.local',
    name: '吴向东',
    title: '副主任医师',
    specialty: '老年全科',
    department: 'general',
    roles: ['contributor'],
  },
  chen: {
    email: 'chen.siyu@demo.local',
    name: '陈思雨',
    title: '主治医师',
    specialty: '妇女保健',
    department: 'maternal',
    roles: ['contributor'],
  },
  fang: {
    email: 'fang.qing@demo.local',
    name: '方晴',
    title: '主治医师',
    specialty: '儿童保健',
    department: 'maternal',
    roles: ['contributor'],
  },
  zhao: {
    email: 'zhao.qihang@demo.local',
    name: '赵启航',
    title: '公共卫生医师',
    specialty: '传染病防控',
    department: 'prevention',
    roles: ['contributor'],
  },
  sun: {
    email: 'sun.yaqin@demo.local',
    name: '孙雅琴',
    title: '主管护师',
    specialty: '预防接种',
    department: 'prevention',
    roles: ['contributor'],
  },
  gao: {
    email: 'gao.yuan@demo.local',
    name: '高媛',
    title: '主管药师',
    specialty: '临床药学',
    department: 'pharmacy',
    roles: ['contributor'],
  },
  liu: {
    email: 'liu.jia@demo.local',
    name: '刘佳',
    title: '医保专员',
    specialty: '医保政策与便民服务',
    department: 'office',
    roles: ['contributor'],
  },
} as const satisfies Record<string, DemoUser>

export type UserKey = keyof typeof USERS

export interface DemoCategory {
  readonly key: string
  readonly name: string
  readonly children?: readonly DemoCategory[]
}

/** Sub-categories below each of the three classes of the library. */
export const CATEGORIES: Readonly<Record<PostClass, readonly DemoCategory[]>> = {
  science: [
    {
      key: 'chronic',
      name: '慢病管理',
      children: [
        { key: 'hypertension', name: '高血压' },
        { key: 'diabetes', name: '糖尿病' },
        { key: 'stroke', name: '脑中风' },
        { key: 'bone', name: '骨骼健康' },
      ],
    },
    {
      key: 'first-aid',
      name: '急救技能',
      children: [
        { key: 'cpr', name: '心肺复苏' },
        { key: 'choking', name: '气道异物' },
        { key: 'heat', name: '中暑急救' },
        { key: 'wound', name: '伤口处理' },
      ],
    },
    {
      key: 'infection',
      name: '传染病防控',
      children: [
        { key: 'respiratory', name: '呼吸道传染病' },
        { key: 'intestinal', name: '肠道传染病' },
        { key: 'hepatitis', name: '病毒性肝炎' },
        { key: 'vaccine', name: '预防接种' },
      ],
    },
    {
      key: 'maternal',
      name: '妇幼保健',
      children: [
        { key: 'pregnancy', name: '备孕与孕期' },
        { key: 'child', name: '儿童健康' },
      ],
    },
    {
      key: 'elderly',
      name: '老年健康',
      children: [{ key: 'fall', name: '预防跌倒' }],
    },
    {
      key: 'lifestyle',
      name: '健康生活',
      children: [
        { key: 'diet', name: '合理膳食' },
        { key: 'mind', name: '心理健康' },
        { key: 'medicine', name: '合理用药' },
      ],
    },
  ],
  policy: [
    {
      key: 'insurance',
      name: '医保',
      children: [
        { key: 'outpatient', name: '门诊统筹' },
        { key: 'remote', name: '异地就医' },
      ],
    },
    { key: 'tiered', name: '分级诊疗' },
    {
      key: 'public-health',
      name: '基本公共卫生服务',
      children: [{ key: 'elderly-check', name: '老年人健康管理' }],
    },
  ],
  service: [
    { key: 'family-doctor', name: '家庭医生签约' },
    {
      key: 'clinic',
      name: '门诊服务',
      children: [
        { key: 'hours', name: '门诊时间' },
        { key: 'departments', name: '科室介绍' },
      ],
    },
    { key: 'activity', name: '义诊与讲座' },
  ],
}

/** True when `path` (`science/chronic/hypertension`, class first) names a category of the tree. */
export function hasCategory(path: string): boolean {
  const [first, ...rest] = path.split('/')
  const top = Object.entries(CATEGORIES).find(([key]) => key === first)?.[1]
  let level: readonly DemoCategory[] | undefined = top
  for (const key of rest) {
    const found: DemoCategory | undefined = level?.find((category) => category.key === key)
    if (!found) return false
    level = found.children
  }
  return top !== undefined && rest.length > 0
}
