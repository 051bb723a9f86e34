import type { JobPostFacts, PostQuestionFacts } from '../../model/posts.ts';
import { flag, idIn } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource } from '../resource.ts';

const answerTypes: Readonly<Record<PostQuestionFacts['kind'], string>> = {
  TEXT: 'short_text',
  LONG_TEXT: 'long_text',
  YES_NO: 'boolean',
  OPTION: 'single_select',
  OPTIONS: 'multi_select',
  ATTACHMENT: 'attachment',
  HIDDEN: 'hidden',
};

const jobPosts = defineResource<JobPostFacts>({
  path: 'job_posts',
  from: (dataset) => dataset.jobPosts,
  columns: {
    title: ({ title }) => title,
    internal: ({ isInternal }) => isInternal,
    active: ({ isDeleted }) => !isDeleted,
    live: ({ isLive }) => isLive,
    featured: ({ isFeatured }) => isFeatured,
    first_published_at: ({ publishedAt }) => publishedAt,
    content: ({ html }) => html,
    language: ({ language }) => language,
    public_url: ({ publicUrl }) => publicUrl,
    demographic_question_set_id: ({ demographicQuestionSet }) =>
      toIdOrNull('demographic_question_sets', demographicQuestionSet),
    job_id: ({ job }) => toId('jobs', job),
    job_board_id: ({ board }) => toIdOrNull('job_boards', board),
    questions: ({ questions }) => questions.map(toQuestion),
  },
  filters: {
    job_ids: idIn('job_id'),
    job_board_ids: idIn('job_board_id'),
    // Deleted posts are listed with `active=false` alone, even to those who know their ids.
    active: { ...flag('active'), unasked: 'true' },
    featured: flag('featured'),
    live: flag('live'),
    internal: flag('internal'),
  },
});

function toQuestion(question: PostQuestionFacts) {
  const { key, description, kind, isRequired, isPrivate, label, name, options } = question;
  return {
    id: toIdOrNull('job_post_questions', key),
    description,
    answer_type: answerTypes[kind],
    required: isRequired,
    private: isPrivate,
    label,
    name,
    options: options.map((option) => ({
      id: toId('job_post_question_options', option.key),
      label: option.label,
    })),
  };
}

export const jobPostResources = [jobPosts];
