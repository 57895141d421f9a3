import { describe, expect, it } from 'vitest'
import { quoteOf } from '@/admin/shared/find-quote'

describe('quoteOf', () => {
  it.each([
    [
      'leaves out the bullets of a nested list',
      '每天一次\n•\u00a0早饭前\n–\u00a0睡觉前',
      '每天一次\n早饭前\n睡觉前',
    ],
    ['keeps a dash between two numbers', '隔 1–2 分钟再测', '隔 1–2 分钟再测'],
    ['trims what a hand selects too much', '  手心朝上。\n', '手心朝上。'],
    ['is empty when nothing is selected', '', ''],
  ])('%s', (_, selected, quote) => {
    expect(quoteOf(selected)).toBe(quote)
  })
})
