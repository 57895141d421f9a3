import { exactWords } from '@/domain/calendar/time-words'
import { speak, type ShellWord } from '@/messages/desk-shell'
import { DECISION_LABELS, LEVEL_LABELS, ROLE_LABELS } from '@/messages/labels'
import type { FoundRecord } from '@/queries/record-by-hash'
import type { ChainReport } from '@/queries/verify-chain'
import { DeskIcon } from '../shell/DeskIcon'

interface Props {
  readonly found: FoundRecord
  readonly chain: ChainReport
  readonly language: string
}

/** One record as it was written, and whether it still holds. */
export function RecordSheet({ found, chain, language }: Props) {
  const say = speak(language)
  const lang = language.startsWith('en') ? 'en' : 'zh'
  const { record, postTitle, isIntact } = found
  // What stands before the break is proven; the record itself must hold besides.
  const holds = isIntact && (chain.ok || record.seq < (chain.brokenAt ?? 0))
  const roles = record.actorRoles.map((role) => ROLE_LABELS[role][lang]).join(say('and'))
  const facts: readonly (readonly [ShellWord, string])[] = [
    ['recPost', postTitle],
    ['recRound', String(record.round)],
    [
      'recDecision',
      `${LEVEL_LABELS[record.level][lang]} · ${DECISION_LABELS[record.decision][lang]}`,
    ],
    ['recActor', say('recActorLine', { name: record.actorName, roles })],
    ['recAt', exactWords(record.at, lang)],
    ['recComment', record.comment ?? '—'],
  ]
  const hashes: readonly (readonly [ShellWord, string | null])[] = [
    ['recContent', record.contentHash],
    ['recHash', record.hash],
    ['recPrev', record.prevHash],
  ]
  return (
    <section className="yx-record" aria-labelledby="record-title">
      <h2 id="record-title">{say('verifyRecord', { seq: record.seq })}</h2>
      <p className={holds ? 'yx-record__holds' : 'yx-record__broken'}>
        <DeskIcon name={holds ? 'check' : 'alert'} />
        {say(holds ? 'verifyRecordOk' : 'verifyRecordBad')}
      </p>
      <dl>
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {hashes.map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>
              <code>{value ?? '—'}</code>
            </dd>
          </div>
        ))}
      </dl>
      <a
        className="yx-more"
        href={`/api/posts/${record.post}/approval-form?round=${record.round}`}
        target="_blank"
        rel="noreferrer"
      >
        {say('recForm')}
      </a>
    </section>
  )
}
