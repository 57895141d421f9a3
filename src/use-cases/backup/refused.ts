/** A backup or restore that cannot be done as asked; nothing was changed. Said in both languages. */
export class BackupRefused extends Error {
  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese}\n${english}`, options)
    this.name = 'BackupRefused'
  }
}
