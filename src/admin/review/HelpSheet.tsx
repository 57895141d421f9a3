'use client'

import { Sheet } from '../shared/Sheet'

const KEYS = [
  ['j', '下一篇'],
  ['k', '上一篇'],
  ['a', '通过'],
  ['r', '退回'],
  ['?', '打开这份说明'],
  ['Esc', '关闭弹窗'],
] as const

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function HelpSheet({ isOpen, onClose }: Props) {
  return (
    <Sheet title="键盘快捷键" isOpen={isOpen} onClose={onClose}>
      <dl className="yx-keys">
        {KEYS.map(([key, does]) => (
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
