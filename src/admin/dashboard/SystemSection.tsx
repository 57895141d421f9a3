import { Link } from '@payloadcms/ui'
import { speak } from '@/messages/desk-shell'
import { DeskIcon } from '../shell/DeskIcon'
import { Section } from './Section'
import type { SystemCheck } from './system-checks'
import { VerifyChain } from './VerifyChain'

interface Props {
  readonly checks: readonly SystemCheck[]
  readonly language: string
}

const ICONS = { ok: 'check', note: 'alert', bad: 'alert' } as const

/** 系统情况: is everything well; the red thing first. */
export function SystemSection({ checks, language }: Props) {
  const say = speak(language)
  const bad = checks.filter(({ state }) => state === 'bad').length
  return (
    <Section
      title={say('system')}
      isLate={bad > 0}
      aside={
        <span className={bad > 0 ? 'yx-verdict yx-verdict--bad' : 'yx-verdict'}>
          <DeskIcon name={bad > 0 ? 'alert' : 'check'} size={18} />
          {bad > 0 ? say('oneThing', { count: bad }) : say('allWell')}
        </span>
      }
    >
      <ul className="yx-checks">
        {checks.map(({ key, name, state, line, link }) => (
          <li key={key} className={`yx-check yx-check--${state}`}>
            <DeskIcon name={ICONS[state]} />
            <div>
              <h3>{name}</h3>
              <p>{line}</p>
              {key === 'chain' ? (
                <VerifyChain
                  words={{
                    verify: say('verifyNow'),
                    verifying: say('verifying'),
                    ok: say('verifiedOk'),
                    bad: say('verifiedBad'),
                  }}
                />
              ) : null}
              {link ? (
                <Link href={link.href} prefetch={false} className="yx-more">
                  {link.words}
                </Link>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
