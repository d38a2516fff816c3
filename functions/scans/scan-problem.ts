import { Problem, type ProblemId } from '../problem.ts';
import { TimeLimitError } from '../with-time-limit.ts';
import { ReaderBusyError } from './label-reader.ts';
import { type ImageProblem, UnreadableImageError } from './unreadable-image.ts';

const PROBLEM_OF: Record<ImageProblem, ProblemId> = {
  empty: 'no-photo',
  'not-an-image': 'photo-not-read',
  'format-not-read': 'photo-not-read',
  animated: 'photo-not-read',
  cmyk: 'photo-not-read',
  'too-many-bytes': 'photo-too-large',
  'too-many-pixels': 'photo-too-large',
  'too-small': 'photo-broken',
  'cut-off': 'photo-broken',
  broken: 'photo-broken',
};

/** What a label reader throws -> the problem that the client sees; anything not foreseen is passed on. */
export function scanProblem(thrown: unknown): unknown {
  if (thrown instanceof UnreadableImageError) return new Problem(PROBLEM_OF[thrown.problem], { says: thrown.message });
  if (thrown instanceof ReaderBusyError) return new Problem('reader-busy');
  if (thrown instanceof TimeLimitError) return new Problem('reader-too-slow');
  return thrown;
}
