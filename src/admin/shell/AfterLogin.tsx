import { speak } from '@/messages/desk-shell'

/** Below the sign-in form: there is no mail here that could reset a password. */
export function AfterLogin({ i18n }: { readonly i18n: { readonly language: string } }) {
  return <p className="yx-sign-in-hint">{speak(i18n.language)('signInHint')}</p>
}
