import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brandColours, contrastOf } from '@/domain/people/brand-colours'

const LEAST = 4.5
const GROUND = { light: '#f4f6f6', dark: '#1a2120' } as const

describe("the institution's colour", () => {
  test('stays as it was chosen where it can be read', () => {
    expect(brandColours('#0B6E69', 'light')).toMatchObject({ brand: '#0b6e69', ink: '#ffffff' })
  })

  test.each(['light', 'dark'] as const)('can be read in the %s theme, whatever it is', (theme) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const { brand, ink } = brandColours(`#${value.toString(16).padStart(6, '0')}`, theme)
        expect(contrastOf(brand, GROUND[theme])).toBeGreaterThanOrEqual(LEAST)
        expect(contrastOf(brand, ink)).toBeGreaterThanOrEqual(LEAST)
      }),
    )
  })
})

test('contrast is 21 for black on white and 1 for a colour on itself', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#0b6e69', '#0b6e69')).toBe(1)
})
