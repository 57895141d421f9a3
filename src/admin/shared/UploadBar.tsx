import './shared.css'
import type { Progress } from './upload-file'

interface Props {
  readonly progress: Progress
  /** What is said while it is sent, with the seconds left once they are known, and while it is read. */
  readonly words: {
    readonly sending: string
    readonly left: (seconds: number) => string
    readonly reading: string
  }
}

/** How far a file has got, and how long it will take once that is more than a moment. */
export function UploadBar({ progress: { share, secondsLeft }, words }: Props) {
  const said =
    share >= 1
      ? words.reading
      : secondsLeft !== null && secondsLeft > 2
        ? words.left(secondsLeft)
        : words.sending
  return (
    <div className="yx-upload" role="status">
      <p>{said}</p>
      <progress {...(share >= 1 ? {} : { value: share })} max={1} aria-label={said} />
    </div>
  )
}
