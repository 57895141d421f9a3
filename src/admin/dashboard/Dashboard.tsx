import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { ROLE_LABELS } from '@/messages/labels'
import { speak, type ShellWord } from '@/messages/desk-shell'
import { actorOf } from '@/platform/actor'
import { dashboard } from '@/queries/desk-dashboard'
import { namesOf } from '@/queries/desk-post-list-rows'
import { dayWords } from '@/domain/calendar/time-words'
import { DeskContent } from '../shell/DeskContent'
import { LeaderSection } from './LeaderSection'
import { OfficerSection } from './OfficerSection'
import { StartButtons } from './StartButtons'
import { SystemSection } from './SystemSection'
import { systemChecks } from './system-checks'
import { WriterSection } from './WriterSection'
import './dashboard.css'

interface Props {
  readonly payload: Payload
  readonly user?: TypedUser | null
  readonly i18n: { readonly language: string }
}

/** 工作台: what waits for this person, the most pressing role first. */
export async function Dashboard({ payload, user, i18n }: Props) {
  const actor = actorOf({ user })
  if (!user || !actor) redirect('/admin/login')
  const now = new Date()
  const board = await dashboard({ payload, user, now })
  const departments = await namesOf(payload, 'departments', [actor.department])
  const language = i18n.language.startsWith('en') ? 'en' : 'zh'
  const say = speak(language)
  const at = now.toISOString()
  const place = [
    departments.get(actor.department ?? ''),
    ...actor.roles.map((role) => ROLE_LABELS[role][language]),
  ]
  const checks = board.system ? systemChecks(board.system, say) : []
  const isTroubled = checks.some(({ state }) => state === 'bad')
  const system = board.system ? <SystemSection checks={checks} language={language} /> : null
  return (
    <DeskContent>
      <header className="yx-hello">
        <div>
          <h1>{say(greeting(now), { name: actor.name })}</h1>
          <p>
            {dayWords(at, language)}
            <span className="yx-hello__place">{place.filter(Boolean).join(' · ')}</span>
          </p>
        </div>
        {board.mayWrite ? <StartButtons language={language} isMain={!board.officer} /> : null}
      </header>
      {isTroubled ? system : null}
      {board.leader ? <LeaderSection desk={board.leader} now={at} language={language} /> : null}
      {board.officer ? <OfficerSection desk={board.officer} now={at} language={language} /> : null}
      {board.writer && (!board.officer || board.writer.total > 0) ? (
        <WriterSection desk={board.writer} now={at} language={language} />
      ) : null}
      {isTroubled ? null : system}
    </DeskContent>
  )
}

const CHINA_AHEAD_HOURS = 8

function greeting(now: Date): ShellWord {
  const hour = (now.getUTCHours() + CHINA_AHEAD_HOURS) % 24
  if (hour < 5 || hour >= 18) return 'evening'
  if (hour < 11) return 'morning'
  return hour < 13 ? 'noon' : 'afternoon'
}
