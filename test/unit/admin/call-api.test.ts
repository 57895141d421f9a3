import { describe, expect, it } from 'vitest'
import { refusalOf } from '@/admin/shared/call-api'

describe('a refusal of the API', () => {
  it('keeps the sentence, the code and what belongs to it', () => {
    const json = {
      errors: [
        { message: '还缺：资料来源。', data: { code: 'BASICS_MISSING', missing: ['sources'] } },
      ],
    }
    expect(refusalOf(422, json)).toEqual({
      ok: false,
      status: 422,
      code: 'BASICS_MISSING',
      message: '还缺：资料来源。',
      details: { code: 'BASICS_MISSING', missing: ['sources'] },
    })
  })

  it.each([null, 'bad gateway', {}, { errors: [] }, { errors: [{ message: '' }] }])(
    'says something of its own where the server said nothing: %j',
    (json) => {
      const refusal = refusalOf(502, json)
      expect(refusal).toMatchObject({ ok: false, status: 502, code: 'UNKNOWN', details: {} })
      expect(refusal.ok ? '' : refusal.message).toContain('没有生效')
    },
  )
})
