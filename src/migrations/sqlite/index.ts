import * as migration_20261122_003632_initial from './20261122_003632_initial';
import * as migration_20261122_020137_queue_index from './20261122_020137_queue_index';
import * as migration_20261122_040448_reading_index from './20261122_040448_reading_index';
import * as migration_20261122_041212_findings_and_terms from './20261122_041212_findings_and_terms';
import * as migration_20261122_042525_videos from './20261122_042525_videos';
import * as migration_20261122_061055_reset_without_pause from './20261122_061055_reset_without_pause';
import * as migration_20261122_070811_one_index_by_time from './20261122_070811_one_index_by_time';
import * as migration_20261122_074039_lent_media from './20261122_074039_lent_media';
import * as migration_20261122_103551_clip_edit from './20261122_103551_clip_edit';
import * as migration_20261122_105438_platform_texts from './20261122_105438_platform_texts';
import * as migration_20261122_112237_clip_profiles from './20261122_112237_clip_profiles';

export const migrations = [
  {
    up: migration_20261122_003632_initial.up,
    down: migration_20261122_003632_initial.down,
    name: '20261122_003632_initial',
  },
  {
    up: migration_20261122_020137_queue_index.up,
    down: migration_20261122_020137_queue_index.down,
    name: '20261122_020137_queue_index',
  },
  {
    up: migration_20261122_040448_reading_index.up,
    down: migration_20261122_040448_reading_index.down,
    name: '20261122_040448_reading_index',
  },
  {
    up: migration_20261122_041212_findings_and_terms.up,
    down: migration_20261122_041212_findings_and_terms.down,
    name: '20261122_041212_findings_and_terms',
  },
  {
    up: migration_20261122_042525_videos.up,
    down: migration_20261122_042525_videos.down,
    name: '20261122_042525_videos',
  },
  {
    up: migration_20261122_061055_reset_without_pause.up,
    down: migration_20261122_061055_reset_without_pause.down,
    name: '20261122_061055_reset_without_pause',
  },
  {
    up: migration_20261122_070811_one_index_by_time.up,
    down: migration_20261122_070811_one_index_by_time.down,
    name: '20261122_070811_one_index_by_time',
  },
  {
    up: migration_20261122_074039_lent_media.up,
    down: migration_20261122_074039_lent_media.down,
    name: '20261122_074039_lent_media',
  },
  {
    up: migration_20261122_103551_clip_edit.up,
    down: migration_20261122_103551_clip_edit.down,
    name: '20261122_103551_clip_edit',
  },
  {
    up: migration_20261122_105438_platform_texts.up,
    down: migration_20261122_105438_platform_texts.down,
    name: '20261122_105438_platform_texts',
  },
  {
    up: migration_20261122_112237_clip_profiles.up,
    down: migration_20261122_112237_clip_profiles.down,
    name: '20261122_112237_clip_profiles'
  },
];
