import { describe, expect, it } from 'vitest'
import { isDomainError } from '@/domain/errors'
import { PREVIEW_CSP, renderPreview } from '@/domain/wechat/preview'
import { renderArticle } from '@/domain/wechat/render-article'
import { listThemes, themeByKey } from '@/domain/wechat/themes'
import { allPieces } from './fragment'
import { aContent } from './sample'

const theme = themeByKey()
const html = renderArticle(aContent(), { theme, imageSrc: (id) => `/api/materials/${id}/file` })

describe('a preview', () => {
  it('holds the very fragment of the package but for the addresses of pictures', () => {
    const packed = renderArticle(aContent(), { theme, imageSrc: (id) => `images/${id}.jpg` })
    const page = renderPreview({ html, title: '题', theme })
    expect(page).toContain(html)
    expect(html.replaceAll(/\/api\/materials\/(\w+)\/file/g, 'images/$1.jpg')).toBe(packed)
  })

  it('says over all of it that nobody has approved it yet, in text, until someone has', () => {
    const waiting = renderPreview({ html, title: '题', theme, watermark: '未经审批' })
    expect(waiting.match(/<span>未经审批<\/span>/g)?.length).toBeGreaterThan(20)
    expect(waiting).toContain('<p class="notice" role="status">未经审批</p>')
    expect(renderPreview({ html, title: '题', theme })).not.toContain('未经审批')
  })

  it('runs no script, loads nothing from elsewhere and is not indexed', () => {
    const page = renderPreview({ html, title: '题', theme, watermark: '未经审批', notice: '太长' })
    const tags = allPieces(page).map(({ tag }) => tag)
    expect(tags).not.toEqual(expect.arrayContaining(['script']))
    expect(page).not.toMatch(/\son\w+=/)
    expect(page).toContain(`content="default-src &#39;none&#39;; img-src &#39;self&#39;`)
    expect(page).toContain('noindex')
    expect(PREVIEW_CSP).toContain("frame-ancestors 'self'")
  })

  it('escapes what people typed', () => {
    const page = renderPreview({ html: '', title: '<script>1</script>', theme, notice: '<b>' })
    expect(page).not.toMatch(/<script|<b>/)
    expect(page).toContain('<title>&lt;script&gt;1&lt;/script&gt;</title>')
  })
})

describe('the themes', () => {
  it('are listed by key and Chinese name, the first being the default', () => {
    expect(listThemes()).toEqual([{ key: 'calm-teal', name: '安心青' }])
    expect(themeByKey('calm-teal')).toBe(themeByKey(null))
    expect(themeByKey('')).toBe(themeByKey())
  })

  it.each(['nope', '__proto__', 'constructor'])('refuse the key %s', (key) => {
    try {
      themeByKey(key)
      expect.unreachable()
    } catch (error) {
      expect(isDomainError(error) && [error.code, error.details]).toEqual([
        'BAD_REQUEST',
        { field: 'theme' },
      ])
    }
  })
})
