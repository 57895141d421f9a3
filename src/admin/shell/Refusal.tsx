import { Link } from '@payloadcms/ui'
import { speak } from '@/messages/desk-shell'

/** A page that is not this person's to see, and the way back. */
export function Refusal({ language }: { readonly language: string }) {
  const say = speak(language)
  return (
    <section className="yx-refusal">
      <h1>{say('notAllowedTitle')}</h1>
      <p>{say('notAllowedLine')}</p>
      <Link href="/admin" prefetch={false} className="yx-more">
        {say('backToDashboard')}
      </Link>
    </section>
  )
}
