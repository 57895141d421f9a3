/** How a language says a time. The Chinese is what the desk speaks at home; English stands beside it. */
export interface Wording {
  /** Sunday first. */
  readonly weekdays: readonly string[]
  /** By how many days from today. */
  readonly near: Readonly<Record<number, string>>
  /** Months from 1. */
  readonly date: (month: number, day: number) => string
  /** A date with its year. */
  readonly dated: (date: string, year: number) => string
  readonly minutes: (count: number) => string
  readonly hours: (count: number) => string
  readonly days: (count: number) => string
  readonly justNow: string
  readonly waited: (length: string) => string
  readonly due: (moment: string) => string
  readonly late: (length: string) => string
}

export type TimeLanguage = 'zh' | 'en'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const counted = (unit: string) => (count: number) => `${count} ${unit}${count === 1 ? '' : 's'}`

export const WORDINGS: Readonly<Record<TimeLanguage, Wording>> = {
  zh: {
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    near: { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' },
    date: (month, day) => `${month}月${day}日`,
    dated: (date, year) => `${year}年${date}`,
    minutes: (count) => `${count} 分钟`,
    hours: (count) => `${count} 小时`,
    days: (count) => `${count} 天`,
    justNow: '刚刚',
    waited: (length) => `已等 ${length}`,
    due: (moment) => `${moment} 前`,
    late: (length) => `已超时 ${length}`,
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    near: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    date: (month, day) => `${day} ${MONTHS[month - 1] ?? ''}`,
    dated: (date, year) => `${date} ${year}`,
    minutes: counted('minute'),
    hours: counted('hour'),
    days: counted('day'),
    justNow: 'just now',
    waited: (length) => `waiting ${length}`,
    due: (moment) => `by ${moment}`,
    late: (length) => `${length} late`,
  },
}
