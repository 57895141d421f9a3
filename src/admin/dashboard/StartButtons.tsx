import { Link } from '@payloadcms/ui'
import { speak } from '@/messages/desk-shell'
import { DeskIcon } from '../shell/DeskIcon'
import { ImportWord } from './ImportWord'

interface Props {
  readonly language: string
  /** True where writing is what the person came for. */
  readonly isMain: boolean
}

/** 写一篇, 从 Word 导入, 拍一段 */
export function StartButtons({ language, isMain }: Props) {
  const say = speak(language)
  return (
    <div className="yx-start">
      <Link
        href="/admin/collections/posts/create"
        prefetch={false}
        className={isMain ? 'yx-start__button yx-start__button--main' : 'yx-start__button'}
      >
        <DeskIcon name="write" />
        {say('writePost')}
      </Link>
      <ImportWord language={language} />
      <Link href="/admin/collections/videos" prefetch={false} className="yx-start__button">
        <DeskIcon name="videos" />
        {say('filmClip')}
      </Link>
    </div>
  )
}
