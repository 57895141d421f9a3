import { describe, expect, it } from 'vitest'
import { violationsOf } from '../helpers/axe'
import { SCREENS, type Screen } from '../helpers/browser'
import { useDesks } from '../helpers/browser-test'
import { openView, VIEWS } from '../helpers/browser-views'

const atDesk = useDesks()
const screens = Object.keys(SCREENS) as Screen[]

describe.each(screens)('on a %s', (screen) => {
  it.each(VIEWS.map((view) => [view.name, view] as const))(
    'nothing keeps people from using %s',
    (name, view) =>
      atDesk(`axe-${name}-${screen}`, async (desk) => {
        const page = await openView(desk, view, screen)
        expect(await violationsOf(page)).toEqual([])
      }),
  )
})
