'use client'

import type { RenditionProfile } from '@/domain/media/profiles'
import { speakProfiles } from '@/messages/profiles'
import { useLanguage } from '../shared/use-language'
import { frameOf, namedFrame, SHAPES, SIDES, type Shape } from './profile-form'
import { Labelled, type FieldsProps } from './Labelled'
import { RateFields } from './RateFields'

const SHAPE_WORDS = {
  source: 'shapeSource',
  vertical: 'shapeVertical',
  horizontal: 'shapeHorizontal',
  square: 'shapeSquare',
  portrait: 'shapePortrait',
} as const
const SURROUNDS = [
  ['blur', 'surroundBlur'],
  ['crop', 'surroundCrop'],
  ['bars', 'surroundBars'],
] as const
const SUBTITLES = [
  ['burnt', 'subtitlesBurnt'],
  ['track', 'subtitlesTrack'],
  ['none', 'subtitlesNone'],
] as const
const SOUNDS = [64, 96, 128, 192] as const

/** Everything about one version that people may choose. */
export function ProfileFields({ profile, onChange }: FieldsProps) {
  const say = speakProfiles(useLanguage())
  const set = (change: Partial<RenditionProfile>) => onChange({ ...profile, ...change })
  return (
    <div className="yx-profile__fields">
      <Labelled label={say('name')}>
        {(id) => (
          <input
            id={id}
            value={profile.label}
            maxLength={40}
            onChange={(event) => set({ label: event.target.value })}
          />
        )}
      </Labelled>
      <FrameFields profile={profile} onChange={onChange} />
      <RateFields profile={profile} onChange={onChange} />
      <Labelled label={say('fps')}>
        {(id) => (
          <select
            id={id}
            value={profile.maxFps ?? ''}
            onChange={({ target }) =>
              set({ maxFps: FPS.find((fps) => String(fps) === target.value) ?? null })
            }
          >
            <option value="">{say('fpsOwn')}</option>
            {FPS.map((fps) => (
              <option key={fps} value={fps}>
                {say('fpsFixed', { fps })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <SoundAndText profile={profile} onChange={onChange} />
    </div>
  )
}

const FPS = [25, 30] as const

function FrameFields({ profile, onChange }: FieldsProps) {
  const say = speakProfiles(useLanguage())
  const { frame } = profile
  const named = namedFrame(frame)
  const set = (shape: Shape, side: number) => onChange({ ...profile, frame: frameOf(shape, side) })
  const own =
    frame.shape === 'box'
      ? { width: frame.width, height: frame.height }
      : { width: frame.longSide, height: frame.shortSide }
  return (
    <>
      <Labelled label={say('shape')}>
        {(id) => (
          <select
            id={id}
            value={named?.shape ?? ''}
            onChange={({ target }) => {
              const shape = SHAPES.find((one) => one === target.value)
              if (shape) set(shape, named?.side ?? 1080)
            }}
          >
            {named ? null : <option value="">{say('shapeOther', own)}</option>}
            {SHAPES.map((shape) => (
              <option key={shape} value={shape}>
                {say(SHAPE_WORDS[shape])}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {named ? (
        <Labelled label={say('side')}>
          {(id) => (
            <select
              id={id}
              value={named.side}
              onChange={({ target }) => set(named.shape, Number(target.value))}
            >
              {SIDES.map((side) => (
                <option key={side} value={side}>
                  {side}p
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {frame.shape === 'box' ? (
        <Labelled label={say('surround')}>
          {(id) => (
            <select
              id={id}
              value={profile.surround}
              onChange={({ target }) => {
                const found = SURROUNDS.find(([one]) => one === target.value)
                if (found) onChange({ ...profile, surround: found[0] })
              }}
            >
              {SURROUNDS.map(([surround, word]) => (
                <option key={surround} value={surround}>
                  {say(word)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
    </>
  )
}

function SoundAndText({ profile, onChange }: FieldsProps) {
  const say = speakProfiles(useLanguage())
  const set = (change: Partial<RenditionProfile>) => onChange({ ...profile, ...change })
  return (
    <>
      <Labelled label={say('sound')}>
        {(id) => (
          <select
            id={id}
            value={profile.audioKbps ?? ''}
            onChange={({ target }) =>
              set({ audioKbps: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{say('soundNone')}</option>
            {SOUNDS.map((kbps) => (
              <option key={kbps} value={kbps}>
                {say('soundKbps', { kbps })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={say('subtitles')}>
        {(id) => (
          <select
            id={id}
            value={profile.subtitles}
            onChange={({ target }) => {
              const found = SUBTITLES.find(([one]) => one === target.value)
              if (found) set({ subtitles: found[0] })
            }}
          >
            {SUBTITLES.map(([way, word]) => (
              <option key={way} value={way}>
                {say(word)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <label className="yx-profile__tick">
        <input
          type="checkbox"
          checked={profile.hasLogo}
          onChange={({ target }) => set({ hasLogo: target.checked })}
        />
        {say('logo')}
      </label>
      <label className="yx-profile__tick">
        <input
          type="checkbox"
          checked={profile.h264.isPlain}
          onChange={({ target }) => set({ h264: { ...profile.h264, isPlain: target.checked } })}
        />
        {say('plain')}
      </label>
    </>
  )
}
