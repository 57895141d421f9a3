import type { CollectionConfig, GlobalConfig } from 'payload'
import { BackgroundJobs } from './background-jobs/BackgroundJobs'
import { Categories } from './categories/Categories'
import { CheckerTerms } from './checker-terms/CheckerTerms'
import { Departments } from './departments/Departments'
import { LivePosts } from './live-posts/LivePosts'
import { Materials } from './materials/Materials'
import { Music } from './music/Music'
import { Posts } from './posts/Posts'
import { guardReading } from './shared/guard-reading'
import { ReviewRecords } from './review-records/ReviewRecords'
import { Revisions } from './revisions/Revisions'
import { DeskSettings } from './settings/DeskSettings'
import { Users } from './users/Users'
import { Videos } from './videos/Videos'

/** Every collection, in the order of the panel's menu. */
export const collections: CollectionConfig[] = [
  Posts,
  Materials,
  Videos,
  Music,
  Categories,
  Departments,
  Users,
  ReviewRecords,
  BackgroundJobs,
  Revisions,
  CheckerTerms,
  LivePosts,
].map(guardReading)

export const globals: GlobalConfig[] = [DeskSettings]
