'use client'

import { useField } from '@payloadcms/ui'
import { AUDIENCES, CLASSES, GENRES, KINDS } from '@/domain/review/post-fields'
import { AUDIENCE_LABELS, CLASS_LABELS, GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import type { Writer } from '@/queries/desk-post'
import type { PostChoices } from '@/queries/post-choices'
import { Button } from '../shared/Button'
import type { Content } from './save-plan'
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
  return (
    <div className="yx-details">
      <ChoiceField path="genre" label="体裁" options={GENRES} labels={GENRE_LABELS} />
      {genre === 'advertisement' ? (
        <LineField path="adReviewNo" label="医疗广告审查证明文号" maxLength={60} />
      ) : null}
      <ChoiceField path="class" label="内容分类" options={CLASSES} labels={CLASS_LABELS} />
      <PickField
        path="category"
        label="子分类"
        none="不选"
        choices={categoriesFor(choices, content)}
      />
      <ManyField path="audiences" label="适用人群" options={AUDIENCES} labels={AUDIENCE_LABELS} />
      <Byline writer={writer} />
      <SourcesField />
      <VideosField />
      <ChoiceField path="kind" label="形式" options={KINDS} labels={KIND_LABELS} />
      {writer.isPublicity ? (
        <PickField path="department" label="科室" none="请选择" choices={choices.departments} />
      ) : null}
      <fieldset className="yx-fieldset">
        <legend>声明</legend>
        <FlagField path="isAiAssisted" label="使用了人工智能辅助" />
        <FlagField path="isPatientStory" label="含患者故事（须有本人书面同意）" />
        {writer.isPublicity ? <FlagField path="isUrgent" label="加急" /> : null}
      </fieldset>
    </div>
  )
}

/** Those of the class that has been chosen; what the post stands in already is never left out. */
function categoriesFor({ categories }: PostChoices, content: Content): Choice[] {
  return categories
    .filter(
      (one) =>
        !content['class'] || one.class === content['class'] || one.id === content['category'],
    )
    .map(({ id, name, class: group }) => ({ id, name, group: CLASS_LABELS[group].zh }))
}

/** 作者署名. Most posts are signed by who writes them: one press fills it in. */
function Byline({ writer }: { readonly writer: Writer }) {
  const { value: name, setValue: setName } = useField<string | null>({ path: 'byline.name' })
  const { setValue: setTitle } = useField<string | null>({ path: 'byline.title' })
  return (
    <fieldset className="yx-fieldset">
      <legend>作者署名</legend>
      {name ? null : (
        <Button
          onClick={() => {
            setName(writer.name)
            setTitle(writer.jobTitle ?? '')
          }}
        >
          用我的名字：{writer.name}
        </Button>
      )}
      <LineField path="byline.name" label="姓名" maxLength={40} />
      <div className="yx-sources__pair">
        <LineField path="byline.title" label="职称" maxLength={40} />
        <LineField path="byline.specialty" label="专业" maxLength={40} />
      </div>
    </fieldset>
  )
}
