import type { AdminViewServerProps } from 'payload'
import { exactWords } from '@/domain/calendar/time-words'
import { readsEveryPost } from '@/domain/review/post-rights'
import { speak } from '@/messages/desk-shell'
import { actorOf } from '@/platform/actor'
import { recordByHash } from '@/queries/record-by-hash'
import { verifyChain, type ChainReport } from '@/queries/verify-chain'
import { DeskIcon } from '../shell/DeskIcon'
import { DeskPage } from '../shell/DeskPage'
import { Refusal } from '../shell/Refusal'
import { PrintButton } from './PrintButton'
import { RecordSheet } from './RecordSheet'
import './verify.css'

/**
 * 记录核验, at `/admin/verify?record=<hash>`: where the QR code of an approval form leads. Recomputes the
 * whole chain at each visit: what an inspector sees was found out just now.
 */
export async function VerifyView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { language } = req.i18n
  const say = speak(language)
  const given = view.searchParams?.['record']
  const wanted = (typeof given === 'string' ? given : '').trim().toLowerCase()
  const actor = actorOf(req)
  const path = `/admin/verify${wanted ? `?record=${encodeURIComponent(wanted)}` : ''}` as const
  if (!actor || !readsEveryPost(actor)) {
    return (
      <DeskPage view={view} path={path} title={say('verifyTitle')}>
        <Refusal language={language} />
      </DeskPage>
    )
  }
  const report = await verifyChain(req.payload)
  const found = wanted ? await recordByHash(req.payload, wanted) : null
  return (
    <DeskPage view={view} path={path} title={say('verifyTitle')}>
      <header className="yx-verify-head">
        <h1>{say('verifyTitle')}</h1>
        <PrintButton words={say('print')} />
      </header>
      <Verdict report={report} language={language} />
      {found ? (
        <RecordSheet found={found} chain={report} language={language} />
      ) : wanted ? (
        <p className="yx-verify-none" role="alert">
          {say('verifyNotFound')}
        </p>
      ) : null}
      <form className="yx-verify-find" action="/admin/verify" role="search">
        <label>
          {say('verifyFind')}
          <input
            name="record"
            defaultValue={wanted}
            placeholder={say('verifyFindHint')}
            minLength={64}
            maxLength={64}
            required
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button type="submit" className="yx-button">
          {say('verifyFindDo')}
        </button>
      </form>
    </DeskPage>
  )
}

interface VerdictProps {
  readonly report: ChainReport
  readonly language: string
}

function Verdict({ report, language }: VerdictProps) {
  const say = speak(language)
  const { ok, checked, head, brokenAt = 0 } = report
  return (
    <section className={ok ? 'yx-chain' : 'yx-chain yx-chain--broken'}>
      <h2>
        <DeskIcon name={ok ? 'verify' : 'alert'} size={28} />
        {ok ? say('verifyOk', { count: checked }) : say('verifyBad', { seq: brokenAt })}
      </h2>
      <p>{ok ? say('verifyIntro') : say('verifyBadDo')}</p>
      <dl>
        <div>
          <dt>{say('verifyAt')}</dt>
          <dd>{exactWords(new Date(), language.startsWith('en') ? 'en' : 'zh')}</dd>
        </div>
        <div>
          <dt>{say('verifyHead')}</dt>
          <dd>
            <code>{head}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}
