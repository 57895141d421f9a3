'use client'

import { Sheet } from './Sheet'

type Keys = readonly (readonly [key: string, does: string])[]

const EVERYWHERE: Keys = [
  ['/', '搜索稿件'],
  ['?', '打开这份说明'],
  ['Esc', '关闭弹窗'],
]

/** Pages that list posts. */
export const LIST_KEYS: Keys = [
  ['j', '下一篇'],
  ['k', '上一篇'],
  ['Enter', '打开选中的一篇'],
  ...EVERYWHERE,
]

/** The review of one post. */
export const REVIEW_KEYS: Keys = [
  ['a', '通过'],
  ['r', '退回'],
  ['j', '下一篇'],
  ['k', '上一篇'],
  ['Enter', '审完后打开下一篇'],
  ...EVERYWHERE,
]

interface Props {
  readonly keys: Keys
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function HelpSheet({ keys, isOpen, onClose }: Props) {
  return (
    <Sheet title="键盘快捷键" isOpen={isOpen} onClose={onClose}>
      <dl className="yx-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
