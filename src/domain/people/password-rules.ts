/** Length in UTF-16 units below which a password is refused. */
const MIN_LENGTH = 10

/** At least ten characters, letters and digits both, and not built on the mailbox's name. */
export function isStrongPassword(password: string, email: string): boolean {
  const mailbox = email.split('@')[0]?.toLowerCase() ?? ''
  const isBuiltOnMailbox = mailbox.length >= 4 && password.toLowerCase().includes(mailbox)
  return (
    password.length >= MIN_LENGTH &&
    password.length <= 200 &&
    /\p{L}/u.test(password) &&
    /\d/.test(password) &&
    !isBuiltOnMailbox
  )
}
