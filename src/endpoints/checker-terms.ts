import type { Endpoint } from 'payload'
import { z } from 'zod'
import { houseRules, ruleName } from '@/domain/compliance/house-rules'
import { KIND_WORDS, printTerms } from '@/domain/compliance/house-terms-text'
import { DomainError } from '@/domain/errors'
import { currentTerms, termsHistory, termsInForce, termsVersion } from '@/queries/house-terms'
import { planTrial, TRIAL_PAGE, tryTerms } from '@/queries/terms-trial'
import { requireActor } from '@/platform/actor'
import { canonicalTerms, requireTermsKeeper, saveTerms } from '@/use-cases/checker/save-terms'
import { deskOf, queryNumber, readJson } from './read-request'

const MAX_VERSION = 1_000_000

const list = z.object({ terms: z.string().max(1_000_000) })
const toSave = list.extend({
  base: z.number().int().min(0).max(MAX_VERSION),
  note: z.string().max(2000),
})
const toTry = list.extend({
  posts: z.array(z.string().min(1).max(64)).min(1).max(TRIAL_PAGE).optional(),
})

/** Lines under the header of an empty list, for whoever fills it in. */
const example = (): string =>
  [
    '# 井号开头的行不算。四列用制表符（Tab）隔开，用表格软件另存为“UTF-8 文本（制表符分隔）”即可。',
    `# ${KIND_WORDS.forbidden}\t本院不用的词\t${houseRules()[0]?.name ?? ''}\t第三列写规则的名称，见“合规规则”页`,
    `# ${KIND_WORDS.exception}\t本院可以用的固定说法\t\t第三列空着`,
    `# ${KIND_WORDS.gloss}\t术语\t通俗说法\t第一次出现时建议读者看到的解释`,
    `# ${KIND_WORDS['no-gloss']}\t脑卒中\t\t系统不再要求解释它`,
    '',
  ].join('\n')

/** `/api/checker-terms/…`: the house's word list. Its rows are closed to Payload's own writing. */
export const checkerTermsEndpoints: Endpoint[] = [
  {
    path: '/current',
    method: 'get',
    handler: async (req) => Response.json(await currentTerms(deskOf(req))),
  },
  {
    // Not `/versions/…`: the door turns those away, for Payload's own end in an accident.
    path: '/history/:version',
    method: 'get',
    handler: async (req) => {
      requireActor(req)
      const version = Number(req.routeParams?.['version'])
      if (!Number.isInteger(version) || version < 0 || version > MAX_VERSION) {
        throw new DomainError('NOT_FOUND')
      }
      return Response.json(await termsVersion({ payload: req.payload }, version))
    },
  },
  {
    path: '/history',
    method: 'get',
    handler: async (req) =>
      Response.json(
        await termsHistory(deskOf(req), {
          page: queryNumber(req, 'page', { min: 1, max: 100_000, otherwise: 1 }),
          limit: queryNumber(req, 'limit', { min: 1, max: 20, otherwise: 10 }),
        }),
      ),
  },
  {
    path: '/export',
    method: 'get',
    handler: async (req) => {
      requireActor(req)
      const { version: newest } = await termsInForce({ payload: req.payload })
      const version = queryNumber(req, 'version', { min: 0, max: MAX_VERSION, otherwise: newest })
      const { terms } = await termsVersion({ payload: req.payload }, version)
      const name = encodeURIComponent(`本院词表-第${version}版.tsv`)
      // The mark tells spreadsheets on Windows that this is UTF-8.
      return new Response(
        `\uFEFF${printTerms(terms, ruleName)}${terms.length === 0 ? example() : ''}`,
        {
          headers: {
            'Content-Type': 'text/tab-separated-values; charset=utf-8',
            'Content-Disposition': `attachment; filename="terms-${version}.tsv"; filename*=UTF-8''${name}`,
            'Cache-Control': 'private, no-store',
          },
        },
      )
    },
  },
  {
    path: '/check',
    method: 'post',
    handler: async (req) => {
      requireTermsKeeper(requireActor(req))
      const { terms, text, termsHash } = canonicalTerms((await readJson(req, list)).terms)
      return Response.json({ terms, text, termsHash })
    },
  },
  {
    path: '/trial',
    method: 'post',
    handler: async (req) => {
      const desk = deskOf(req)
      const { terms, posts } = await readJson(req, toTry)
      return Response.json(
        posts ? await tryTerms(desk, { terms, posts }) : await planTrial(desk, terms),
      )
    },
  },
  {
    path: '/save',
    method: 'post',
    handler: async (req) => {
      const saved = await saveTerms(deskOf(req), await readJson(req, toSave))
      return Response.json(saved, { status: saved.isNew ? 201 : 200 })
    },
  },
]
