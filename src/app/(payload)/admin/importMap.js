import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingView as WritingView_101ea4d57e9a68fda1357ab12b62e91a } from '../../../admin/writing/WritingView'
import { PostList as PostList_5170d2006807ef60e5543de2f6eae918 } from '../../../admin/list/PostList'
import { MaterialCell as MaterialCell_55fc7ec8069395712df58e51f468cbfc } from '../../../admin/materials/MaterialCell'
import { VideoView as VideoView_2ac79f2282dfaac66da1d4237cc3fa62 } from '../../../admin/videos/VideoView'
import { VideosView as VideosView_8ea9197ed3ead339a13e52c62176ed8a } from '../../../admin/videos/VideosView'
import { MomentCell as MomentCell_25bbf12e48bb70b385cd60fcb9b1a497 } from '../../../admin/shell/MomentCell'
import { RecordDoor as RecordDoor_f26a4b1a864264a622929c55f4b79fff } from '../../../admin/verify/RecordDoor'
import { Nav as Nav_4410a4c86efe374226a893851f784aab } from '../../../admin/shell/Nav'
import { Icon as Icon_2f1c1aaf04eae720b61e11eb977c3ac6 } from '../../../admin/shell/Icon'
import { Logo as Logo_42922e0dff57e62402352ff89e74e599 } from '../../../admin/shell/Logo'
import { AfterLogin as AfterLogin_e9cbf8ff295c9eb932711d648322d4bb } from '../../../admin/shell/AfterLogin'
import { BrandProvider as BrandProvider_d71e0bf6bc6f195b54add55a4a47819b } from '../../../admin/shell/BrandProvider'
import { Dashboard as Dashboard_f4c94eb62e7d955ed6fcc34236a39620 } from '../../../admin/dashboard/Dashboard'
import { JobsView as JobsView_7c9ff4225d1945470f4fed745dc0b745 } from '../../../admin/jobs/JobsView'
import { ProfilesView as ProfilesView_b938d5b4a93b0eb0cefcb39d822ec5e4 } from '../../../admin/profiles/ProfilesView'
import { VerifyView as VerifyView_7996df580b7f4cf4c210cc2db9689719 } from '../../../admin/verify/VerifyView'
import { RulesView as RulesView_0e1fc62bacc20b6422a16e9ea98d7322 } from '../../../admin/rules/RulesView'
import { ReviewView as ReviewView_f7dfdaab1ebe2676d1592820d98a0bae } from '../../../admin/review/ReviewView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/writing/WritingView#WritingView": WritingView_101ea4d57e9a68fda1357ab12b62e91a,
  "/admin/list/PostList#PostList": PostList_5170d2006807ef60e5543de2f6eae918,
  "/admin/materials/MaterialCell#MaterialCell": MaterialCell_55fc7ec8069395712df58e51f468cbfc,
  "/admin/videos/VideoView#VideoView": VideoView_2ac79f2282dfaac66da1d4237cc3fa62,
  "/admin/videos/VideosView#VideosView": VideosView_8ea9197ed3ead339a13e52c62176ed8a,
  "/admin/shell/MomentCell#MomentCell": MomentCell_25bbf12e48bb70b385cd60fcb9b1a497,
  "/admin/verify/RecordDoor#RecordDoor": RecordDoor_f26a4b1a864264a622929c55f4b79fff,
  "/admin/shell/Nav#Nav": Nav_4410a4c86efe374226a893851f784aab,
  "/admin/shell/Icon#Icon": Icon_2f1c1aaf04eae720b61e11eb977c3ac6,
  "/admin/shell/Logo#Logo": Logo_42922e0dff57e62402352ff89e74e599,
  "/admin/shell/AfterLogin#AfterLogin": AfterLogin_e9cbf8ff295c9eb932711d648322d4bb,
  "/admin/shell/BrandProvider#BrandProvider": BrandProvider_d71e0bf6bc6f195b54add55a4a47819b,
  "/admin/dashboard/Dashboard#Dashboard": Dashboard_f4c94eb62e7d955ed6fcc34236a39620,
  "/admin/jobs/JobsView#JobsView": JobsView_7c9ff4225d1945470f4fed745dc0b745,
  "/admin/profiles/ProfilesView#ProfilesView": ProfilesView_b938d5b4a93b0eb0cefcb39d822ec5e4,
  "/admin/verify/VerifyView#VerifyView": VerifyView_7996df580b7f4cf4c210cc2db9689719,
  "/admin/rules/RulesView#RulesView": RulesView_0e1fc62bacc20b6422a16e9ea98d7322,
  "/admin/review/ReviewView#ReviewView": ReviewView_f7dfdaab1ebe2676d1592820d98a0bae,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
