import type { Payload } from 'payload'
import { speak } from '@/messages/desk-shell'
import { institution } from '@/queries/institution'
import { Icon } from './Icon'

interface Props {
  readonly payload: Payload
  readonly i18n: { readonly language: string }
}

/** Above the sign-in form: the mark, the name of the desk, and whose it is. */
export async function Logo({ payload, i18n }: Props) {
  const say = speak(i18n.language)
  const { name } = await institution(payload)
  return (
    <div className="yx-logo">
      <Icon size={48} />
      <p className="yx-logo__institution">{name}</p>
      <h1 className="yx-logo__name">{say('appName')}</h1>
      <p className="yx-logo__line">{say('appLine')}</p>
    </div>
  )
}
