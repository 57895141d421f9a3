'use client'

import { useEffect, useState } from 'react'
import { speakWriting } from '@/messages/writing'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly src: string
  readonly alt: string
  readonly className: string
}

/** How long a picture is asked for again while the server still works on it. */
const TRIES = 20
const PAUSE = 1_500

/** A picture that may still be in the making: asked for again until it is there. */
export function WaitingImage({ src, alt, className }: Props) {
  const say = speakWriting(useLanguage())
  const [tried, setTried] = useState(0)
  const [isMissing, setIsMissing] = useState(false)
  useEffect(() => {
    if (!isMissing || tried >= TRIES) return
    const timer = setTimeout(() => {
      setIsMissing(false)
      setTried(tried + 1)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [isMissing, tried])
  if (isMissing) {
    return (
      <p className={`${className} yx-cover__waiting`} role="status">
        {say(tried < TRIES ? 'pictureWorking' : 'pictureMissing')}
      </p>
    )
  }
  return (
    <img
      className={className}
      src={tried === 0 ? src : `${src}?try=${tried}`}
      alt={alt}
      onError={() => setIsMissing(true)}
    />
  )
}
