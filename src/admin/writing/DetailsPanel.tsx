'use client'

import { useField } from '@payloadcms/ui'
import { AUDIENCES, CLASSES, GENRES, KINDS } from '@/domain/review/post-fields'
import type { Language } from '@/messages/errors'
import { AUDIENCE_LABELS, CLASS_LABELS, GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import { speakWriting } from '@/messages/writing'
import type { Writer } from '@/queries/desk-post'
import type { PostChoices } from '@/queries/post-choices'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import type { Content } from './save-plan'
import { PlatformTexts } from '../channels/PlatformTexts'
import { VideosField } from '../videos/VideosField'
import { ChoiceField, FlagField, LineField, ManyField } from './fields'
import { PickField, type Choice } from './PickField'
import { SourcesField } from './SourcesField'

interface Props {
  readonly writer: Writer
  readonly choices: PostChoices
  readonly content: Content
}

/** Everything that goes out with the text or decides how it is judged. */
export function DetailsPanel({ writer, choices, content }: Props) {
  const { genre } = content
  const language = useLanguage()
  const say = speakWriting(language)
  return (
    <div className="yx-details">
      <ChoiceField path="genre" label={say('genre')} options={GENRES} labels={GENRE_LABELS} />
      {genre === 'advertisement' ? (
        <LineField path="adReviewNo" label={say('adReviewNo')} maxLength={60} />
      ) : null}
      <ChoiceField path="class" label={say('class')} options={CLASSES} labels={CLASS_LABELS} />
      <PickField
        path="category"
        label={say('category')}
        none={say('noCategory')}
        choices={categoriesFor(choices, content, language)}
      />
      <ManyField
        path="audiences"
        label={say('audiences')}
        options={AUDIENCES}
        labels={AUDIENCE_LABELS}
      />
      <Byline writer={writer} />
      <SourcesField />
      <VideosField />
      <PlatformTexts content={content} />
      <ChoiceField path="kind" label={say('kind')} options={KINDS} labels={KIND_LABELS} />
      {writer.isPublicity ? (
        <PickField
          path="department"
          label={say('department')}
          none={say('pleaseChoose')}
          choices={choices.departments}
        />
      ) : null}
      <fieldset className="yx-fieldset">
        <legend>{say('declarations')}</legend>
        <FlagField path="isAiAssisted" label={say('aiAssisted')} />
        <FlagField path="isPatientStory" label={say('patientStory')} />
        {writer.isPublicity ? <FlagField path="isUrgent" label={say('urgent')} /> : null}
      </fieldset>
    </div>
  )
}

/** Those of the class that has been chosen; what the post stands in already is never left out. */
function categoriesFor(
  { categories }: PostChoices,
  content: Content,
  language: Language,
): Choice[] {
  return categories
    .filter(
      (one) =>
        !content['class'] || one.class === content['class'] || one.id === content['category'],
    )
    .map(({ id, name, class: group }) => ({ id, name, group: CLASS_LABELS[group][language] }))
}

/** 作者署名. Most posts are signed by who writes them: one press fills it in. */
function Byline({ writer }: { readonly writer: Writer }) {
  const say = speakWriting(useLanguage())
  const { value: name, setValue: setName } = useField<string | null>({ path: 'byline.name' })
  const { setValue: setTitle } = useField<string | null>({ path: 'byline.title' })
  return (
    <fieldset className="yx-fieldset">
      <legend>{say('byline')}</legend>
      {name ? null : (
        <Button
          onClick={() => {
            setName(writer.name)
            setTitle(writer.jobTitle ?? '')
          }}
        >
          {say('useMyName', { name: writer.name })}
        </Button>
      )}
      <LineField path="byline.name" label={say('name')} maxLength={40} />
      <div className="yx-sources__pair">
        <LineField path="byline.title" label={say('jobTitle')} maxLength={40} />
        <LineField path="byline.specialty" label={say('specialty')} maxLength={40} />
      </div>
    </fieldset>
  )
}
